import * as codes from '../../diagnostics/haproxy.ts';
import * as ownCodes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Refuse } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';

/** Why routes are closed, whatever else is said of them. */
export interface Closing {
  readonly reason: string;
  readonly facts: readonly FactId[];
}

/** Requests may be kept out by what closes the route. */
export function refusal({ reason }: Closing): Refuse {
  return { kind: 'refuse', reason, guard: true };
}

/** A value that the controller writes as it is, and HAProxy refuses with the whole configuration (contradictions 7). */
export function refusedConfiguration(fact: Fact, reason: string, found: Findings): Closing {
  const { name, value, at, object, id } = fact;
  found.diagnostics.push(diagnose(codes.refusedConfiguration, { name, value, reason }, { at, object, facts: [id] }));
  return { reason: 'configuration-refused', facts: [id] };
}

/** A guard that the controller goes without today. */
export function faultyGuard(fact: Fact, reason: string, today: string, found: Findings): Closing {
  const { name, value, at, object, id } = fact;
  found.diagnostics.push(diagnose(ownCodes.guardFaulty, { name, value, reason, today }, { at, object, facts: [id] }));
  return { reason: 'guard-faulty', facts: [id] };
}
