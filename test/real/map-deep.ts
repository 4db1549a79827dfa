import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';

/** Gives the value to put for a key, or undefined where the value is only to be walked into. */
export type Replace = (key: string, value: Json) => Json | undefined;

/** A copy of an object, values replaced at any depth. */
export function mapDeep(object: JsonObject, replace: Replace): JsonObject {
  const entries = Object.entries(object).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, replace(key, value) ?? inside(value, replace)] as const],
  );
  return Object.fromEntries(entries);
}

function inside(value: Json, replace: Replace): Json {
  if (isObject(value)) return mapDeep(value, replace);
  return Array.isArray(value) ? (value as readonly Json[]).map((item) => inside(item, replace)) : value;
}
