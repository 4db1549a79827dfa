import type { EmittedObject, Prerequisite } from '../model/conversion.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { Target } from '../model/target.ts';
import type { EmitOptions } from './options.ts';
import { type GatewayParts, gatewayParts } from './own-gateways.ts';
import { ownGrants } from './own-grants.ts';
import type { OwnObjects } from './own-objects.ts';
import type { RouteObject } from './routes.ts';
import type { ClassTopology } from './topology.ts';

export interface OwnExtras {
  readonly objects: readonly EmittedObject[];
  readonly prerequisites: readonly Prerequisite[];
}

/** What the rules that stand in the output need beside them: policies, the objects these name, and a person's steps. */
export function attachOwnObjects(
  own: OwnObjects,
  routes: readonly RouteObject[],
  topology: ClassTopology,
  target: Target,
  options: EmitOptions,
): OwnExtras {
  const drafts = routes.flatMap(({ rules }) => rules.flatMap((entry) => entry.drafts));
  const gateways = gatewayParts(drafts, topology, target);
  own.attachListeners(drafts, topology, gateways);
  const steps = atGateways(own, [...gateways.values()], target, options);
  for (const { route, puts } of drafts) {
    for (const put of puts) if (put.slot === 'object') own.addNamed(route.owner, put.of, put.name, put.spec);
  }
  const objects = [...ownGrants(drafts, topology, options), ...own.emitted()];
  return { objects, prerequisites: joined([...steps, ...drafts.flatMap(stepsOf)]) };
}

/** What every Gateway gets; a step for a person where the Gateways are made by somebody else. */
function atGateways(
  own: OwnObjects,
  gateways: readonly GatewayParts[],
  target: Target,
  { gateway, noGateway }: EmitOptions,
): readonly Prerequisite[] {
  return gateways.flatMap((told) => {
    const { ref, planClass } = told.gateway;
    if (gateway === undefined && !noGateway) {
      own.attachGateway(told);
      return [];
    }
    const name = qualifiedName(gateway ?? ref);
    return (target.onGateway?.(planClass) ?? []).map(({ of, spec, why }) => {
      const text = `${why} Gateway ${name} is not part of the output: give it a ${of.kind} with ${JSON.stringify(spec)}.`;
      return { name: 'gateway-policy', text, commands: [] };
    });
  });
}

function stepsOf({
  puts,
}: {
  readonly puts: RouteObject['rules'][number]['drafts'][number]['puts'];
}): readonly Prerequisite[] {
  return puts.flatMap((put) => (put.slot === 'prerequisite' ? [put.prerequisite] : []));
}

/** Steps of one name and text are one, with the commands of all. */
function joined(steps: readonly Prerequisite[]): readonly Prerequisite[] {
  const known = new Map<string, Prerequisite>();
  for (const step of steps) {
    const key = `${step.name} ${step.text}`;
    const before = known.get(key)?.commands ?? [];
    known.set(key, { ...step, commands: [...new Set([...before, ...step.commands])] });
  }
  return [...known.values()];
}

/** What the implementation itself must be set up with. */
export function ownPrerequisites(objects: readonly EmittedObject[], { profile }: Target): readonly Prerequisite[] {
  return profile.prerequisites?.(new Set(objects.map(({ ref }) => ref.kind))) ?? [];
}
