import { hasLineBreak, isDigit, trimLines, trimSpace, withoutSpaces } from './go-text.ts';
import { readInteger } from './integer.ts';
import { empty, malformed, plainType, refused, type ValueType, value } from './value-type.ts';

/** `^(?:[4,5]\d{2},?)*$`, whose first character may be a comma as well. */
function looksLikeCodes(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (!'4,5'.includes(text.charAt(at)) || !isDigit(text[at + 1]) || !isDigit(text[at + 2])) return false;
    at += text[at + 3] === ',' ? 4 : 3;
  }
  return true;
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
