import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { SchemaNode } from '../schema/node.ts';
import type { Reads } from './reads.ts';

/** A text that is equal for values to which the rules give the same answers: what they do not look at is left out of it. */
export function verdictKey(node: SchemaNode, value: Json, reads: Reads): string {
  if (reads.fields === undefined) return JSON.stringify(value);
  return keyOf(node, value, reads.fields, namer(reads.comparedWith));
}

type Namer = (text: string) => string;

/** Texts that only have to be told apart get numbers, but for those a rule names itself. */
function namer(comparedWith: ReadonlySet<string> | undefined): Namer {
  if (comparedWith === undefined) return (text) => JSON.stringify(text);
  const numbers = new Map<string, string>();
  return (text) => {
    if (text === '' || comparedWith.has(text)) return JSON.stringify(text);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const fresh = `#${numbers.size}`;
    numbers.set(text, fresh);
    return fresh;
  };
}

function keyOf(node: SchemaNode | undefined, value: Json, fields: ReadonlySet<string>, name: Namer): string {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return listKey(node, value, fields, name);
  if (!isObject(value)) return String(value);
  return objectKey(node, value, fields, name);
}

function listKey(
  node: SchemaNode | undefined,
  value: readonly Json[],
  fields: ReadonlySet<string>,
  name: Namer,
): string {
  let text = '[';
  for (const item of value) text += `${keyOf(node?.items, item, fields, name)},`;
  return `${text}]`;
}

function objectKey(node: SchemaNode | undefined, value: JsonObject, fields: ReadonlySet<string>, name: Namer): string {
  let text = '{';
  for (const key of Object.keys(value)) {
    const property = node?.properties.get(key);
    if (property !== undefined && !fields.has(key)) continue;
    // Keys of a map are values like any other.
    const part = value[key] as Json;
    text += `${property === undefined ? JSON.stringify(key) : key}:${keyOf(property ?? node?.additional, part, fields, name)},`;
  }
  return `${text}}`;
}
