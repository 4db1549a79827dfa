import { plainType, refused, type ValueType, value } from './value-type.ts';

const units: Readonly<Record<string, number>> = { '': 1, ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A whole number with ms, s, m, h or d; without a unit it means milliseconds (haproxytech pkg/utils/utils.go ParseTime). Gives seconds. */
export const milliseconds: ValueType<number> = plainType('number', (raw) => {
  const [, number, unit = ''] = /^(-?[0-9]{1,15})(ms|s|m|h|d)?$/.exec(raw) ?? [];
  if (number === undefined) return refused('is no whole number of ms, s, m, h or d');
  return value((Number(number) * (units[unit] ?? 1)) / 1000);
});
