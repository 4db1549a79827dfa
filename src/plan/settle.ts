import type { ControllerPlan } from '../model/controller.ts';
import type { Fact } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import { carriedFacts } from './carried-facts.ts';

/** Objects that routes were to be made of; `dropped`: why the controller serves none of it. */
export interface PlannedSources {
  readonly sources: readonly { readonly ref: ObjectRef; readonly dropped?: string }[];
}

/** Accounts of what no route carries and nobody has told of, and of whole objects that give no route. */
export function settle(
  planned: readonly PlannedSources[],
  classes: readonly PlannedClass[],
  facts: readonly Fact[],
  done: readonly Account[],
): Pick<ControllerPlan, 'accounts' | 'unplanned'> {
  const told = carriedFacts(classes);
  for (const { fact } of done) told.add(fact);
  const routed = new Set(
    classes.flatMap(({ hosts, streams }) => [
      ...hosts.flatMap(({ routes }) =>
        routes.flatMap(({ owner, contributors = [] }) => [owner, ...contributors].map(refKey)),
      ),
      ...streams.map(({ owner }) => refKey(owner)),
    ]),
  );
  const objects = new Map(facts.map(({ id, object }) => [id, refKey(object)]));
  const reasons = new Map<string, string>();
  for (const { fact, reason } of done) {
    const key = objects.get(fact);
    if (key !== undefined && reason !== undefined && fact.includes('#/spec/') && !reasons.has(key))
      reasons.set(key, reason);
  }
  const unplanned = planned
    .flatMap(({ sources }) => sources)
    .filter(({ ref }) => !routed.has(refKey(ref)))
    .map(({ ref, dropped }) => ({ ref, reason: dropped ?? reasons.get(refKey(ref)) ?? 'it has no routes' }));
  const idle = new Map(unplanned.map(({ ref, reason }) => [refKey(ref), reason]));
  const accounts = facts
    .filter(({ id }) => !told.has(id))
    .map(({ id, object }): Account => {
      const why = idle.get(refKey(object));
      if (why !== undefined) return { fact: id, outcome: 'no-effect', reason: why };
      return { fact: id, outcome: 'exact', reason: 'it decides which routes there are, and was followed' };
    });
  return { accounts, unplanned };
}
