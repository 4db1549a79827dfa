import { haproxyIngressRows } from '../../generated/rows-haproxy-ingress.ts';
import { indexRows } from '../../interpret/row-index.ts';
import type { ControllerPlan, Selected } from '../../model/controller.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Inventory } from '../../model/source-object.ts';
import { lostTexts } from '../../plan/lost-texts.ts';
import { settle } from '../../plan/settle.ts';
import { planInstance } from './plan-instance.ts';

/** From Ingresses to hosts and routes, as haproxy-ingress serves them. */
export function planHaproxyIngress(selected: readonly Selected[], inventory: Inventory): ControllerPlan {
  const index = indexRows(haproxyIngressRows);
  const instances = new Map<string, Selected[]>();
  for (const entry of selected) instances.set(entry.instance, [...(instances.get(entry.instance) ?? []), entry]);
  const planned = [...instances]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, entries]) => planInstance(entries, inventory, index));
  const classes = planned.map((entry) => entry.planned);
  const facts = [...new Map(planned.flatMap((entry) => entry.facts).map((fact) => [fact.id, fact])).values()];
  const done = planned.flatMap(({ accounts }) => accounts);
  const settled = settle(planned, classes, facts, done);
  const interpretations = planned.flatMap((entry) => entry.interpretations);
  return {
    plan: { classes },
    facts,
    accounts: [...done, ...settled.accounts],
    lostTexts: lostTexts(interpretations),
    diagnostics: foldEqual([
      ...interpretations.flatMap(({ diagnostics }) => diagnostics),
      ...planned.flatMap(({ diagnostics }) => diagnostics),
    ]),
    unplanned: settled.unplanned,
  };
}
