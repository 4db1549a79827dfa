import { type JsonObject, objectOf } from '../../src/model/json.ts';

/**
 * Policies without consistent hashes: their `tableSize`, a uint64 that is filled in by default, ends Envoy Gateway 1.9.1 where
 * it reads files ("unsupported type: uint64", structured-merge-diff). What they say is proven by the schema alone.
 */
export function withoutHashes(objects: readonly JsonObject[]): readonly JsonObject[] {
  return objects.flatMap((object) => {
    const { loadBalancer, ...spec } = objectOf(object.spec);
    const hashes = object.kind === 'BackendTrafficPolicy' && objectOf(loadBalancer).type === 'ConsistentHash';
    if (!hashes) return [object];
    const says = Object.keys(spec).some((field) => field !== 'targetRefs' && field !== 'mergeType');
    return says ? [{ ...object, spec }] : [];
  });
}
