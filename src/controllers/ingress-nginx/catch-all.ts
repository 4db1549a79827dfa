import * as codes from '../../diagnostics/arguments.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { type ControllerFlags, known } from './controller-flags.ts';
import type { NginxIngress } from './ingress.ts';
import { leftOut } from './refusals.ts';

/** --disable-catch-all drops every Ingress with spec.defaultBackend, with or without rules (recorded hosts/disable-catch-all). */
export function withoutCatchAll(ingress: NginxIngress, flags: ControllerFlags, index: RowIndex): NginxIngress {
  const { defaultBackend, interpretation, ref } = ingress;
  if (known(flags.disableCatchAll) !== true || defaultBackend === undefined) return ingress;
  if (interpretation.dropped !== undefined) return ingress;
  const { id, at } = defaultBackend.fact;
  const context = { at, object: ref, facts: [id] };
  const diagnostic = diagnose(codes.refusedCatchAll, { argument: '--disable-catch-all' }, context);
  return leftOut(ingress, { reason: 'spec.defaultBackend', fact: id }, [], diagnostic, index);
}
