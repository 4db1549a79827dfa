import { bool } from './bool.ts';
import { plainType, refused, type ValueType, value } from './value-type.ts';

/** What Go's ParseBool takes, and the words on, off, enabled and disabled in any letter case (haproxytech pkg/utils/utils.go GetBoolValue). */
export const switchWords: ValueType<boolean> = plainType('boolean', (raw) => {
  const parsed = bool.parse(raw);
  if (parsed.ok) return parsed;
  const word = raw.toLowerCase();
  if (word === 'on' || word === 'enabled') return value(true);
  return word === 'off' || word === 'disabled' ? value(false) : refused('is neither true nor false');
});
