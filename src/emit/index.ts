import type { EmittedObject, Prerequisite, Requirement } from '../model/conversion.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import { type ObjectRef, objectRef } from '../model/object-ref.ts';
import type { RoutePlan } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import { carryOver, withAnnotations } from './carry-over/index.ts';
import { type ClassOutput, emitClass } from './class.ts';
import type { EmitContext } from './context.ts';
import { Features } from './features.ts';
import { chooseClass } from './gateway-class.ts';
import { NamedObjects } from './named-objects.ts';
import { NamePool } from './names.ts';
import { objectOrder, withNamespaces } from './object-list.ts';
import type { EmitOptions } from './options.ts';
import { ownPrerequisites } from './own-extras.ts';
import * as prerequisites from './prerequisites.ts';

export interface Emitted {
  readonly objects: readonly EmittedObject[];
  readonly patches: readonly EmittedObject[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly requirements: readonly Requirement[];
  readonly prerequisites: readonly Prerequisite[];
  /** Gateways the routes name that are not among the objects. */
  readonly outside: readonly ObjectRef[];
}

/** From a plan to objects of one target. Knows the Gateway API; of implementations only what the target says. */
export function emitPlan(plan: RoutePlan, target: Target, options: EmitOptions, context: EmitContext): Emitted {
  const features = new Features();
  const pool = new NamePool();
  const named = new NamedObjects();
  const chosen = chooseClass(target, options, context.gatewayClasses);
  const outputs = plan.classes.map((planClass) =>
    emitClass(planClass, { target, options, context, gatewayClass: chosen.name, features, pool, named }),
  );
  const own = options.gateway === undefined && !options.noGateway;
  const carried = carryOver(plan, outputs, options, context.issuers);
  const made = [...outputs.flatMap((output) => output.objects), ...named.emitted()];
  const any = made.length > 0;
  return {
    objects: withNamespaces([...(own && any ? chosen.objects : []), ...made, ...carried.objects], context.namespaces)
      .map((object) => withAnnotations(object, carried))
      .sort(objectOrder),
    patches: [...outputs.flatMap((output) => output.patches), ...carried.patches],
    accounts: [...outputs.flatMap((output) => output.accounts), ...carried.accounts],
    diagnostics: [...outputs.flatMap((output) => output.diagnostics), ...carried.diagnostics],
    requirements: features.requirements(),
    prerequisites: [
      ...outputs.flatMap((output) => output.prerequisites),
      ...carried.prerequisites,
      ...(own && any ? prerequisites.gatewayClassPrerequisite(chosen.name) : []),
      ...(any ? ownPrerequisites(made, target) : []),
      ...(any ? [prerequisites.channelPrerequisite(options)] : []),
    ],
    outside: own ? [] : outsideOf(outputs, options),
  };
}

function outsideOf(outputs: readonly ClassOutput[], { gateway }: EmitOptions): readonly ObjectRef[] {
  if (gateway === undefined) return outputs.flatMap(({ topology }) => topology.gateways.map(({ ref }) => ref));
  return [objectRef('gateway.networking.k8s.io', 'Gateway', gateway.namespace, gateway.name)];
}
