import { plainType, refused, type ValueType, value } from './value-type.ts';

const yes = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const no = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** The literals of Go's ParseBool, untrimmed: `yes`, `on` and ` true` are none. */
export const bool: ValueType<boolean> = plainType('boolean', (raw) => {
  if (yes.has(raw)) return value(true);
  if (no.has(raw)) return value(false);
  return refused('is neither true nor false');
});
