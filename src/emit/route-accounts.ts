import type { FactId } from '../model/fact.ts';
import { type Account, endingIn } from '../model/ledger.ts';
import type { Emission } from './context.ts';
import type { OwnObjects } from './own-objects.ts';
import type { RouteObject } from './routes.ts';

/** Facts of a rule end in the object that carries them: a policy, or the route itself. */
export function routeAccounts(routes: readonly RouteObject[], own: OwnObjects, emission: Emission): readonly Account[] {
  const lossOf = lossReason(emission);
  const reasonOf = ({ outcome, reason, fact }: Account) =>
    outcome === 'unsupported' && reason === undefined ? { reason: lossOf(fact) } : {};
  return routes.flatMap(({ object, rules }) => {
    const objects = [object.ref];
    return rules.flatMap(({ drafts }) =>
      drafts.flatMap((draft) =>
        draft.accounts.map(({ kinds, ...account }) => {
          const carriers = kinds === undefined ? [] : own.carriersOf(draft, kinds);
          return endingIn({ ...account, ...reasonOf(account) }, carriers.length === 0 ? objects : carriers);
        }),
      ),
    );
  });
}

/** Why a fact is lost: what its row says that means, else that there is no field. */
export function lossReason({
  target: { profile },
  options: { release, channel },
  context,
}: Emission): (fact: FactId) => string {
  const policies = profile.controllerName === undefined ? '' : `, nor a policy of ${profile.name},`;
  const generic = `no field of Gateway API ${release} (${channel} channel)${policies} says it`;
  return (fact) => context.lostText(fact) ?? generic;
}
