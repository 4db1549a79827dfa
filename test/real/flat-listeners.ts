import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import { movedPolicy } from './flat-policies.ts';
import { mapDeep } from './map-deep.ts';

interface FlatSet {
  /** `namespace/name` of the ListenerSet. */
  readonly key: string;
  readonly namespace: string;
  readonly gateway: { readonly namespace: string; readonly name: string };
  readonly listeners: readonly JsonObject[];
}

/**
 * Envoy Gateway does not read ListenerSets from files: their listeners are put into their Gateway, and the routes name them there.
 * That a Gateway and its sets admit each other, the replay without components checks.
 */
export function withoutListenerSets(objects: readonly JsonObject[]): readonly JsonObject[] {
  const sets = objects.filter(({ kind }) => kind === 'ListenerSet').map(flat);
  if (sets.length === 0) return objects;
  const moved = sets.map((set) => ({ ...set, flatName: (listener: string) => flatName(set.key, listener) }));
  const others = objects.filter(({ kind }) => kind !== 'ListenerSet');
  return [
    ...others.flatMap((object) => {
      if (object.kind === 'Gateway') return [joined(object, sets)];
      return object.kind === 'ClientTrafficPolicy' ? movedPolicy(object, moved) : [renamed(object, sets)];
    }),
    ...sets.map(grant),
  ];
}

function flat({ metadata, spec }: JsonObject): FlatSet {
  const namespace = String(objectOf(metadata).namespace);
  const name = String(objectOf(metadata).name);
  const { parentRef, listeners } = objectOf(spec);
  const parent = objectOf(parentRef);
  return {
    key: `${namespace}/${name}`,
    namespace,
    gateway: { namespace: String(parent.namespace ?? namespace), name: String(parent.name) },
    listeners: listOf(listeners).map((item) => flatListener(objectOf(item), namespace, name)),
  };
}

/** Its Secrets are beside the set, not beside the Gateway. */
function flatListener(listener: JsonObject, namespace: string, set: string): JsonObject {
  const moved = mapDeep(listener, (key, value) =>
    key === 'certificateRefs' ? listOf(value).map((ref) => ({ namespace, ...objectOf(ref) })) : undefined,
  );
  return {
    ...moved,
    name: flatName(`${namespace}/${set}`, String(listener.name)),
    allowedRoutes: { ...objectOf(listener.allowedRoutes), namespaces: { from: 'All' } },
  };
}

function flatName(set: string, listener: string): string {
  return `${set.replace('/', '-')}-${listener}`;
}

function joined(gateway: JsonObject, sets: readonly FlatSet[]): JsonObject {
  const { namespace, name } = objectOf(gateway.metadata);
  const own = sets.filter((set) => set.gateway.namespace === namespace && set.gateway.name === name);
  const { allowedListeners: _allowed, ...spec } = objectOf(gateway.spec);
  return {
    ...gateway,
    spec: { ...spec, listeners: [...listOf(spec.listeners), ...own.flatMap(({ listeners }) => listeners)] },
  };
}

/** With Gateways in place of ListenerSets; one that named a whole set names each of its listeners. */
function renamed(route: JsonObject, sets: readonly FlatSet[]): JsonObject {
  const own = objectOf(route.metadata).namespace;
  return mapDeep(route, (key, value) => {
    if (key !== 'parentRefs') return undefined;
    return listOf(value).flatMap((item) => {
      const ref = objectOf(item);
      const set = sets.find((entry) => entry.key === `${ref.namespace ?? own}/${ref.name}`);
      if (ref.kind !== 'ListenerSet' || set === undefined) return [ref];
      const names = set.listeners.map(({ name }) => String(name));
      const wanted = typeof ref.sectionName === 'string' ? flatName(set.key, ref.sectionName) : undefined;
      return names
        .filter((name) => wanted === undefined || name === wanted)
        .map((sectionName) => ({ ...set.gateway, sectionName }));
    });
  });
}

function grant({ namespace, gateway }: FlatSet): JsonObject {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1beta1',
    kind: 'ReferenceGrant',
    metadata: { namespace, name: `listeners-of-${gateway.name}` },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: gateway.namespace }],
      to: [{ group: '', kind: 'Secret' }],
    },
  };
}
