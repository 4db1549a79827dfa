import { ingressNginxRows } from '../../generated/rows-ingress-nginx.ts';
import { indexRows, type RowIndex } from '../../interpret/row-index.ts';
import type { ControllerPlan, Selected } from '../../model/controller.ts';
import type { Fact } from '../../model/fact.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import type { Inventory } from '../../model/source-object.ts';
import { carriedFacts } from '../../plan/carried-facts.ts';
import { lostTexts } from '../../plan/lost-texts.ts';
import { settleIngresses } from './accounts.ts';
import { assumptions } from './assumptions.ts';
import { canaryOwners } from './canary-owner.ts';
import { withoutCatchAll } from './catch-all.ts';
import { type ClassContext, classContext, configMapDiagnostics, configMapDoubts } from './class-context.ts';
import { customHeadersDiagnostics } from './custom-headers.ts';
import { closeRefused } from './doubtful.ts';
import { flagAccounts } from './flag-accounts.ts';
import { readIngress } from './ingress.ts';
import { missingObjects } from './missing-objects.ts';
import { realmOpenings } from './openings.ts';
import { byAge } from './order.ts';
import { otherAnnotations } from './other-annotations.ts';
import { planInstance } from './plan-instance.ts';
import { referenceDiagnostics } from './reference-denials.ts';
import { underSwitches } from './refusals.ts';
import { streamTexts } from './snippets/of-stream.ts';
import { refusedSnippets } from './snippets/refused.ts';
import { type StartedGroup, startedGroups } from './started-groups.ts';
import { noStreams, streamServices } from './stream-services.ts';
import { closeUpperCase } from './upper-case-hosts.ts';
import { closeVariants } from './variants.ts';

/** From the selected Ingresses to hosts and routes, as this controller serves them. */
export function planIngressNginx(selected: readonly Selected[], inventory: Inventory): ControllerPlan {
  const index = indexRows(ingressNginxRows);
  const plans = startedGroups(selected, inventory).map((group) => planGroup(group, inventory, index));
  return {
    plan: { classes: plans.flatMap(({ plan }) => plan.classes) },
    // Groups may share a ConfigMap.
    facts: [...new Map(plans.flatMap(({ facts }) => facts).map((fact) => [fact.id, fact])).values()],
    accounts: plans.flatMap(({ accounts }) => accounts),
    lostTexts: new Map(plans.flatMap((plan) => [...plan.lostTexts])),
    diagnostics: plans.length === 1 ? plans.flatMap(diagnosticsOf) : foldEqual(plans.flatMap(diagnosticsOf)),
    unplanned: plans.flatMap(({ unplanned }) => unplanned),
  };
}

function diagnosticsOf({ diagnostics }: ControllerPlan): ControllerPlan['diagnostics'] {
  return diagnostics;
}

/** What is started in one way: all its classes by one context. */
function planGroup(group: StartedGroup, inventory: Inventory, index: RowIndex): ControllerPlan {
  const { flags, controllers } = group.started;
  const context = classContext(inventory, index, flags);
  const streams = group.streams ? streamServices(inventory, context, controllers) : noStreams;
  const instances = group.instances.map((instance) => readInstance(instance, inventory, context, index));
  const ingresses = instances.flatMap((instance) => instance.ingresses);
  const owners = canaryOwners(ingresses, inventory);
  const planned = instances.map((instance, position) =>
    planInstance(instance, inventory, context, owners, position === 0 ? streams.streams : []),
  );
  const classes = planned.map((entry) => entry.planned);
  const served = instances.filter((instance) => instance.ingresses.length > 0).map(({ name }) => name);
  const texts = ingresses.map(streamTexts);
  const done = [
    ...texts.flatMap(({ accounts }) => accounts),
    ...context.snippets.accounts,
    ...planned.flatMap(({ accounts }) => accounts),
    ...streams.accounts,
  ];
  const settled = settleIngresses(ingresses, classes, context, owners, done);
  const told = flagAccounts(controllers, flags, missingObjects(context), carriedFacts(classes));
  return {
    plan: { classes },
    facts: [...ingresses.flatMap(({ facts }) => facts), ...contextFacts(context, group), ...streams.facts],
    accounts: [...done, ...settled.accounts, ...told.accounts],
    lostTexts: lostTexts([...ingresses.map(({ interpretation }) => interpretation), ...context.interpretations]),
    diagnostics: [
      ...ingresses.flatMap(({ interpretation }) => interpretation.diagnostics),
      ...ingresses.flatMap((ingress) => customHeadersDiagnostics(ingress, context)),
      ...ingresses.flatMap((ingress) => referenceDiagnostics(ingress, context)),
      ...ingresses.flatMap((ingress) => realmOpenings(ingress, context)),
      ...ingresses.flatMap(refusedSnippets),
      ...context.snippets.diagnostics,
      ...texts.flatMap(({ diagnostics }) => diagnostics),
      ...context.interpretations.flatMap(({ diagnostics }) => diagnostics),
      ...configMapDiagnostics(context),
      ...(ingresses.length === 0 ? [] : configMapDoubts(context)),
      ...assumptions(served, group.started, context),
      ...planned.flatMap(({ diagnostics }) => diagnostics),
      ...streams.diagnostics,
      ...told.diagnostics,
    ],
    unplanned: settled.unplanned,
  };
}

function readInstance(
  { name, entries }: StartedGroup['instances'][number],
  inventory: Inventory,
  context: ClassContext,
  index: RowIndex,
) {
  const ingresses = entries.map(({ source }) => {
    const read = readIngress(source, index, otherAnnotations);
    const judged = closeRefused(underSwitches(read, context, index), index);
    const closed = closeVariants(closeUpperCase(judged, context, index), inventory, context, index);
    return withoutCatchAll(closed, context.flags, index);
  });
  return { name, ingresses: ingresses.sort(byAge) };
}

function contextFacts({ interpretations }: ClassContext, { started }: StartedGroup): readonly Fact[] {
  return [...interpretations.flatMap(({ facts }) => facts), ...started.controllers.flatMap(({ facts }) => facts)];
}
