import { readInteger } from './integer.ts';
import { empty, type Parsed, type ValueOptions, type ValueType, value } from './value-type.ts';

function parse(raw: string, options?: ValueOptions): Parsed<number> {
  if (raw === '') return empty;
  const parsed = readInteger(raw);
  if (!parsed.ok) return parsed;
  const [lowest = 0, highest = 999, otherwise = 0] = (options?.values ?? []).map(Number);
  return parsed.value < lowest || parsed.value > highest ? value(otherwise) : parsed;
}

/** One status code; `values` are the lowest, the highest, and the code that stands for any other number. */
export const statusCode: ValueType<number> = { gives: 'number', takes: { values: 'needed' }, parse };
