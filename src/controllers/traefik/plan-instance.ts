import type { Interpretation } from '../../interpret/statement.ts';
import type { Selected } from '../../model/controller.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareRefs, type ObjectRef } from '../../model/object-ref.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import { toolsOf } from '../../plan/carried-annotations.ts';
import { exposureOf } from '../../plan/exposure.ts';
import type { TraefikContext } from './context.ts';
import { controllerServices } from './controller-service.ts';
import { traefikDefaults } from './defaults.ts';
import type { Findings } from './findings.ts';
import { hostParts } from './host-parts.ts';
import { plannedHosts } from './hosts.ts';
import { readIngress, type TraefikIngress } from './ingress.ts';
import { defaultRouter, ingressRouters } from './ingress-routers.ts';
import type { OwnRoute } from './own-route.ts';
import { ownRouters } from './own-routers.ts';
import { redirectedHosts } from './redirected-entry-point.ts';
import { refusedActions } from './refused-actions.ts';
import { routeMaker } from './route-maker.ts';
import type { Router } from './router.ts';
import { oddEntryPoints } from './served-schemes.ts';

export interface PlannedInstance {
  readonly planned: PlannedClass;
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly interpretations: readonly Interpretation[];
  readonly sources: readonly { readonly ref: ObjectRef; readonly dropped?: string }[];
}

/** All Ingresses and routes that one Traefik serves. */
export function planInstance(entries: readonly Selected[], context: TraefikContext): PlannedInstance {
  const found: Findings = { accounts: [], diagnostics: [] };
  const sources = [...entries].map(({ source }) => source).sort((a, b) => compareRefs(a.ref, b.ref));
  const ingresses = sources
    .filter(({ ref }) => ref.kind === 'Ingress')
    .map((source) => readIngress(source, context.index));
  const loaded = ingresses.filter(({ interpretation }) => interpretation.dropped === undefined);
  const own: OwnRoute[] = sources
    .filter(({ ref }) => ref.kind === 'IngressRoute')
    .map((source) => ({ source, facts: [] }));
  const routers = [
    ...loaded.flatMap((ingress) => ingressRouters(ingress, context, found)),
    ...firstDefault(loaded, context, found),
    ...own.flatMap((route) => ownRouters(route, context, found)),
  ];
  oddEntryPoints(routers, found);
  refusedActions(routers, found);
  const maker = routeMaker(context, found);
  const parts = hostParts(routers, loaded, own, context, found);
  const hosts = redirectedHosts(
    plannedHosts(routers, maker.make, parts, context.started.precedence, found),
    routers,
    context.started.entryPoints,
  );
  const further = maker.finish();
  found.accounts.push(...parts.unused(hosts), ...followed(routers));
  const [first] = entries;
  return {
    planned: {
      name: first?.className ?? 'traefik',
      controller: context.index.controller,
      exposure: exposureOf(controllerServices(context.inventory)),
      settings: {},
      hosts,
      streams: [],
      ...parts.fallback,
      otherTools: toolsOf(loaded),
      defaults: traefikDefaults(context.started),
    },
    facts: [...ingresses.flatMap(({ facts }) => facts), ...own.flatMap(({ facts }) => facts), ...further.facts],
    accounts: [
      ...ingresses.flatMap(({ interpretation }) => interpretation.accounts),
      ...found.accounts,
      ...further.accounts,
    ],
    diagnostics: [...found.diagnostics, ...further.diagnostics],
    interpretations: ingresses.map(({ interpretation }) => interpretation),
    sources: sources.map(({ ref }) => ({ ref, ...droppedOf(ref, ingresses) })),
  };
}

/** Of all Ingresses with nothing but a default backend, the first whose Service can be used (recorded default-backend/missing-service). */
function firstDefault(
  ingresses: readonly TraefikIngress[],
  context: TraefikContext,
  found: Findings,
): readonly Router[] {
  const all = ingresses.flatMap((ingress) => defaultRouter(ingress, context, found) ?? []);
  for (const { facts } of all.slice(1)) {
    const reason =
      'Traefik has one default backend for all, and which of several is not defined: the first by name was taken';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
  }
  return all.slice(0, 1);
}

function followed(routers: readonly Router[]): readonly Account[] {
  const reason = 'it decides where and in which order the routes are tried, and was followed';
  const facts = new Set(routers.flatMap((router) => router.followed));
  return [...facts].map((fact) => ({ fact, outcome: 'exact', reason }));
}

function droppedOf(ref: ObjectRef, ingresses: readonly TraefikIngress[]): { readonly dropped?: string } {
  const dropped = ingresses.find(({ source }) => source.ref === ref)?.interpretation.dropped;
  return dropped === undefined ? {} : { dropped: `Traefik serves none of it, for its ${dropped.reason}` };
}
