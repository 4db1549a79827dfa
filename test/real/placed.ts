import { isObject, type Json, type JsonObject, objectOf } from '../../src/model/json.ts';
import { mapDeep } from './map-deep.ts';

/** The object in namespaces of one case alone: many cases are served at a time. The order of names within a case stays. */
export function placed(object: JsonObject, prefix: string): JsonObject {
  const moved = mapDeep(object, (key, value) =>
    key === 'namespace' && typeof value === 'string' ? `${prefix}-${value}` : replaceSelector(key, value),
  );
  if (object.kind !== 'Namespace') return moved;
  const { name, ...metadata } = objectOf(moved.metadata);
  return { ...moved, metadata: { ...metadata, name: `${prefix}-${name}` } };
}

/**
 * Envoy Gateway reads no labels of namespaces from files, so a selector would admit nobody: all namespaces are admitted. The
 * replay without components checks who is admitted.
 */
function replaceSelector(key: string, value: Json): Json | undefined {
  if (key !== 'namespaces' || !isObject(value) || value.from !== 'Selector') return undefined;
  return { from: 'All' };
}
