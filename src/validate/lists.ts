import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** Index of the first item equal to an earlier one. `set` compares whole items, `map` the key fields (gateway-api-rules B). */
export function firstDuplicate(items: readonly unknown[], identity: (item: unknown) => string): number {
  const seen = new Set<string>();
  return items.findIndex((item) => {
    const key = identity(item);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** Identity of an item of a list of this type; undefined for lists whose items may be equal. */
export function itemIdentity(type: string, keys: readonly string[]): ((item: unknown) => string) | undefined {
  if (type === 'set') return canonical;
  if (type !== 'map') return undefined;
  return (item) => canonical(keys.map((key) => (isObject(item) ? item[key] : undefined)));
}

/** Equal texts for equal values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? sorted(part) : part)) ?? '';
}

function sorted(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
