import type { StartedInstance } from '../../model/controller.ts';
import type { Fact } from '../../model/fact.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Inventory } from '../../model/source-object.ts';
import { agreed, argumentFact, type ControllerFlags, flagsOf, known, unknownFlags } from './controller-flags.ts';
import { type ControllerWorkload, controllerWorkloads } from './workload-arguments.ts';

/** A workload of the controller with what its arguments say. */
export interface StartedController {
  readonly workload: ControllerWorkload;
  readonly flags: ControllerFlags;
  readonly facts: readonly Fact[];
}

/** All that serve one class: with several, only what all of them say is known. */
export interface Started {
  readonly controllers: readonly StartedController[];
  readonly flags: ControllerFlags;
}

export function startedControllers(inventory: Inventory): readonly StartedController[] {
  return controllerWorkloads(inventory).map((workload, index, all) => {
    const before = all.slice(0, index).filter(({ source }) => source.ref.name === workload.source.ref.name).length;
    const mark = before === 0 ? '' : `@${before + 1}`;
    return {
      workload,
      flags: flagsOf(workload, mark),
      facts: workload.arguments.map((argument) => argumentFact(workload, argument, mark)),
    };
  });
}

/** The controllers behind an instance: of the controller string of its IngressClasses, or else of its class name. */
export function startedFor(instance: string, all: readonly StartedController[]): Started {
  const controllers = all.filter(
    ({ flags }) => known(flags.controllerClass) === instance || known(flags.ingressClass) === instance,
  );
  return {
    controllers,
    flags: controllers.length === 0 ? unknownFlags : agreed(controllers.map(({ flags }) => flags)),
  };
}

/** For selection: which classes the controllers of the input take (behaviour 1.1). */
export function startedInstances(inventory: Inventory): readonly StartedInstance[] {
  return startedControllers(inventory)
    .flatMap(({ flags }) => {
      const [controllerString, className] = [known(flags.controllerClass), known(flags.ingressClass)];
      if (controllerString === undefined || className === undefined) return [];
      return [{ controllerString, className, takesClassless: known(flags.watchWithoutClass) === true }];
    })
    .sort((a, b) => compareText(a.controllerString, b.controllerString) || compareText(a.className, b.className));
}
