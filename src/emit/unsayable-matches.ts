import * as codes from '../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import type { Account } from '../model/ledger.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { HeaderMatch, PlannedClass, PlannedRoute } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import { conditionFacts, headersOf } from './conditions.ts';

export interface Sayable {
  readonly planClass: PlannedClass;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A class with the routes whose headers and cookies the target can say. The plan gives every such route its guards and, after it, one for
 * all other requests of the path with the same guards: that one answers for those that are left out.
 */
export function sayable(planClass: PlannedClass, target: Target, names: (fact: FactId) => string): Sayable {
  const lost = new Set(
    planClass.hosts.flatMap(({ routes }) => routes.filter(({ match }) => headersOf(match, target) === undefined)),
  );
  if (lost.size === 0) return { planClass, accounts: [], diagnostics: [] };
  const hosts = planClass.hosts.map((host) => ({ ...host, routes: host.routes.filter((route) => !lost.has(route)) }));
  return {
    planClass: { ...planClass, hosts },
    accounts: [...lost].flatMap(lostAccounts),
    diagnostics: foldEqual([...lost].map((route) => unsayable(route, target, names))),
  };
}

function lostAccounts({ id, match, facts }: PlannedRoute): readonly Account[] {
  const reason = 'the target cannot say the headers, so other rules of the path answer these requests';
  return [
    ...conditionFacts(match).map((fact): Account => ({ fact, outcome: 'unsupported', route: id, reason })),
    ...facts.map((fact): Account => ({ fact, outcome: 'no-effect', route: id, reason })),
  ];
}

function unsayable(route: PlannedRoute, { profile }: Target, names: (fact: FactId) => string): Diagnostic {
  const { match, contributors, owner, action } = route;
  const facts = conditionFacts(match);
  const args = {
    condition: (match.headers ?? []).map(words).join(' and '),
    names: facts.map(names).join(', '),
    target: `Gateway API (${profile.name})`,
    instead:
      action.kind === 'forward' ? `Service ${backendNames(action.backends)} no longer gets them` : 'as they stand',
  };
  return diagnose(codes.matchUnsayable, args, { object: contributors?.[0] ?? owner, facts, routes: [route.id] });
}

function words({ name, text }: HeaderMatch): string {
  if (text.kind === 'any') return `header ${name}`;
  return text.kind === 'exact' ? `header ${name}: ${text.value}` : `header ${name} matching ${text.pattern}`;
}

function backendNames(backends: Extract<PlannedRoute['action'], { kind: 'forward' }>['backends']): string {
  return backends.map(({ service }) => qualifiedName(service)).join(' and ');
}
