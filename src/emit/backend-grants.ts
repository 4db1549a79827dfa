import type { EmittedObject } from '../model/conversion.ts';
import { compareRefs, compareText, type ObjectRef, objectRef, refKey } from '../model/object-ref.ts';
import type { RuleDraft } from './draft.ts';
import { metadata } from './gateways.ts';
import { type NamePool, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import { usesOf } from './policies.ts';
import type { RouteObject } from './routes.ts';

interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly services: Set<string>;
  readonly sources: Map<string, ObjectRef>;
}

/** Lets routes name Services of other namespaces (gateway-api-rules C9): one grant a pair of namespaces, with the names alone. */
export function backendGrants(
  routes: readonly RouteObject[],
  options: EmitOptions,
  pool: NamePool,
): readonly EmittedObject[] {
  const wanted = new Map<string, Wanted>();
  for (const { object, rules } of routes) {
    for (const { service, draft } of rules.flatMap(({ drafts }) => drafts.flatMap(namedBy))) {
      const { namespace: to } = service;
      const { namespace: from, kind } = object.ref;
      if (from === undefined || to === undefined || from === to) continue;
      const key = `${from} ${to} ${kind}`;
      const entry = wanted.get(key) ?? { from, to, kind, services: new Set(), sources: new Map() };
      entry.services.add(service.name);
      for (const ref of [draft.route.owner, ...(draft.route.contributors ?? [])]) entry.sources.set(refKey(ref), ref);
      wanted.set(key, entry);
    }
  }
  return [...wanted.values()].flatMap((entry) => grants(entry, options, pool));
}

/** The Services that a rule names: as backends, and for copies of requests. */
function namedBy(draft: RuleDraft): readonly { readonly service: ObjectRef; readonly draft: RuleDraft }[] {
  if (draft.action.kind !== 'forward') return [];
  const mirrors = draft.puts.flatMap((put) => (put.slot === 'mirror' ? [{ service: put.service, draft }] : []));
  return [...usesOf(draft), ...mirrors];
}

/** A grant takes 16 names (gateway-api-rules C12). */
function grants({ from, to, kind, services, sources }: Wanted, options: EmitOptions, pool: NamePool): EmittedObject[] {
  const names = [...services].sort(compareText);
  return Array.from({ length: Math.ceil(names.length / 16) }, (_, index) => {
    const name = pool.claim(`ReferenceGrant ${to}`, withinLength(`backends-for-${from}`, 253));
    const ref = objectRef('gateway.networking.k8s.io', 'ReferenceGrant', to, name);
    return {
      ref,
      body: {
        apiVersion: `gateway.networking.k8s.io/${options.release === '1.4' ? 'v1beta1' : 'v1'}`,
        kind: 'ReferenceGrant',
        metadata: metadata(ref),
        spec: {
          from: [{ group: 'gateway.networking.k8s.io', kind, namespace: from }],
          to: names
            .slice(index * 16, index * 16 + 16)
            .map((service) => ({ group: '', kind: 'Service', name: service })),
        },
      },
      comments: [`Lets routes of namespace ${from} send requests to Services of namespace ${to}.`],
      sources: [...sources.values()].sort(compareRefs),
      role: 'application developer' as const,
    };
  });
}
