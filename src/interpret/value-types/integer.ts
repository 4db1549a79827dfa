import { empty, type Parsed, plainType, refused, type ValueOptions, type ValueType, value } from './value-type.ts';

const largest = 2n ** 63n - 1n;
const smallest = -(2n ** 63n);

/** Go's Atoi: digits with at most one sign, within 64 bits, untrimmed, no unit. */
export function readInteger(raw: string): Parsed<number> {
  if (!/^[+-]?[0-9]+$/.test(raw)) return refused('is not a whole number');
  const digits = raw.replace(/^[+-]?0*/, '');
  if (digits.length > 19) return refused('is too large a number');
  const exact = BigInt(digits || '0') * (raw.startsWith('-') ? -1n : 1n);
  return exact > largest || exact < smallest ? refused('is too large a number') : value(Number(exact));
}

function parseInteger(raw: string, options?: ValueOptions): Parsed<number> {
  if (raw === '') return empty;
  const parsed = readInteger(raw);
  if (!parsed.ok || options?.values === undefined) return parsed;
  return options.values.includes(String(parsed.value)) ? parsed : malformed(options.values);
}

function malformed(values: readonly string[]): Parsed<never> {
  return { ok: false, fault: 'malformed', reason: `is none of ${values.join(', ')}` };
}

/** A whole number; `values` lists the only ones that count. */
export const int: ValueType<number> = { gives: 'number', takes: { values: 'optional' }, parse: parseInteger };

/** A number of seconds, without a unit. */
export const seconds: ValueType<number> = plainType('number', readInteger);

/** A whole number, kept as it is written. */
export const intText: ValueType<string> = plainType('text', (raw) => {
  const parsed = readInteger(raw);
  return parsed.ok ? value(raw) : parsed;
});

/** Length of a certificate chain, where nothing means one. */
export const depth: ValueType<number> = plainType('number', (raw) => {
  const parsed = readInteger(raw);
  return parsed.ok && parsed.value === 0 ? value(1) : parsed;
});
