import { hasConditions } from './conditions.ts';
import type { RuleDraft } from './draft.ts';

/**
 * Closed rules for some headers of a path, where the rule of the path for all other requests is closed as well: that one
 * says it all, and stands for their facts too.
 */
export function withoutClosedClones(drafts: readonly RuleDraft[]): readonly RuleDraft[] {
  const whole = new Map<string, RuleDraft>();
  for (const draft of drafts) if (isClosed(draft) && !hasConditions(draft.conditions)) whole.set(placeOf(draft), draft);
  const taken = new Map<RuleDraft, RuleDraft[]>();
  const left = drafts.filter((draft) => {
    const general = isClosed(draft) && hasConditions(draft.conditions) ? whole.get(placeOf(draft)) : undefined;
    if (general !== undefined) taken.set(general, [...(taken.get(general) ?? []), draft]);
    return general === undefined;
  });
  return left.map((draft) => {
    const clones = taken.get(draft) ?? [];
    return clones.length === 0
      ? draft
      : { ...draft, accounts: [...draft.accounts, ...clones.flatMap(({ accounts }) => accounts)] };
  });
}

function isClosed({ action }: RuleDraft): boolean {
  return action.kind === 'closed';
}

function placeOf({ host, route, path, action }: RuleDraft): string {
  const answer = action.kind === 'closed' ? action.answer : undefined;
  return JSON.stringify([host.hostname ?? '', route.owner, route.schemes, path, answer?.status, answer?.body]);
}
