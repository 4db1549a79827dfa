import * as codes from '../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import type { Account } from '../model/ledger.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { Match, PlannedClass, PlannedRoute, TextMatch } from '../model/route-plan.ts';
import { guardGroups } from '../model/settings.ts';
import type { Target } from '../model/target.ts';
import { conditionFacts, conditionsOf, isConditional } from './conditions.ts';
import { isGuardedRoute } from './settings-at.ts';

export interface Sayable {
  readonly planClass: PlannedClass;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A class with the routes whose conditions the target can say. Where a later route of the path has the same guards, it answers
 * for the requests of one that is left out; a guarded route without such a twin is closed for all requests of its path.
 */
export function sayable(planClass: PlannedClass, target: Target, names: (fact: FactId) => string): Sayable {
  const lost = new Set(
    planClass.hosts.flatMap(({ routes }) => routes.filter(({ match }) => conditionsOf(match, target) === undefined)),
  );
  if (lost.size === 0) return { planClass, accounts: [], diagnostics: [] };
  const hosts = planClass.hosts.map((host) => ({
    ...host,
    routes: host.routes.flatMap((route, at) => {
      if (!lost.has(route)) return [route];
      return isGuardedRoute(host, route) && !hasTwin(route, host.routes.slice(at + 1)) ? [closedForAll(route)] : [];
    }),
  }));
  return {
    planClass: { ...planClass, hosts },
    accounts: [...lost].flatMap(lostAccounts),
    diagnostics: foldEqual([...lost].map((route) => unsayable(route, target, names))),
  };
}

/** Whether another route takes all requests of the path under the same guards. */
function hasTwin({ match, settings, schemes }: PlannedRoute, later: readonly PlannedRoute[]): boolean {
  const guards = (bag: PlannedRoute['settings']) => JSON.stringify(guardGroups.map((group) => bag[group]?.value));
  return later.some(
    (other) =>
      !isConditional(other) &&
      JSON.stringify(other.match.path) === JSON.stringify(match.path) &&
      schemes.every((scheme) => other.schemes.includes(scheme)) &&
      guards(other.settings) === guards(settings),
  );
}

function closedForAll({ match: { path }, ...route }: PlannedRoute): PlannedRoute {
  return { ...route, match: { path }, action: { kind: 'refuse', reason: 'conditions', guard: true } };
}

function lostAccounts({ id, match, facts }: PlannedRoute): readonly Account[] {
  const reason = 'the target cannot say the conditions, so other rules of the path answer these requests';
  return [
    ...conditionFacts(match).map((fact): Account => ({ fact, outcome: 'unsupported', route: id, reason })),
    ...facts.map((fact): Account => ({ fact, outcome: 'no-effect', route: id, reason })),
  ];
}

function unsayable(route: PlannedRoute, { profile }: Target, names: (fact: FactId) => string): Diagnostic {
  const { match, contributors, owner, action } = route;
  const facts = conditionFacts(match);
  const args = {
    condition: conditionWords(match),
    names: facts.map(names).join(', '),
    target: `Gateway API (${profile.name})`,
    instead:
      action.kind === 'forward' ? `Service ${backendNames(action.backends)} no longer gets them` : 'as they stand',
  };
  return diagnose(codes.matchUnsayable, args, { object: contributors?.[0] ?? owner, facts, routes: [route.id] });
}

function conditionWords({ method, headers = [], query = [] }: Match): string {
  const all = [
    ...(method === undefined ? [] : [`method ${method.value}`]),
    ...headers.map(({ name, text }) => words(`header ${name}`, text)),
    ...query.map(({ name, text }) => words(`query parameter ${name}`, text)),
  ];
  return all.join(' and ');
}

function words(subject: string, text: TextMatch): string {
  if (text.kind === 'any') return subject;
  return text.kind === 'exact' ? `${subject}: ${text.value}` : `${subject} matching ${text.pattern}`;
}

function backendNames(backends: Extract<PlannedRoute['action'], { kind: 'forward' }>['backends']): string {
  return backends.map(({ service }) => qualifiedName(service)).join(' and ');
}
