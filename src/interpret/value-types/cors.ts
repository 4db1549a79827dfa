import { headerText, passes } from './characters.ts';
import { commaItems, hasLineBreak, isDigit, trimLines, withoutSpaces } from './go-text.ts';
import { empty, plainType, refused, type ValueType, value } from './value-type.ts';

// The controller's own checks nest repetitions and take exponential time; these accept the same texts in linear time.

/** Length of what may stand at `at` in a list of origins; 0 where nothing may. */
function originToken(text: string, at: number): number {
  const char = text.charAt(at);
  if (/[A-Za-z0-9\-.,]/.test(char)) return 1;
  if (char === '*') return text[at + 1] === '.' ? 2 : 0;
  if (char !== ':') return 0;
  if (isDigit(text[at + 1])) return 2;
  return text.startsWith('://', at) && /[a-z]/.test(text.charAt(at - 1)) ? 3 : 0;
}

function looksLikeOrigins(text: string): boolean {
  if (text === '*') return true;
  let at = 0;
  while (at < text.length) {
    const length = originToken(text, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

const origin = /^(?:[a-z]+:\/\/(?:\*\.)?[A-Za-z0-9\-.]*(?::[0-9]+)?|null)$/;

/** Origins with a scheme, or `null`; entries without a scheme are passed over, and any `*` means all. May give an empty list. */
export const corsOrigins: ValueType<readonly string[]> = plainType('list', (raw) => {
  if (hasLineBreak(raw) || !looksLikeOrigins(withoutSpaces(raw))) return refused('is no list of origins');
  const text = trimLines(raw);
  if (text === '') return empty;
  const items = commaItems(text);
  return value(items.includes('*') ? ['*'] : items.filter((item) => origin.test(item)));
});

/** Words of `word`, with at most one comma and one white space after each run of them. */
function areWords(text: string, word: RegExp): boolean {
  let at = 0;
  while (at < text.length) {
    const start = at;
    while (at < text.length && word.test(text.charAt(at))) at += 1;
    if (at === start) return false;
    if (text[at] === ',') at += 1;
    if (/[\t\f ]/.test(text.charAt(at))) at += 1;
  }
  return true;
}

function words(raw: string, word: RegExp, what: string) {
  const text = trimLines(raw);
  if (hasLineBreak(raw)) return refused(`is no list of ${what}`);
  const bare = withoutSpaces(raw);
  if (bare === '' || !areWords(bare, word) || !areWords(text, word)) return refused(`is no list of ${what}`);
  return value(text.split(/[\t\f ,]/).filter((item) => item !== ''));
}

/** Method names. */
export const corsMethods: ValueType<readonly string[]> = plainType('list', (raw) => words(raw, /[A-Za-z]/, 'methods'));

/** Header names or `*`. */
export const corsExposeHeaders: ValueType<readonly string[]> = plainType('list', (raw) =>
  words(raw, /[A-Za-z0-9\-_*]/, 'header names'),
);

/** Header names; `*` is none. */
export const corsHeaders: ValueType<readonly string[]> = plainType('list', (raw) => {
  if (!passes(raw, headerText)) return refused('holds characters that are not allowed in a header name');
  const names = trimLines(raw)
    .split(/[ ,]/)
    .filter((name) => name !== '');
  return names.length === 0 ? empty : value(names);
});
