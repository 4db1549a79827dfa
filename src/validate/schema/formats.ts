import { isIPv4, isIPv6 } from 'node:net';
import type { Json } from '../../model/json.ts';
import { invalid } from './words.ts';

type FormatCheck = (value: Json, place: () => string) => string | undefined;

/** A text that is not of its format is of a wrong type, in the API server's words. */
function text(name: string, holds: (text: string) => boolean): readonly [string, FormatCheck] {
  return [
    name,
    (value, place) =>
      typeof value !== 'string' || holds(value)
        ? undefined
        : invalid(value, `${place()} in body must be of type ${name}: ${JSON.stringify(value)}`),
  ];
}

function integer(name: string, bits: number): readonly [string, FormatCheck] {
  return [
    name,
    (value) =>
      typeof value !== 'number' || (value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1))
        ? undefined
        : invalid(value, `Checked value must be of type integer with format ${name}`),
  ];
}

/**
 * Formats the API server knows (apiextensions-apiserver, validation/formats.go), as far as CRDs in `crds/` use them. A format it
 * does not know it passes over, and so do we; a test lists those of `crds/`.
 */
export const formats: ReadonlyMap<string, FormatCheck> = new Map([
  integer('int32', 32),
  integer('int64', 64),
  text('byte', (value) => value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value)),
  text('ipv4', isIPv4),
  // A zone (`fe80::1%eth0`) is no part of an address for Go.
  text('ipv6', (value) => isIPv6(value) && !value.includes('%')),
  text('date-time', isDateTime),
]);

function isDateTime(value: string): boolean {
  const shape = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
  return shape.test(value) && !Number.isNaN(Date.parse(value));
}
