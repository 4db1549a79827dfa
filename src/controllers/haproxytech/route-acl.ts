import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Forward, Match, PathMatch, Scheme } from '../../model/route-plan.ts';
import { commonPath } from '../../plan/ranked-order.ts';
import { type Condition, type ConditionMatch, readCondition } from '../haproxy/condition.ts';
import { withHeaders } from '../haproxy/effect.ts';
import { type BackendParts, backendLevels } from './backend.ts';
import { refusal } from './closing.ts';
import type { Entry } from './entries.ts';
import type { HostMaterial } from './hosts.ts';
import type { RouteDraft } from './routes.ts';
import { wordsOf } from './words.ts';

/** An entry whose Service takes only requests that a condition holds for. */
interface Conditional {
  readonly entry: Entry;
  /** Requests that it takes where the condition holds: no type but Exact compares more than elements (recorded canary/route-acl-prefix). */
  readonly path: PathMatch;
  readonly condition: Condition;
  readonly facts: readonly FactId[];
  readonly backend: BackendParts;
}

/**
 * route-acl of a Service: its paths are tried before all others of the host, whatever their length, and what the plain path of the same
 * request asks of it still holds (contradictions 4; recorded canary/*).
 */
export function withConditions(
  drafts: readonly RouteDraft[],
  entries: readonly Entry[],
  schemes: readonly Scheme[],
  material: HostMaterial,
): readonly RouteDraft[] {
  return entries
    .map((entry) => conditionalOf(entry, material))
    .reduce((routes, conditional) => applied(routes, conditional, schemes), drafts);
}

function conditionalOf(entry: Entry, { context, backends, found }: HostMaterial): Conditional {
  const words = wordsOf(backendLevels(entry.ingress, entry.target.service, context));
  const value = words.value('route-acl') ?? '';
  const condition = readCondition(value);
  const facts = [...words.facts('route-acl'), ...entry.facts];
  const { path } = entry;
  if (condition.kind === 'unsayable') {
    const emitted = 'Its paths, and what other routes of the host have of them, were emitted closed';
    const args = { value, service: qualifiedName(entry.target.service), reason: condition.reason, emitted };
    found.diagnostics.push(diagnose(codes.aclUnsayable, args, { object: entry.ingress.source.ref, facts }));
  }
  const element =
    path.kind === 'string-prefix' && path.value !== '/' ? { ...path, kind: 'element-prefix' as const } : path;
  return { entry, path: element, condition, facts, backend: backends(entry) };
}

/** The routes of a host with those of one conditional entry before each that it takes requests of. */
function applied(
  routes: readonly RouteDraft[],
  conditional: Conditional,
  schemes: readonly Scheme[],
): readonly RouteDraft[] {
  const told = routes.flatMap((route) => aheadOf(route, conditional));
  const covered = routes.some(
    ({ match }) => isPlain(match) && samePath(commonPath(match.path, conditional.path), conditional.path),
  );
  return covered ? told : [...alone(conditional, schemes), ...told];
}

function samePath(a: PathMatch | undefined, b: PathMatch): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isPlain({ headers = [], cookies = [], query = [], method }: Match): boolean {
  return headers.length + cookies.length + query.length === 0 && method === undefined;
}

/** A redirect takes the request before any backend is chosen. */
function aheadOf(route: RouteDraft, { entry, path, condition, facts, backend }: Conditional): readonly RouteDraft[] {
  const common = commonPath(route.match.path, path);
  const { action } = route;
  if (common === undefined || action.kind === 'redirect' || (action.kind === 'refuse' && action.guard === true))
    return [route];
  const behind = [...route.facts, ...facts, ...backend.facts];
  const base = {
    ...route,
    contributors: [entry.ingress.source.ref],
    facts: behind,
    match: { ...route.match, path: common },
  };
  const settings = withHeaders({ ...withoutBackend(route), ...backend.settings }, backend.headers);
  if (condition.kind === 'unsayable') {
    const closed = { ...base, action: refusal({ reason: 'route-acl', facts }) };
    return samePath(common, route.match.path) ? [closed] : [closed, route];
  }
  const taken = backend.closing === undefined ? entry.target.action : refusal(backend.closing);
  if (condition.kind === 'matches')
    return [
      ...condition.any.map((one) => ({ ...base, settings, action: taken, match: matched(base.match, one, facts) })),
      route,
    ];
  const split = shared(action, taken, condition.percent);
  const parted = { ...base, action: split ?? refusal({ reason: 'route-acl', facts }) };
  return samePath(common, route.match.path) ? [parted] : [parted, route];
}

/** Settings of the request stay; those of the backend are of the other one. */
function withoutBackend({ settings }: RouteDraft): RouteDraft['settings'] {
  const {
    protocol: _protocol,
    backendTls: _tls,
    timeouts: _timeouts,
    session: _session,
    balancing: _balancing,
    ...rest
  } = settings;
  return rest;
}

/** A share of the requests for the one, the rest for the other. */
function shared(plain: RouteDraft['action'], taken: RouteDraft['action'], percent: number): Forward | undefined {
  if (plain.kind !== 'forward' || taken.kind !== 'forward') return undefined;
  const weighted = (forward: Forward, weight: number) => forward.backends.map((one) => ({ ...one, weight }));
  return { kind: 'forward', backends: [...weighted(plain, 100 - percent), ...weighted(taken, percent)] };
}

/** Where no plain path of the host takes the requests, nothing of an Ingress holds for them. */
function alone(
  { entry, path, condition, facts, backend }: Conditional,
  schemes: readonly Scheme[],
): readonly RouteDraft[] {
  const base = {
    owner: entry.ingress.source.ref,
    schemes,
    settings: backend.settings,
    facts: [...facts, ...backend.facts],
  };
  const taken = backend.closing === undefined ? entry.target.action : refusal(backend.closing);
  if (condition.kind !== 'matches')
    return [{ ...base, match: { path }, action: refusal({ reason: 'route-acl', facts }) }];
  return condition.any.map((one) => ({ ...base, match: matched({ path }, one, facts), action: taken }));
}

function matched(
  match: Match,
  { headers = [], cookies = [], query = [], method }: ConditionMatch,
  facts: readonly FactId[],
): Match {
  const asking = <T>(list: readonly T[]) => list.map((one) => ({ ...one, facts }));
  const all = {
    headers: [...(match.headers ?? []), ...asking(headers)],
    cookies: [...(match.cookies ?? []), ...asking(cookies)],
    query: [...(match.query ?? []), ...asking(query)],
  };
  return {
    path: match.path,
    ...(method === undefined
      ? match.method === undefined
        ? {}
        : { method: match.method }
      : { method: { value: method, facts } }),
    ...(all.headers.length === 0 ? {} : { headers: all.headers }),
    ...(all.cookies.length === 0 ? {} : { cookies: all.cookies }),
    ...(all.query.length === 0 ? {} : { query: all.query }),
  };
}
