import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** A value and where it stands in its object. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/**
 * All values at a path like `spec.rules[].filters`: `[]` stands for every item of a list. Values that are not there give no place,
 * as CEL rules of an absent field are not looked at.
 */
export function placesAt(body: JsonObject, path: string): readonly Place[] {
  let places: readonly Place[] = [{ pointer: '', value: body }];
  for (const step of path.split('.')) {
    const each = step.endsWith('[]');
    const field = each ? step.slice(0, -2) : step;
    places = places.flatMap((place) => fieldAt(place, field));
    if (each) places = places.flatMap(itemsOf);
  }
  return places;
}

function fieldAt(place: Place, field: string): readonly Place[] {
  const value = isObject(place.value) ? place.value[field] : undefined;
  return value === undefined ? [] : [{ pointer: `${place.pointer}/${field}`, value }];
}

function itemsOf(place: Place): readonly Place[] {
  if (!Array.isArray(place.value)) return [];
  return (place.value as readonly Json[]).map((value, index) => ({ pointer: `${place.pointer}/${index}`, value }));
}
