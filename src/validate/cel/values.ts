import type { CelInput } from '@bufbuild/cel';
import { isObject, type Json } from '../../model/json.ts';
import type { SchemaNode } from '../schema/node.ts';
import { celName } from './property-names.ts';

/** A value as rules see it: integers are `int`, numbers `double`, declared properties have escaped names, unknown ones are not there. */
export function celValue(node: SchemaNode | undefined, value: Json): CelInput {
  if (typeof value === 'number') return isInteger(node, value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item) => celValue(node?.items, item as Json));
  if (!isObject(value)) return value as string | boolean | null;
  const map = new Map<string, CelInput>();
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const property = node?.properties.get(key);
    map.set(property === undefined ? key : celName(key), celValue(property ?? node?.additional, part));
  }
  return map;
}

function isInteger(node: SchemaNode | undefined, value: number): boolean {
  return node?.type === 'number' ? false : Number.isInteger(value);
}
