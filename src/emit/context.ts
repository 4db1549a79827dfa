import type { FactId } from '../model/fact.ts';
import type { Target } from '../model/target.ts';
import type { Issuers } from './carry-over/issuers.ts';
import type { Features } from './features.ts';
import type { KnownGatewayClass } from './gateway-class.ts';
import type { NamedObjects } from './named-objects.ts';
import type { NamePool } from './names.ts';
import type { EmitOptions, KnownServices } from './options.ts';

/** What the input says beside the plan. */
export interface EmitContext {
  readonly services: KnownServices;
  /** Namespaces that the input shows. */
  readonly namespaces: ReadonlySet<string>;
  /** The GatewayClasses in the input. */
  readonly gatewayClasses: readonly KnownGatewayClass[];
  readonly issuers: Issuers;
  nameOfFact(fact: FactId): string;
  /** What it means that a fact is lost, where its row says so. */
  lostText(fact: FactId): string | undefined;
}

/** What every class of one emission shares. */
export interface Emission {
  readonly target: Target;
  readonly options: EmitOptions;
  readonly context: EmitContext;
  /** Name of the GatewayClass. */
  readonly gatewayClass: string;
  readonly features: Features;
  readonly pool: NamePool;
  /** What policies of any class name. */
  readonly named: NamedObjects;
}

/** Gateways of ours are among the objects. */
export function ownsGateways({ options }: Emission): boolean {
  return options.gateway === undefined && !options.noGateway;
}
