import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** Equal texts for equal values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? sorted(part) : part)) ?? '';
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
