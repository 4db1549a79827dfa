import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Refuse } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';

/** Why the routes of an Ingress are closed, whatever else it says. */
export interface Closing {
  readonly reason: string;
  readonly facts: readonly FactId[];
}

/** Requests may be kept out by what closes the route. */
export function refusal({ reason }: Closing): Refuse {
  return { kind: 'refuse', reason, guard: true };
}

/** A value that the controller writes as it is, and HAProxy refuses with the whole configuration (contradictions 5). */
export function refusedConfiguration(fact: Fact, reason: string, found: Findings): Closing {
  const { name, value, at, object, id } = fact;
  found.diagnostics.push(diagnose(codes.refusedConfiguration, { name, value, reason }, { at, object, facts: [id] }));
  return { reason: 'configuration-refused', facts: [id] };
}
