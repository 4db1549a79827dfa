import { hasLineBreak, isDigit, trimLines } from './go-text.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

/** `(^0|-?[1-9]\d*$)`, which is not anchored: begins with a zero, or ends with a number above zero. */
function hasAge(text: string): boolean {
  if (text.startsWith('0')) return true;
  let at = text.length;
  while (at > 0 && isDigit(text[at - 1])) {
    at -= 1;
    if (text[at] !== '0') return true;
  }
  return false;
}

/** Seconds until a cookie ends, loosely checked. */
export const cookieAge: ValueType<string> = plainType('text', (raw) => {
  const text = trimLines(raw);
  return !hasLineBreak(raw) && hasAge(text) ? value(text) : refused('is no number of seconds');
});
