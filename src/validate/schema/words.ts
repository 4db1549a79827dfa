import type { Json } from '../../model/json.ts';

/** A value as field errors of the API server show it (apimachinery, util/validation/field/errors.go). */
export function shown(value: Json): string {
  return JSON.stringify(value);
}

/** Name of a value's type in OpenAPI. */
export function typeName(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** `Invalid value: "x": spec.a in body should match …`. `place` is filled in where the fault is told. */
export function invalid(value: Json, detail: string): string {
  return `Invalid value: ${shown(value)}: ${detail}`;
}
