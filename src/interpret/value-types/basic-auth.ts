import { hasLineBreak, trimLines, withoutSpaces } from './go-text.ts';
import { malformed, plainType, refused, type ValueType, value } from './value-type.ts';

function contains(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Anything that holds one of the two words passes; only exactly `basic` is basic. */
export const authScheme: ValueType<string> = plainType('text', (raw) => {
  const words = ['basic', 'digest'];
  if (hasLineBreak(raw) || !contains(withoutSpaces(raw), words)) return refused('is neither basic nor digest');
  const given = trimLines(raw);
  if (!contains(given, words)) return malformed('is neither basic nor digest');
  return value(given === 'basic' ? 'basic' : 'digest');
});

/** Anything that holds one of the two words passes, but only the words themselves work. */
export const authFormat: ValueType<string> = plainType('text', (raw) => {
  const words = ['auth-file', 'auth-map'];
  if (hasLineBreak(raw) || !contains(withoutSpaces(raw), words)) return refused('is neither auth-file nor auth-map');
  const given = trimLines(raw);
  return words.includes(given) ? value(given) : malformed('is neither auth-file nor auth-map');
});
