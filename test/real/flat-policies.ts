import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import { mapDeep } from './map-deep.ts';

/** A ListenerSet whose listeners stand in their Gateway. */
export interface MovedSet {
  readonly key: string;
  readonly gateway: { readonly namespace: string; readonly name: string };
  /** Name of a listener there. */
  flatName(listener: string): string;
}

/** A policy of a listener, moved to the namespace of the Gateway that has the listener now; what it names stays where it is. */
export function movedPolicy(policy: JsonObject, sets: readonly MovedSet[]): readonly JsonObject[] {
  const namespace = String(objectOf(policy.metadata).namespace);
  const targets = listOf(objectOf(policy.spec).targetRefs).map(objectOf);
  const set = sets.find(({ key }) => targets.some(({ kind, name }) => isSet(kind) && key === `${namespace}/${name}`));
  if (set === undefined) return [policy];
  const { gateway } = set;
  const spec = mapDeep(objectOf(policy.spec), (key, value) => {
    if (key === 'caCertificateRefs') return listOf(value).map((ref) => ({ namespace, ...objectOf(ref) }));
    if (key !== 'targetRefs') return undefined;
    return listOf(value).map((item) => {
      const { sectionName, ...target } = objectOf(item);
      return { ...target, kind: 'Gateway', name: gateway.name, sectionName: set.flatName(String(sectionName)) };
    });
  });
  const name = `${namespace}-${objectOf(policy.metadata).name}`;
  const moved = { ...policy, metadata: { namespace: gateway.namespace, name }, spec };
  return gateway.namespace === namespace ? [moved] : [moved, grant(policy, namespace, gateway.namespace)];
}

function isSet(kind: unknown): boolean {
  return kind === 'ListenerSet';
}

function grant({ kind }: JsonObject, into: string, from: string): JsonObject {
  const secrets = [{ group: '', kind: 'Secret' }];
  return {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
    metadata: { namespace: into, name: `policies-of-${from}` },
    spec: { from: [{ group: 'gateway.envoyproxy.io', kind: String(kind), namespace: from }], to: secrets },
  };
}
