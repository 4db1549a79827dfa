import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { PlannedHost, PlannedRoute } from '../model/route-plan.ts';
import type { DraftAction } from './draft.ts';

/** Facts that made a route itself: as exact as its path, its host and its redirect can be said. */
export function factAccounts(
  host: PlannedHost,
  route: PlannedRoute,
  fidelity: 'exact' | 'approximate',
  action: DraftAction,
): readonly Account[] {
  const redirect = redirectReasons(action);
  const deeper = takesDeeperNames(host) ? 'a wildcard of the Gateway API takes names of any depth' : undefined;
  return route.facts.map((fact) => {
    const reason = redirect.get(fact) ?? deeper;
    return reason === undefined
      ? { fact, outcome: fidelity, route: route.id }
      : { fact, outcome: 'approximate' as const, route: route.id, reason };
  });
}

/** `*.x` is one label in the source and any number in the API (gateway-api-rules C4). */
function takesDeeperNames({ hostname, anyDepth }: PlannedHost): boolean {
  return hostname?.startsWith('*.') === true && anyDepth !== true;
}

function redirectReasons(action: DraftAction): ReadonlyMap<FactId, string> {
  if (action.kind !== 'redirect') return new Map();
  const { facts = [], differs = [], statusCode } = action.redirect;
  const code = `status ${statusCode} was emitted as ${action.statusCode}`;
  return new Map([
    ...(statusCode === action.statusCode ? [] : facts.map((fact) => [fact, code] as const)),
    ...differs.flatMap(({ words, facts: behind }) => behind.map((fact) => [fact, words] as const)),
  ]);
}
