import { isObject, type Json } from '../../model/json.ts';
import { canonical } from '../canonical.ts';
import type { Fault } from './fault.ts';
import type { SchemaNode } from './node.ts';
import { below, type Path } from './path.ts';
import { shown } from './words.ts';

/** Items of lists of type set and map that repeat an earlier one (apiextensions-apiserver, schema/listtype/validation.go). */
export function repeatedItems(node: SchemaNode, value: Json, path: Path | undefined, faults: Fault[]): void {
  if (Array.isArray(value)) repeatedIn(node, value, path, faults);
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const schema = node.properties.get(key) ?? node.additional;
    if (schema?.hasLists && typeof part === 'object' && part !== null) {
      repeatedItems(schema, part, below(path, key), faults);
    }
  }
}

function repeatedIn(node: SchemaNode, items: readonly Json[], path: Path | undefined, faults: Fault[]): void {
  const { list } = node;
  if (list !== undefined && items.length > 1) {
    const seen = new Map<string, number>();
    for (const [index, item] of items.entries()) {
      const identity = list.type === 'set' ? item : keysOf(item, list.keys);
      const text = canonical(identity);
      const times = seen.get(text) ?? 0;
      seen.set(text, times + 1);
      // The third and later ones are not told again.
      if (times !== 1) continue;
      faults.push({
        path: below(path, index),
        keyword: 'x-kubernetes-list-type',
        text: `Duplicate value: ${shown(identity)}`,
      });
    }
  }
  if (!node.items?.hasLists) return;
  for (const [index, item] of items.entries()) repeatedItems(node.items, item, below(path, index), faults);
}

function keysOf(item: Json, keys: readonly string[]): Json {
  if (!isObject(item)) return {};
  return Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, item[key]]])));
}
