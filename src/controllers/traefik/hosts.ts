import * as codes from '../../diagnostics/plan.ts';
import { orderLost } from '../../diagnostics/traefik-routes.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { compareRefs, compareText } from '../../model/object-ref.ts';
import type { Certificate, PlannedHost, PlannedRoute, Scheme } from '../../model/route-plan.ts';
import { guardGroups, type SettingBag } from '../../model/settings.ts';
import { rankedOrder } from '../../plan/ranked-order.ts';
import type { Findings } from './findings.ts';
import { namesOf, takesName } from './host-names.ts';
import { type Branch, branchesOfRouter, type Router } from './router.ts';
import type { HostCondition } from './rule/index.ts';
import { schemesOf } from './served-schemes.ts';
import { equalPriorities } from './ties.ts';

/** Makes the routes of a branch, with its middlewares at work. */
export type MakeRoutes = (branch: Branch, scheme: Scheme) => readonly PlannedRoute[];

export interface HostParts {
  /** `needed`: a wider host answers over TLS, and may not take the requests of this one. */
  certificate(hostname: string | undefined, needed: boolean): Certificate | undefined;
  settings(hostname: string | undefined): SettingBag;
}

/**
 * All routers by the hosts that they answer. Each host has every route that can answer a request for it, those of wider hosts too, in
 * the order in which Traefik tries them, so that nothing has to go on to another host.
 */
export function plannedHosts(
  routers: readonly Router[],
  make: MakeRoutes,
  parts: HostParts,
  precedence: readonly string[],
  found: Findings,
): readonly PlannedHost[] {
  const branches = routers.flatMap(branchesOfRouter);
  const byHost = new Map<string, Branch[]>();
  for (const branch of branches) {
    const key = keyOf(branch.conjunction.host);
    const known = byHost.get(key);
    if (known === undefined) byHost.set(key, [branch]);
    else known.push(branch);
  }
  const encrypted = new Set<string>();
  return [...byHost.keys()].sort(fromWidest).flatMap((key) => {
    const hostname = key === '' ? undefined : key;
    const own = namesOf(key).flatMap((name) => byHost.get(name) ?? []);
    const able = own.filter(({ conjunction }) => takesName(conjunction.host, key));
    const needed = namesOf(key).some((name) => encrypted.has(name));
    const host = hostOf(hostname, able, make, parts, needed, precedence, found);
    if (host?.certificate !== undefined) encrypted.add(key);
    return host ?? [];
  });
}

/** No name, wildcards from the shortest, then names. */
function fromWidest(a: string, b: string): number {
  const rank = (key: string) => (key === '' ? 0 : key.startsWith('*.') ? key.length : 1000);
  return rank(a) - rank(b) || compareText(a, b);
}

function keyOf(host: HostCondition): string {
  return host.kind === 'any' ? '' : host.name;
}

function hostOf(
  hostname: string | undefined,
  able: readonly Branch[],
  make: MakeRoutes,
  parts: HostParts,
  needed: boolean,
  precedence: readonly string[],
  found: Findings,
): PlannedHost | undefined {
  const certificate = parts.certificate(hostname, needed);
  const settings = parts.settings(hostname);
  const overHttp = routesOver('http', hostname, able, make, precedence, found);
  // Without a certificate there is no listener that they could be routes of.
  const overHttps = certificate === undefined ? [] : routesOver('https', hostname, able, make, precedence, found);
  const routes = joined(overHttp, overHttps);
  if (routes.length === 0) return undefined;
  const deep = able.every(({ conjunction: { host } }) => host.kind !== 'wildcard' || host.anyDepth);
  if (hostname?.startsWith('*.') === true && !deep) wider(hostname, able, found);
  return {
    ...(hostname === undefined ? {} : { hostname }),
    ...(hostname?.startsWith('*.') === true && deep ? { anyDepth: true as const } : {}),
    fallsThrough: true,
    ...(certificate === undefined ? {} : { certificate }),
    settings,
    routes,
  };
}

