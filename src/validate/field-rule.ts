import type { Json } from '../model/json.ts';
import type { Channel, Release } from '../model/target.ts';

/** One rule over the fields at a place, as a CRD states it in CEL. */
export interface FieldRule {
  /** Numbers in gateway-api-rules A. */
  readonly numbers: readonly number[];
  readonly kinds: readonly string[];
  /** Paths of the values it looks at. */
  readonly at: readonly string[];
  /** First release that has it, and the only channel, where not all do. */
  readonly since?: Release;
  readonly channel?: Channel;
  readonly limit?: true;
  readonly message: string;
  holds(value: Json): boolean;
}

/** A rule over values whose shape the schema has checked already: `Value` is their type in the generated types. */
export function fieldRule<Value>(
  definition: Omit<FieldRule, 'holds'> & { readonly holds: (value: Value) => boolean },
): FieldRule {
  return { ...definition, holds: (value) => definition.holds(value as Value) };
}

export const routeKinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];
export const ruleFilters = ['spec.rules[].filters', 'spec.rules[].backendRefs[].filters'];
/** Each filter of a route, in rules and in backendRefs. */
export const eachFilter = ruleFilters.map((path) => `${path}[]`);

/** True where no two items share an identity. */
export function allDistinct<Item>(items: readonly Item[], identity: (item: Item) => string): boolean {
  return new Set(items.map(identity)).size === items.length;
}
