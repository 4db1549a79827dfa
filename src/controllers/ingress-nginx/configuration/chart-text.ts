import { isObject, type Json } from '../../../model/json.ts';

/** Text in which Helm puts values of its own: what it says is only known when the chart is rendered. */
export function isTemplate(value: Json | undefined): boolean {
  return typeof value === 'string' && value.includes('{{');
}

/** A scalar as the chart writes it with `quote`; of lists and mappings nothing is known. */
export function textOfValue(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? textOfNumber(value) : undefined;
}

/** Numbers of values are floating point to Helm, and Go writes those from a million up with an exponent (fmt %v). */
function textOfNumber(value: number): string {
  if (Math.abs(value) < 1e6) return String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e+');
  return `${digits}e+${exponent.padStart(2, '0')}`;
}

/** A value counts as set where a template would see it as true. */
export function isSet(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isObject(value)) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== false && value !== '' && value !== 0;
}
