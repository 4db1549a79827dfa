import { refKey } from '../model/object-ref.ts';
import type { Target } from '../model/target.ts';
import type { RuleDraft } from './draft.ts';
import type { GatewayPlan } from './gateway-plan.ts';
import type { OwnPart } from './own-parts.ts';
import type { ClassTopology } from './topology.ts';

/** What a Gateway is told: what all get, and what the rules on it ask of it. */
export interface GatewayParts {
  readonly gateway: GatewayPlan;
  readonly parts: readonly OwnPart[];
  /** Drafts that ask for something. */
  readonly drafts: readonly RuleDraft[];
}

/** By Gateway, each part once: settings of a class come with every rule. */
export function gatewayParts(
  drafts: readonly RuleDraft[],
  topology: ClassTopology,
  target: Target,
): ReadonlyMap<string, GatewayParts> {
  return new Map(
    topology.gateways.map((gateway) => {
      const asking = drafts.filter((draft) => partsOf(draft).length > 0 && isOn(draft, gateway, topology));
      const usual = target.onGateway?.(gateway.planClass) ?? [];
      const parts = new Map(
        [...usual, ...asking.flatMap(partsOf)].map(({ of, spec }) => [JSON.stringify([of, spec]), { of, spec }]),
      );
      return [refKey(gateway.ref), { gateway, parts: [...parts.values()], drafts: asking }];
    }),
  );
}

function partsOf({ puts }: RuleDraft): readonly OwnPart[] {
  return puts.filter((put) => put.slot === 'policy' && put.attaches === 'gateway') as readonly OwnPart[];
}

function isOn({ host, route }: RuleDraft, gateway: GatewayPlan, { attach }: ClassTopology): boolean {
  return route.schemes.some((scheme) => attach(host, scheme, route.owner.namespace)?.gateway === gateway);
}
