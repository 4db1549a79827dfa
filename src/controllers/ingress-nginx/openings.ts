import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { ClassContext } from './class-context.ts';
import { inactiveReason, statedCertificates } from './host-settings.ts';
import type { NginxIngress } from './ingress.ts';
import { referenceDenial } from './reference-denials.ts';

/** nginx takes the realm `off` as a switch (recorded auth-basic/realm-off). */
export function realmOpenings(ingress: NginxIngress, context: ClassContext): readonly Diagnostic[] {
  const { interpretation, ref, source } = ingress;
  const { statements, dropped, routesDenied } = interpretation;
  const realm = statements.find(({ row, value }) => row.name === 'auth-realm' && value === 'off');
  const denied = dropped ?? routesDenied ?? referenceDenial(ingress, context, 'route');
  const named = statements.some(({ row }) => row.name === 'auth-secret');
  if (realm === undefined || denied !== undefined || !named) return [];
  const args = { name: realm.row.name, reason: 'the realm "off" switches basic authentication off' };
  return [diagnose(codes.openByValue, args, { at: source.at, object: ref, facts: [realm.fact] })];
}

/** Ingresses of a host that ask for client certificates, where for their values nobody has to show one. */
export function certificateOpenings(ingresses: readonly NginxIngress[], context: ClassContext): readonly Diagnostic[] {
  const stating = ingresses.flatMap((ingress) => {
    const setting = statedCertificates(ingress);
    return setting === undefined ? [] : [{ ingress, reason: inactiveReason(setting.value, context) }];
  });
  const checked = stating.some(({ reason }) => reason === undefined);
  const denied = ingresses.some(
    (ingress) =>
      ingress.interpretation.hostDenied !== undefined || referenceDenial(ingress, context, 'host') !== undefined,
  );
  if (checked || denied) return [];
  return stating.map(({ ingress: { ref, source, interpretation }, reason = '' }) => {
    const facts = interpretation.statements.filter(({ row }) => row.name === 'auth-tls-secret').map(({ fact }) => fact);
    const args = { name: 'auth-tls-secret', reason };
    return diagnose(codes.openByValue, args, { at: source.at, object: ref, facts });
  });
}