/** The routes that a request of one scheme can meet. */
function routesOver(
  scheme: Scheme,
  hostname: string | undefined,
  able: readonly Branch[],
  make: MakeRoutes,
  precedence: readonly string[],
  found: Findings,
): readonly PlannedRoute[] {
  const served = able.filter(({ router }) => schemesOf(router).includes(scheme));
  const made = served.map((branch) => ({ branch, routes: make(branch, scheme) }));
  const guarded = new Set(made.filter(({ routes }) => routes.some(isGuarded)).map(({ branch }) => branch));
  const sorted = [...made].sort((a, b) => byPriority(a.branch, b.branch, guarded, precedence));
  equalPriorities(hostname, sorted, guarded, precedence, found);
  const { routes, unreached, overflow } = rankedOrder(sorted.flatMap((entry) => entry.routes));
  const reason = 'another route of the host is tried first and takes all its requests';
  const reached = new Set(routes.map(({ id }) => id));
  for (const route of unreached) {
    if (reached.has(route.id)) continue;
    found.accounts.push(
      ...route.facts.map((fact) => ({ fact, outcome: 'overridden' as const, route: route.id, reason })),
    );
  }
  return overflow ? outOfOrder(routes, hostname, found) : routes;
}

/** More routes than it takes to keep the order of the source: nobody could say which of them would answer, so all are closed. */
function outOfOrder(
  routes: readonly PlannedRoute[],
  hostname: string | undefined,
  found: Findings,
): readonly PlannedRoute[] {
  const [first] = routes;
  if (first === undefined) return routes;
  const args = { host: hostname ?? '*', count: routes.length };
  found.diagnostics.push(diagnose(orderLost, args, { object: first.owner, facts: first.facts }));
  const action = { kind: 'refuse', reason: 'order', guard: true } as const;
  return routes.map((route) => ({ ...route, action, settings: {} }));
}

function isGuarded({ settings, action }: PlannedRoute): boolean {
  return guardGroups.some((group) => settings[group] !== undefined) || ('guard' in action && action.guard === true);
}

/** The highest first. Where Traefik leaves it open, what is guarded comes first. */
function byPriority(a: Branch, b: Branch, guarded: ReadonlySet<Branch>, precedence: readonly string[]): number {
  return (
    b.router.priority - a.router.priority ||
    providerRank(a, precedence) - providerRank(b, precedence) ||
    Number(guarded.has(b)) - Number(guarded.has(a)) ||
    compareRefs(a.router.owner, b.router.owner) ||
    compareText(a.router.id, b.router.id) ||
    a.index - b.index
  );
}

/** By an option; without it the order is not defined (recorded priority/tie-ingress-ingressroute). */
function providerRank({ router: { owner } }: Branch, precedence: readonly string[]): number {
  const at = precedence.indexOf(owner.kind === 'Ingress' ? 'kubernetes' : 'kubernetescrd');
  return at < 0 ? precedence.length : at;
}

/** One list where both schemes have the same, else one after the other. */
function joined(http: readonly PlannedRoute[], https: readonly PlannedRoute[]): readonly PlannedRoute[] {
  const text = (routes: readonly PlannedRoute[]) =>
    JSON.stringify(routes.map(({ schemes: _schemes, ...route }) => route));
  if (http.length > 0 && text(http) === text(https)) {
    return http.map((route) => ({ ...route, schemes: ['http', 'https'] as const }));
  }
  const both = new Set(http.map(({ id }) => id));
  const doubled = https.map((route) => (both.has(route.id) ? { ...route, id: `${route.id}|https` } : route));
  return [...http, ...doubled];
}

/** Told to each owner once: its routes are answered for more names than today (behaviour-traefik, surprise 3). */
function wider(host: string, able: readonly Branch[], found: Findings): void {
  const owners = new Map(able.map(({ router }) => [router.owner, router]));
  for (const { owner, facts } of owners.values())
    found.diagnostics.push(diagnose(codes.wildcardWider, { host }, { object: owner, facts }));
}
