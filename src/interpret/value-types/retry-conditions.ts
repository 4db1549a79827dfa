import { hasLineBreak, trimLines } from './go-text.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

const conditions = [
  'error',
  'timeout',
  'invalid_header',
  'http_500',
  'http_502',
  'http_503',
  'http_504',
  'http_403',
  'http_404',
  'http_429',
  'non_idempotent',
  'off',
];

/** When another endpoint is tried: words with at most one white space after each. */
export const retryConditions: ValueType<readonly string[]> = plainType('list', (raw) => {
  const found: string[] = [];
  for (let at = 0; at < raw.length; ) {
    const word = conditions.find((known) => raw.startsWith(known, at));
    if (word === undefined) return refused('holds a condition that is not known');
    found.push(word);
    at += word.length;
    if (/[\t\f ]/.test(raw.charAt(at))) at += 1;
  }
  return hasLineBreak(trimLines(raw)) ? refused('has more than one line') : value(found);
});
