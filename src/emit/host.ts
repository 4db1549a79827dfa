import * as codes from '../diagnostics/emit.ts';
import { compactList } from '../model/compact.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import type { Account } from '../model/ledger.ts';
import type { PlannedClass, PlannedHost, PlannedRoute } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import { conditionFacts } from './conditions.ts';
import type { Realized, RuleDraft } from './draft.ts';
import { settleLongPaths } from './long-paths.ts';
import type { EmitOptions } from './options.ts';
import { isOpenPath, plainPath } from './path.ts';
import { type Loss, type RealizedRoute, realizeRoute } from './realize.ts';
import { regexHost } from './regex-host.ts';
import { hasGuard, isGuardedRoute, keepsOut, settingsAt } from './settings-at.ts';

export interface HostDrafts extends Realized {
  readonly losses: readonly Loss[];
}

const hostnamePattern = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/**
 * All rules of one host, as one set: a host with a regular expression is emitted in one form throughout. `caught` says that
 * a wider host of the class would take the requests of a host without any rule.
 */
export function draftHost(
  planClass: PlannedClass,
  host: PlannedHost,
  caught: boolean,
  target: Target,
  options: EmitOptions,
): HostDrafts {
  const { hostname } = host;
  if (hostname !== undefined && (!hostnamePattern.test(hostname) || hostname.length > 253))
    return unsayableHost(host, hostname);
  const { emitted, skipped } = answeredRoutes(host, caught, options);
  const regex = emitted.some((route) => isOpenPath(route.match.path));
  const drafts = regex
    ? regexHost(planClass, host, emitted, target, options)
    : plainHost(planClass, host, emitted, target, options);
  const unanswered = skipped.flatMap((route) => routeAccounts(host, route, notFound));
  return { ...drafts, accounts: compactList([...unanswered, ...drafts.accounts]) };
}

/**
 * A host of which nothing is answered over https but 404 gets no listener for it, so its redirects to https would lead
 * nowhere: without them plain http is answered 404 at once, which is where clients end today.
 */
function answeredRoutes(
  host: PlannedHost,
  caught: boolean,
  options: EmitOptions,
): {
  readonly emitted: readonly PlannedRoute[];
  readonly skipped: readonly PlannedRoute[];
} {
  const answered = host.routes.filter((route) => isEmitted(host, route));
  const encrypted = host.unopenedTls === true || answered.some((route) => route.schemes.includes('https'));
  const serving = encrypted ? answered : answered.filter((route) => !isHttpsRedirect(route));
  // A Gateway of somebody else has no listener for this host alone, so its 404s are closed there.
  const emitted = caught && (serving.length === 0 || options.gateway !== undefined) ? host.routes : serving;
  return { emitted, skipped: host.routes.filter((route) => !emitted.includes(route)) };
}

function isHttpsRedirect({ action }: PlannedRoute): boolean {
  return action.kind === 'redirect' && action.why === 'https';
}

/** A route that only answers 404 is what a gateway does by itself, unless a guard comes before the answer. */
function isEmitted(host: PlannedHost, route: PlannedRoute): boolean {
  if (route.action.kind !== 'answer' || route.action.status !== 404) return true;
  return isGuardedRoute(host, route);
}

const notFound = 'these paths are answered 404, today and by a gateway without a rule for them';

function routeAccounts(host: PlannedHost, route: PlannedRoute, reason: string): readonly Account[] {
  const facts = Object.values(settingsAt(host, route)).flatMap((setting) => Object.values(setting.facts).flat());
  return [...route.facts, ...conditionFacts(route.match), ...(facts as string[])].map((fact) => ({
    fact,
    outcome: 'no-effect',
    route: route.id,
    reason,
  }));
}

function plainHost(
  planClass: PlannedClass,
  host: PlannedHost,
  routes: readonly PlannedRoute[],
  target: Target,
  options: EmitOptions,
): HostDrafts {
  const realized: RealizedRoute[] = [];
  const long = new Set<string>();
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const route of routes) {
    const { path } = route.match;
    if (path.kind === 'regex') continue;
    const result = plainPath(path);
    if (result.kind === 'path') {
      realized.push(realizeRoute(planClass, host, route, result.path, result.fidelity, target, options));
    } else if (result.kind === 'too-long') {
      long.add(route.id);
      const refused: PlannedRoute = { ...route, action: { kind: 'refuse', reason: 'path-too-long' } };
      realized.push(realizeRoute(planClass, host, refused, result.path, 'approximate', target, options));
    } else {
      const reason = 'no request can match the path';
      accounts.push(...routeAccounts(host, route, reason));
      diagnostics.push(
        diagnose(codes.pathUnreachable, { path: path.value }, { object: route.owner, facts: route.facts }),
      );
    }
  }
  const settled = settleLongPaths(
    host,
    realized.map((entry) => entry.draft),
    long,
  );
  const { drafts } = settled;
  return {
    drafts,
    accounts: [...accounts, ...settled.accounts],
    losses: compactList(realized.flatMap((entry) => entry.losses)),
    diagnostics: compactList([
      ...diagnostics,
      ...realized.flatMap((entry) => entry.diagnostics),
      ...settled.diagnostics,
      ...guardedBesideOpen(host, drafts),
    ]),
  };
}

/**
 * The order of a raw-path gateway could be walked around with `//` or `%61`, or with `..` where the guard is at the root and
 * what is open is below: said once a host.
 */
function guardedBesideOpen(host: PlannedHost, drafts: readonly RuleDraft[]): readonly Diagnostic[] {
  const guards = drafts.filter((draft) => isGuarded(host, draft));
  const guarded = guards.find(({ path }) => path.value !== '/') ?? guards[0];
  // A guard beside an open rule of its own path is about headers, not about how the path is written.
  const open = drafts.filter(
    (draft) => draft.action.kind === 'forward' && !isGuarded(host, draft) && !samePath(draft, guards),
  );
  if (guarded === undefined || open.length === 0) return [];
  const below = open.find(({ path }) => path.type === 'PathPrefix');
  const isRoot = guarded.path.value === '/';
  if (isRoot && below === undefined) return [];
  const example = isRoot ? `${below?.path.value.replace(/\/$/, '')}/../` : `/${guarded.path.value}`;
  const args = { host: host.hostname ?? '*', example };
  return [diagnose(codes.guardedPaths, args, { object: guarded.route.owner, facts: guarded.route.facts })];
}

function samePath({ path }: RuleDraft, guards: readonly RuleDraft[]): boolean {
  return guards.some((guard) => guard.path.type === path.type && guard.path.value === path.value);
}

function isGuarded(host: PlannedHost, draft: RuleDraft): boolean {
  return draft.action.kind !== 'redirect' && keepsOut(draft) && hasGuard(host, draft);
}

function unsayableHost(host: PlannedHost, hostname: string): HostDrafts {
  const reason = 'its host is no DNS name in lower case, so no hostname of the Gateway API can hold it';
  const accounts = host.routes
    .flatMap((route) => routeAccounts(host, route, reason))
    .map((account) => ({ ...account, outcome: 'unsupported' as const }));
  return {
    drafts: [],
    losses: [],
    accounts,
    diagnostics: foldEqual(
      host.routes.map((route) =>
        diagnose(codes.hostUnsayable, { host: hostname }, { object: route.owner, facts: route.facts }),
      ),
    ),
  };
}
