import * as ownCodes from '../../diagnostics/haproxy-ingress.ts';
import * as codes from '../../diagnostics/plan.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { compareText } from '../../model/object-ref.ts';
import type { PlannedHost, PlannedRoute, Scheme } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import { rankedOrder } from '../../plan/ranked-order.ts';
import { besideExpressions } from './expression-order.ts';
import { candidatesFor, type HostMaterial, isStrict } from './host-material.ts';
import { wildcardOf } from './host-names.ts';
import { hostSettings } from './host-settings.ts';
import type { RouteDraft } from './routes.ts';
import { routesFor } from './scheme-routes.ts';

/**
 * Every name with all routes that can answer a request for it, those of wildcard hosts and of rules without a host too, in the order
 * in which the controller tries them, so that nothing has to go on to another host (behaviour-haproxy 2.2).
 */
export function plannedHosts(material: HostMaterial): readonly PlannedHost[] {
  return [...material.names].sort(compareText).flatMap((name) => hostOf(name, material) ?? []);
}

function hostOf(name: string, material: HostMaterial): PlannedHost | undefined {
  const { found, streams } = material;
  const unopened = streams.has(name);
  const overHttp = ordered(name, 'http', routesFor(name, 'http', material), material);
  const overHttps = unopened ? [] : ordered(name, 'https', routesFor(name, 'https', material), material);
  const routes = joined(overHttp, overHttps);
  if (routes.length === 0 && !unopened) return undefined;
  const encrypted = overHttps.length > 0;
  if (name.startsWith('*.')) tellWider(name, material);
  const certificate = encrypted ? certificateFor(name, material) : undefined;
  const settings = hostSettings(name, encrypted, material);
  const owners = candidatesFor(name, material).filter(({ alias }) => alias);
  const [alias] = owners;
  if (alias !== undefined) {
    const args = { host: name, main: alias.entry.host === '' ? '*' : alias.entry.host };
    const { source } = alias.entry.ingress;
    found.diagnostics.push(diagnose(ownCodes.aliasGuarded, args, { object: source.ref, facts: alias.facts }));
  }
  return {
    ...(name === '' ? {} : { hostname: name }),
    fallsThrough: !isStrict(name, material),
    ...(unopened ? { unopenedTls: true as const } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    settings,
    routes,
  };
}

function tellWider(host: string, material: HostMaterial): void {
  const owners = new Map(candidatesFor(host, material).map(({ entry }) => [entry.ingress, entry]));
  for (const { name, draft } of material.redirected)
    if (name === host)
      material.found.diagnostics.push(
        diagnose(codes.wildcardWider, { host }, { object: draft.owner, facts: draft.facts }),
      );
  for (const { ingress, facts } of owners.values())
    material.found.diagnostics.push(diagnose(codes.wildcardWider, { host }, { object: ingress.source.ref, facts }));
}

/** By the server name: the Secret of the name itself, of the wildcard that takes it, or the default one. */
function certificateFor(name: string, { certificates }: HostMaterial): PlannedHost['certificate'] {
  const wildcard = wildcardOf(name);
  const own = certificates.of(name) ?? (wildcard === undefined ? undefined : certificates.of(wildcard));
  return own ?? { kind: 'default', facts: [] };
}

/** Routes in the order of the source, as the most specific match orders them; those that no request reaches are left out. */
function ordered(
  name: string,
  scheme: Scheme,
  drafts: readonly RouteDraft[],
  { found }: HostMaterial,
): readonly PlannedRoute[] {
  const host = name === '' ? '*' : name;
  const routes = drafts.map(
    (draft, at): PlannedRoute => ({
      id: `${host}|${scheme}|${at}`,
      ...draft,
      facts: [...new Set(draft.facts)],
    }),
  );
  const result = rankedOrder(routes);
  const reached = new Set(result.routes.map(({ id }) => id));
  const reason = 'another path of the host is tried first and takes all its requests';
  for (const { id, facts } of result.unreached) {
    if (reached.has(id)) continue;
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'overridden' as const, route: id, reason })));
  }
  tellBeside(host, result.routes, found);
  return result.overflow ? outOfOrder(host, result.routes, found) : besideExpressions(result.routes);
}

/** The beginning of a text with the path of a prefix before it. */
function tellBeside(host: string, routes: readonly PlannedRoute[], found: Findings): void {
  for (const [at, { match, owner, facts }] of routes.entries()) {
    const { path } = match;
    if (path.kind !== 'string-prefix' || path.value === '/') continue;
    const own = path.value.replace(/\/$/, '');
    const before = routes
      .slice(0, at)
      .some((other) => other.match.path.kind === 'element-prefix' && other.match.path.value === own);
    if (before)
      found.diagnostics.push(diagnose(ownCodes.textBesidePrefix, { host, path: own }, { object: owner, facts }));
  }
}

/** More routes than it takes to keep the order: nobody could say which of them would answer. */
function outOfOrder(host: string, routes: readonly PlannedRoute[], found: Findings): readonly PlannedRoute[] {
  const [first] = routes;
  if (first === undefined) return routes;
  const args = { host, count: routes.length };
  found.diagnostics.push(diagnose(ownCodes.orderUnkept, args, { object: first.owner, facts: first.facts }));
  const action = { kind: 'refuse', reason: 'order', guard: true } as const;
  return routes.map((route) => ({ ...route, action, settings: {} }));
}

/** One list where both schemes have the same, else one after the other. */
function joined(http: readonly PlannedRoute[], https: readonly PlannedRoute[]): readonly PlannedRoute[] {
  const text = (routes: readonly PlannedRoute[]) =>
    JSON.stringify(routes.map(({ schemes: _schemes, id: _id, ...route }) => route));
  if (http.length > 0 && text(http) === text(https))
    return http.map((route) => ({
      ...route,
      id: route.id.replace('|http|', '|'),
      schemes: ['http', 'https'] as const,
    }));
  return [...http, ...https];
}
