import { hasLineBreak, withoutSpaces } from './go-text.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

/** A number of bytes with at most one of the letters b, k, m, g; spaces do not count. */
export const size: ValueType<string> = plainType('text', (raw) => {
  const given = withoutSpaces(raw);
  return !hasLineBreak(given) && /^[0-9]+[bkmg]?$/i.test(given) ? value(given) : refused('is no size like 8k or 1m');
});
