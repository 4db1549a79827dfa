import { plainType, refused, type ValueType, value } from './value-type.ts';

const units: Readonly<Record<string, number>> = { us: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600, d: 86_400 };

/** A whole number with us, ms, s, m, h or d, which is not left out (recorded limits/timeout-server-no-unit). Gives seconds. */
export const unitDuration: ValueType<number> = plainType('number', (raw) => {
  const [, number, unit = ''] = /^([0-9]{1,15})(us|ms|s|m|h|d)$/.exec(raw) ?? [];
  if (number === undefined) return refused('is no whole number of us, ms, s, m, h or d');
  const seconds = Number(number) * (units[unit] ?? 1);
  return value(Math.round(seconds * 1e6) / 1e6);
});
