import { hasLineBreak, isDigit, trimLines, trimSpace, withoutSpaces } from './go-text.ts';
import { readInteger } from './integer.ts';
import { empty, malformed, plainType, refused, type ValueType, value } from './value-type.ts';

/** `^(?:[4,5]\d{2},?)*$`, where a comma may end one code or begin the next: follows both, in linear time. */
function looksLikeCodes(text: string): boolean {
  const reached = new Uint8Array(text.length + 5);
  reached[0] = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (reached[at] === 0 || !'4,5'.includes(text.charAt(at))) continue;
    if (!isDigit(text[at + 1]) || !isDigit(text[at + 2])) continue;
    reached[at + 3] = 1;
    if (text[at + 3] === ',') reached[at + 4] = 1;
  }
  return reached[text.length] === 1;
}

/** Comma separated status codes from 400 to 599. */
export const statusCodes: ValueType<readonly string[]> = plainType('list', (raw) => {
  if (hasLineBreak(raw) || !looksLikeCodes(withoutSpaces(raw))) return refused('is no list of codes from 400 to 599');
  const text = trimLines(raw);
  if (text === '') return empty;
  const codes: string[] = [];
  for (const item of text.split(',').map(trimSpace)) {
    if (item === '') continue;
    const code = readInteger(item);
    if (!code.ok) return malformed(`holds ${item}, which is no code`);
    codes.push(String(code.value));
  }
  return value(codes);
});
