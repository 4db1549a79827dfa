import { isObject, type Json, type JsonObject } from '../../model/json.ts';

/** A value and where it stands in its object. */
export interface Place {
  readonly pointer: string;
  readonly value: Json;
}

/** A field on the way to some paths; paths that begin alike share it. */
interface Step {
  readonly fields: Map<string, Step>;
  items?: Step;
  /** A path ends here. */
  end: boolean;
}

/** Finds all values at paths like `spec.rules[].filters` of an object: `[]` stands for every item of a list. */
export function placeFinder(paths: readonly string[]): (body: JsonObject) => readonly Place[] {
  const root = step();
  for (const path of paths) {
    let at = root;
    for (const [, field = '', each = ''] of path.matchAll(/([^.[]+)(\[\])?\.?/g)) {
      at = child(at, field);
      if (each === '') continue;
      at.items ??= step();
      at = at.items;
    }
    at.end = true;
  }
  return (body) => {
    const found: Place[] = [];
    collect(root, body, '', found);
    return found;
  };
}

function step(): Step {
  return { fields: new Map(), end: false };
}

function child(at: Step, field: string): Step {
  const known = at.fields.get(field) ?? step();
  at.fields.set(field, known);
  return known;
}

function collect(at: Step, value: Json, pointer: string, found: Place[]): void {
  if (at.end) found.push({ pointer, value });
  if (at.items !== undefined && Array.isArray(value)) {
    const { items } = at;
    for (let index = 0; index < value.length; index++)
      collect(items, value[index] as Json, `${pointer}/${index}`, found);
  }
  if (at.fields.size === 0 || !isObject(value)) return;
  for (const [field, next] of at.fields) {
    const part = Object.hasOwn(value, field) ? value[field] : undefined;
    if (part !== undefined) collect(next, part, `${pointer}/${field}`, found);
  }
}
