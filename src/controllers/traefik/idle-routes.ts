import type { FactId } from '../../model/fact.ts';
import { listOf, objectOf } from '../../model/json.ts';
import type { Account, Outcome } from '../../model/ledger.ts';
import { factsBelow, type OwnRoute } from './own-route.ts';

const idle: readonly Outcome[] = ['no-effect', 'overridden', 'unsupported', 'invalid'];

/** What a route says that is not served, or not emitted, comes to what its rule comes to: one reason for all its fields. */
export function idleRoutes(
  routes: readonly OwnRoute[],
  done: readonly Account[],
  carried: ReadonlySet<FactId>,
): readonly Account[] {
  const told = new Map(done.map((account) => [account.fact, account]));
  return routes.flatMap((route) =>
    listOf(objectOf(route.source.body.spec).routes).flatMap((_, position) => {
      const facts = factsBelow(route, `/spec/routes/${position}`);
      const about = facts.find((fact) => /\/(match|services\/0\/name)$/.test(fact) && told.has(fact));
      const why = about === undefined ? undefined : told.get(about);
      if (why === undefined || !idle.includes(why.outcome) || facts.some((fact) => carried.has(fact))) return [];
      const { outcome, reason } = why;
      const rest = facts.filter((fact) => !told.has(fact));
      return rest.map((fact): Account => ({ fact, outcome, ...(reason === undefined ? {} : { reason }) }));
    }),
  );
}
