import type { EmittedObject } from '../model/conversion.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { RuleDraft } from './draft.ts';
import type { NamePool } from './names.ts';
import type { EmitOptions } from './options.ts';
import { usesOf } from './policies.ts';
import { referenceGrants } from './reference-grant.ts';
import type { RouteObject } from './routes.ts';
import type { StreamUse } from './streams.ts';

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
  streams: readonly StreamUse[],
  options: EmitOptions,
  pool: NamePool,
): readonly EmittedObject[] {
  const wanted = new Map<string, Wanted>();
  const add = (route: ObjectRef, service: ObjectRef, sources: readonly ObjectRef[]) => {
    const { namespace: to } = service;
    const { namespace: from, kind } = route;
    if (from === undefined || to === undefined || from === to) return;
    const key = `${from} ${to} ${kind}`;
    const entry = wanted.get(key) ?? { from, to, kind, services: new Set(), sources: new Map() };
    entry.services.add(service.name);
    for (const ref of sources) entry.sources.set(refKey(ref), ref);
    wanted.set(key, entry);
  };
  for (const { object, rules } of routes) {
    for (const { service, draft } of rules.flatMap(({ drafts }) => drafts.flatMap(namedBy)))
      add(object.ref, service, [draft.route.owner, ...(draft.route.contributors ?? [])]);
  }
  for (const { route, service, owner } of streams) add(route, service, owner.kind === 'Service' ? [] : [owner]);
  return [...wanted.values()].flatMap(({ from, to, kind, services, sources }) =>
    referenceGrants(
      {
        name: `backends-for-${from}`,
        from: { group: 'gateway.networking.k8s.io', kind, namespace: from },
        into: to,
        to: [...services].map((name) => ({ group: '', kind: 'Service', name })),
        comment: `Lets routes of namespace ${from} send requests to Services of namespace ${to}.`,
        sources: sources.values(),
        role: 'application developer',
      },
      options,
      pool,
    ),
  );
}

/** The Services that a rule names: as backends, and for copies of requests. */
function namedBy(draft: RuleDraft): readonly { readonly service: ObjectRef; readonly draft: RuleDraft }[] {
  if (draft.action.kind !== 'forward') return [];
  const mirrors = draft.puts.flatMap((put) => (put.slot === 'mirror' ? [{ service: put.service, draft }] : []));
  return [...usesOf(draft), ...mirrors];
}
