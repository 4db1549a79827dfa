import { type JsonObject, objectOf } from '../../src/model/json.ts';

/** As `kubectl apply` does it: what states no namespace is in `default`. */
export function inNamespace(object: JsonObject): JsonObject {
  if (object.kind === 'Namespace' || object.kind === 'GatewayClass') return object;
  const metadata = objectOf(object.metadata);
  return metadata.namespace === undefined ? { ...object, metadata: { namespace: 'default', ...metadata } } : object;
}
