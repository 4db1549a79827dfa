import type { EmittedObject, Prerequisite } from '../model/conversion.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { GatewayPart, Target } from '../model/target.ts';
import type { ClassSettings } from './class-settings.ts';
import type { Emission } from './context.ts';
import type { EmitOptions } from './options.ts';
import { ownGrants } from './own-grants.ts';
import type { OwnObjects } from './own-objects.ts';
import { merged } from './own-parts.ts';
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
  { parts }: ClassSettings,
  { options, named }: Emission,
): OwnExtras {
  const drafts = routes.flatMap(({ rules }) => rules.flatMap((entry) => entry.drafts));
  own.attachListeners(drafts, topology, parts);
  const steps = atGateways(own, topology, parts, options);
  for (const { route, puts } of drafts) {
    for (const put of puts) if (put.slot === 'object') named.add(route.owner, put.of, put.name, put.spec);
  }
  const objects = [...ownGrants(drafts, topology, options, own.pool), ...own.emitted()];
  return { objects, prerequisites: joined([...steps, ...drafts.flatMap(stepsOf)]) };
}

/** What every Gateway gets; a step for a person where the Gateways are made by somebody else. */
function atGateways(
  own: OwnObjects,
  { gateways }: ClassTopology,
  parts: readonly GatewayPart[],
  { gateway, noGateway }: EmitOptions,
): readonly Prerequisite[] {
  return gateways.flatMap(({ ref, sources }) => {
    if (gateway === undefined && !noGateway) {
      own.attachGateway(ref, parts, [...sources.values()]);
      return [];
    }
    const name = qualifiedName(gateway ?? ref);
    return merged(parts).map(({ of, spec }) => {
      const reasons = parts.filter((part) => part.of.kind === of.kind).map(({ why }) => why);
      const text = `${[...new Set(reasons)].join(' ')} Gateway ${name} is not part of the output: give it a ${of.kind} with ${JSON.stringify(spec)}.`;
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
