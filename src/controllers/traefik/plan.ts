import { traefikRows } from '../../generated/rows-traefik.ts';
import { indexRows, type RowIndex } from '../../interpret/row-index.ts';
import type { ControllerPlan, Selected } from '../../model/controller.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Inventory } from '../../model/source-object.ts';
import { lostTexts } from '../../plan/lost-texts.ts';
import { settle } from '../../plan/settle.ts';
import { traefikContext } from './context.ts';
import { emulationFindings } from './nginx-emulation.ts';
import { planInstance } from './plan-instance.ts';

/** From Ingresses and routes of Traefik's own to hosts and routes, as Traefik serves them. */
export function planTraefik(selected: readonly Selected[], inventory: Inventory): ControllerPlan {
  const index: RowIndex = indexRows(traefikRows);
  const context = traefikContext(inventory, index);
  const instances = new Map<string, Selected[]>();
  for (const entry of selected) instances.set(entry.instance, [...(instances.get(entry.instance) ?? []), entry]);
  const planned = [...instances]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, entries]) => planInstance(entries, context));
  const classes = planned.map((entry) => entry.planned);
  const services = context.usedServices();
  const emulated = emulationFindings(context.started, inventory);
  const acts = selected.length > 0 || emulated.length > 0;
  const named = selected.length === 0 ? undefined : context.own.findings();
  const ownFacts = [...context.started.facts, ...services.flatMap(({ interpretation }) => interpretation.facts)];
  const facts = [...planned.flatMap((entry) => entry.facts), ...(acts ? ownFacts : []), ...(named?.facts ?? [])];
  const done = [
    ...planned.flatMap(({ accounts }) => accounts),
    ...(acts ? context.started.accounts : []),
    ...services.flatMap(({ interpretation }) => interpretation.accounts),
    ...(named?.accounts ?? []),
  ];
  const settled = settle(planned, classes, facts, done);
  const interpretations = [
    ...planned.flatMap((entry) => entry.interpretations),
    ...services.map(({ interpretation }) => interpretation),
    ...(named?.interpretations ?? []),
  ];
  return {
    plan: { classes },
    facts: [...new Map(facts.map((fact) => [fact.id, fact])).values()],
    accounts: [...done, ...settled.accounts],
    lostTexts: lostTexts(interpretations),
    diagnostics: foldEqual([
      ...emulated,
      ...interpretations.flatMap(({ diagnostics }) => diagnostics),
      ...planned.flatMap(({ diagnostics }) => diagnostics),
    ]),
    unplanned: settled.unplanned,
  };
}
