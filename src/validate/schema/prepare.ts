import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { SchemaNode } from './node.ts';
import { below, type Path } from './path.ts';

/**
 * The value as the API server has it before it looks at anything: fields the schema does not know are gone (they are told by
 * `unknown`), a null that is not allowed counts as absent, defaults are filled in. Parts that stay as they are are not copied.
 */
export function prepare(node: SchemaNode, value: Json, path: Path | undefined, unknown: Path[]): Json {
  if (Array.isArray(value)) {
    const { items } = node;
    return items === undefined ? value : prepareList(items, value, path, unknown);
  }
  return isObject(value) ? prepareObject(node, value, path, unknown) : value;
}

function prepareList(items: SchemaNode, value: readonly Json[], path: Path | undefined, unknown: Path[]): Json {
  const result = value.map((item, index) => prepare(items, item, below(path, index), unknown));
  return result.every((item, index) => item === value[index]) ? (value as Json) : result;
}

/** Fields of any object that is whole in itself: the root, and embedded resources. */
const ownFields = new Set(['apiVersion', 'kind', 'metadata']);

function prepareObject(node: SchemaNode, value: JsonObject, path: Path | undefined, unknown: Path[]): JsonObject {
  const result: Record<string, Json | undefined> = {};
  const whole = path === undefined || node.embedded;
  let same = true;
  for (const key of Object.keys(value)) {
    const part = value[key];
    const schema = node.properties.get(key) ?? node.additional;
    if (part === undefined) {
      same = false;
      continue;
    }
    if (whole && ownFields.has(key)) set(result, key, part);
    else if (schema === undefined) keepUnknown(node, result, key, part, () => unknown.push(below(path, key)));
    else if (part !== null || schema.nullable) set(result, key, prepare(schema, part, below(path, key), unknown));
    if (result[key] !== part) same = false;
  }
  for (const [key, schema] of node.defaulted) {
    if (!Object.hasOwn(result, key)) {
      same = false;
      result[key] = prepare(schema, schema.default as Json, below(path, key), unknown);
    }
  }
  return same ? value : result;
}

/** A value of another type than an object is told as such, not field by field. */
function keepUnknown(
  node: SchemaNode,
  result: Record<string, Json | undefined>,
  key: string,
  part: Json,
  tell: () => void,
): void {
  if (node.open) set(result, key, part);
  else if (node.type === 'object') tell();
}

function set(object: Record<string, Json | undefined>, key: string, value: Json): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
