import type { ListenerSet } from '../generated/gateway-api.ts';
import type { EmittedObject } from '../model/conversion.ts';
import type { FactId } from '../model/fact.ts';
import type { JsonObject } from '../model/json.ts';
import { compareRefs, compareText, type ObjectRef, objectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import type { GatewayPlan, ListenerPlan, ListenerSetPlan } from './gateway-plan.ts';
import { listenerOf, metadata, namespacesByName } from './gateways.ts';
import type { NamePool } from './names.ts';
import type { EmitOptions } from './options.ts';

/** Which listeners leave their Gateway: none, those whose certificate is elsewhere, or all that have one. */
export type Placement = 'inline' | 'beside certificates' | 'always';

export function placementOf({ profile }: Target, options: EmitOptions): Placement {
  // Listeners on a Gateway of somebody else would change what that Gateway serves.
  if (options.gateway !== undefined || options.noGateway || options.listenerSets === 'never') return 'inline';
  if (!profile.serves('ListenerSet', options.release, options.channel)) return 'inline';
  return options.listenerSets === 'always' ? 'always' : 'beside certificates';
}

/**
 * Takes listeners out of a Gateway into ListenerSets: those with a certificate of another namespace go beside it, where no
 * ReferenceGrant is needed, and those that find no room go beside the Gateway. A Gateway keeps one at least (its CRD).
 */
export function listenerSets(
  gateway: GatewayPlan,
  placement: Placement,
  limit: number,
  pool: NamePool,
): readonly ListenerSetPlan[] {
  if (placement === 'inline') return [];
  const home = gateway.ref.namespace;
  // A Secret whose namespace nobody stated is taken to be beside the Gateway.
  const place = ({ certificate }: ListenerPlan) => certificate?.namespace ?? home;
  // A Gateway for its own namespace alone keeps its listeners (DESIGN 7, case a).
  const spans = gateway.listeners.some(({ namespaces }) => [...namespaces].some((name) => name !== (home ?? '')));
  const leaves = (listener: ListenerPlan) =>
    listener.certificate !== undefined && (placement === 'always' || (spans && place(listener) !== home));
  const staying = gateway.listeners.filter((listener) => !leaves(listener));
  const moving = gateway.listeners.filter(leaves);
  const kept = staying.length === 0 ? moving.splice(0, 1) : staying.slice(0, limit);
  const groups = new Map<string | undefined, ListenerPlan[]>();
  for (const listener of [...staying.slice(limit), ...moving]) {
    const namespace = place(listener);
    const group = groups.get(namespace);
    if (group === undefined) groups.set(namespace, [listener]);
    else group.push(listener);
  }
  gateway.listeners.splice(0, Number.POSITIVE_INFINITY, ...kept);
  return [...groups]
    .sort(([a = ''], [b = '']) => compareText(a, b))
    .flatMap(([namespace, listeners]) =>
      chunks(listeners, limit).map((own) => listenerSet(gateway, namespace, own, pool)),
    );
}

function listenerSet(
  gateway: GatewayPlan,
  namespace: string | undefined,
  listeners: readonly ListenerPlan[],
  pool: NamePool,
): ListenerSetPlan {
  const name = pool.claim(`ListenerSet ${namespace ?? ''}`, gateway.ref.name, 63);
  return { ref: objectRef('gateway.networking.k8s.io', 'ListenerSet', namespace, name), gateway, listeners };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, index * size + size),
  );
}

export function listenerSetObjects(
  sets: readonly ListenerSetPlan[],
  planClass: PlannedClass,
  target: Target,
  options: EmitOptions,
): readonly EmittedObject[] {
  const owners = ownersByFact(planClass);
  return sets.map((set) => listenerSetObject(set, owners, target, options));
}

function listenerSetObject(
  set: ListenerSetPlan,
  owners: OwnersByFact,
  target: Target,
  options: EmitOptions,
): EmittedObject {
  const { ref, gateway, listeners } = set;
  const foreign = gateway.ref.namespace !== ref.namespace && gateway.ref.namespace !== undefined;
  const body: ListenerSet = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ListenerSet',
    metadata: metadata(ref),
    spec: {
      parentRef: {
        name: gateway.ref.name,
        ...(foreign ? { namespace: gateway.ref.namespace as string } : {}),
      },
      listeners: listeners.map((listener) => listenerOf(listener, set, target, options)),
    },
  };
  return {
    ref,
    body: body as unknown as JsonObject,
    comments: [`Listeners of Gateway ${qualifiedName(gateway.ref)}, beside their certificates.`],
    sources: sourcesOf(set, owners),
    role: 'application developer',
  };
}

/** Ingresses with a route of a host, by the facts behind the certificate of the host. */
type OwnersByFact = ReadonlyMap<FactId, readonly ObjectRef[]>;

function ownersByFact({ hosts }: PlannedClass): OwnersByFact {
  const owners = new Map<FactId, ObjectRef[]>();
  for (const { certificate, routes } of hosts) {
    for (const fact of certificate?.facts ?? []) {
      const known = owners.get(fact) ?? [];
      owners.set(fact, known);
      for (const { owner } of routes) known.push(owner);
    }
  }
  return owners;
}

/** Ingresses of the hosts that the listeners are for. */
function sourcesOf({ listeners }: ListenerSetPlan, owners: OwnersByFact): EmittedObject['sources'] {
  const facts = listeners.flatMap((listener) => [...listener.facts, ...listener.replaced]);
  const found = facts.flatMap((fact) => owners.get(fact) ?? []);
  return [...new Map([...new Set(found)].map((owner) => [refKey(owner), owner])).values()].sort(compareRefs);
}

/** Namespaces whose ListenerSets a Gateway takes: those that have one, and no other. */
export function allowedListeners(gateway: GatewayPlan, sets: readonly ListenerSetPlan[]): object {
  const own = sets.filter((set) => set.gateway === gateway);
  if (own.length === 0) return {};
  const namespaces = new Set(own.map(({ ref }) => ref.namespace ?? ''));
  const home = gateway.ref.namespace ?? '';
  const only = namespaces.size === 1 && namespaces.has(home);
  return { allowedListeners: { namespaces: only ? { from: 'Same' } : namespacesByName(namespaces) } };
}
