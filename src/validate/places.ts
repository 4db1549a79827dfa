import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** A value and where it stands in its object. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/**
 * Finds all values at a path like `spec.rules[].filters` of one object: `[]` stands for every item of a list. Values that are not
 * there give no place, as CEL rules of an absent field are not looked at. Paths that begin alike are walked once.
 */
export function placesIn(body: JsonObject): (path: string) => readonly Place[] {
  const known = new Map<string, readonly Place[]>([['', [{ pointer: '', value: body }]]]);
  const find = (path: string): readonly Place[] => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const parent = find(parentPath(path));
    const places = parent.length === 0 ? parent : stepFrom(parent, path);
    known.set(path, places);
    return places;
  };
  return find;
}

/** `a.b[]` comes from `a.b`, and `a.b` from `a`. */
function parentPath(path: string): string {
  if (path.endsWith('[]')) return path.slice(0, -2);
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

function stepFrom(parent: readonly Place[], path: string): readonly Place[] {
  if (path.endsWith('[]')) return parent.flatMap(itemsOf);
  const field = path.slice(path.lastIndexOf('.') + 1);
  return parent.flatMap((place) => fieldAt(place, field));
}

function fieldAt(place: Place, field: string): readonly Place[] {
  const value = isObject(place.value) ? place.value[field] : undefined;
  return value === undefined ? [] : [{ pointer: `${place.pointer}/${field}`, value }];
}

function itemsOf(place: Place): readonly Place[] {
  if (!Array.isArray(place.value)) return [];
  return (place.value as readonly Json[]).map((value, index) => ({ pointer: `${place.pointer}/${index}`, value }));
}
