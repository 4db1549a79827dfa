import type { Interpretation } from '../../interpret/statement.ts';
import type { Selected } from '../../model/controller.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { objectOf, textOf } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { compareRefs, type ObjectRef } from '../../model/object-ref.ts';
import type { PlannedClass } from '../../model/route-plan.ts';
import { toolsOf } from '../../plan/carried-annotations.ts';
import { carriedFacts } from '../../plan/carried-facts.ts';
import { exposureOf } from '../../plan/exposure.ts';
import type { TraefikContext } from './context.ts';
import { controllerServices } from './controller-service.ts';
import { traefikDefaults } from './defaults.ts';
import type { Findings } from './findings.ts';
import { hostParts } from './host-parts.ts';
import { plannedHosts } from './hosts.ts';
import { idleRoutes } from './idle-routes.ts';
import { readIngress, type TraefikIngress } from './ingress.ts';
import { defaultRouter, ingressRouters } from './ingress-routers.ts';
import { nameCollisions } from './name-collisions.ts';
import { readOwnRoute } from './own-route.ts';
import { ownRouters } from './own-routers.ts';
import { redirectedHosts } from './redirected-entry-point.ts';
import { refusedActions } from './refused-actions.ts';
import { routeMaker } from './route-maker.ts';
import type { Router } from './router.ts';
import { oddEntryPoints } from './served-schemes.ts';
import { besideStreams, streamNames } from './streams/beside-requests.ts';
import { plannedStreams } from './streams/planned-streams.ts';
import { tcpRouters } from './streams/tcp-routers.ts';
import { udpRouters } from './streams/udp-routers.ts';

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
  const { withoutClassObjects } = context.started;
  const loaded = ingresses.filter(
    (ingress) => ingress.interpretation.dropped === undefined && !(withoutClassObjects && namesClass(ingress)),
  );
  const own = sources.filter(({ ref }) => ref.kind !== 'Ingress').map((source) => readOwnRoute(source, context.index));
  const of = (kind: string) => own.filter(({ source }) => source.ref.kind === kind);
  const streamRouters = [
    ...of('IngressRouteTCP').flatMap((route) => tcpRouters(route, context, found)),
    ...of('IngressRouteUDP').flatMap((route) => udpRouters(route, context, found)),
  ];
  const all = [
    ...loaded.flatMap((ingress) => ingressRouters(ingress, context, found)),
    ...firstDefault(loaded, context, found),
    ...of('IngressRoute').flatMap((route) => ownRouters(route, context, found)),
  ];
  const routers = besideStreams(all, streamRouters, found);
  oddEntryPoints(routers, found);
  refusedActions(routers, found);
  nameCollisions(routers, found);
  const maker = routeMaker(context, found);
  const parts = hostParts(routers, loaded, own, context, found);
  const streams = plannedStreams(streamRouters, routers, parts.certificateFor, found);
  const isStream = streamNames(streams, routers);
  const certificate: typeof parts.certificate = (hostname, needed) =>
    isStream(hostname) ? undefined : parts.certificate(hostname, needed);
  const { precedence } = context.started;
  const named = plannedHosts(routers, maker.make, { ...parts, certificate }, precedence, found).map((host) =>
    isStream(host.hostname) ? { ...host, unopenedTls: true as const } : host,
  );
  const hosts = redirectedHosts(named, context.started.entryPoints);
  const further = maker.finish();
  found.accounts.push(...parts.unused(hosts, streams), ...followed(routers));
  const [first] = entries;
  const planned: PlannedClass = {
    name: first?.className ?? 'traefik',
    controller: context.index.controller,
    exposure: exposureOf(controllerServices(context.inventory)),
    settings: parts.listenerTls(hosts),
    hosts,
    streams,
    ...parts.fallback,
    otherTools: toolsOf(loaded),
    defaults: traefikDefaults(context.started),
  };
  const rows = [...ingresses, ...own].flatMap(({ interpretation }) => interpretation.accounts);
  const told = [...rows, ...found.accounts, ...further.accounts];
  return {
    planned,
    facts: [...ingresses.flatMap(({ facts }) => facts), ...own.flatMap(({ facts }) => facts), ...further.facts],
    accounts: [...told, ...idleRoutes(own, told, carriedFacts([planned]))],
    diagnostics: [...found.diagnostics, ...further.diagnostics],
    interpretations: [...ingresses, ...own].map(({ interpretation }) => interpretation),
    sources: sources.map(({ ref }) => ({ ref, ...droppedOf(ref, ingresses, withoutClassObjects) })),
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

function namesClass({ source }: TraefikIngress): boolean {
  return textOf(objectOf(source.body.spec).ingressClassName) !== undefined;
}

function droppedOf(
  ref: ObjectRef,
  ingresses: readonly TraefikIngress[],
  withoutClassObjects: boolean,
): { readonly dropped?: string } {
  const ingress = ingresses.find(({ source }) => source.ref === ref);
  const dropped = ingress?.interpretation.dropped;
  if (withoutClassObjects && ingress !== undefined && namesClass(ingress))
    return { dropped: 'Traefik looks up no classes (disableIngressClassLookup), and serves no Ingress that names one' };
  return dropped === undefined ? {} : { dropped: `Traefik serves none of it, for its ${dropped.reason}` };
}
