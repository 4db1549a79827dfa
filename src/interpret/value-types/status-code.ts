import { readInteger } from './integer.ts';
import { empty, malformed, type Parsed, type ValueOptions, type ValueType } from './value-type.ts';

function parse(raw: string, options?: ValueOptions): Parsed<number> {
  if (raw === '') return empty;
  const parsed = readInteger(raw);
  if (!parsed.ok) return parsed;
  const [lowest = 0, highest = 999] = (options?.values ?? []).map(Number);
  const inside = parsed.value >= lowest && parsed.value <= highest;
  return inside ? parsed : malformed(`is not between ${lowest} and ${highest}`);
}

/** One status code; `values` are the lowest and the highest. */
export const statusCode: ValueType<number> = { gives: 'number', takes: { values: 'needed' }, parse };
