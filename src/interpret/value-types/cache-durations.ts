import { durationText, passes } from './characters.ts';
import { commaItems, trimLines } from './go-text.ts';
import { empty, malformed, plainType, refused, type ValueType, value } from './value-type.ts';

/** Status codes first, then at least one time; other words are not looked at. */
function isDuration(item: string): boolean {
  let timed = false;
  for (const word of item.split(' ')) {
    if (/^[0-9]{3}$/.test(word)) {
      if (timed) return false;
    } else if (/^[0-9]+(ms|s|m|h|d|w|M|y)$/.test(word)) {
      timed = true;
    }
  }
  return timed;
}

/** How long answers are kept, by status code: `200 202 401 5m`, several of them with commas. */
export const cacheDurations: ValueType<string> = plainType('text', (raw) => {
  if (!passes(raw, durationText)) return refused('holds characters that are not allowed in durations');
  const text = trimLines(raw);
  if (text === '') return empty;
  const odd = commaItems(text).find((item) => !isDuration(item));
  return odd === undefined ? value(text) : malformed(`holds ${odd}, which is no list of codes with a time after it`);
});
