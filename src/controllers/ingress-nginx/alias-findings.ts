import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { qualifiedName, refKey } from '../../model/object-ref.ts';
import { certificateNames } from './certificates.ts';
import type { ClassContext } from './class-context.ts';
import type { ServedName } from './hosts.ts';
import type { NginxServer } from './servers.ts';

/** Aliases that no tls entry lists, beside a certificate whose names are not known (recorded tls/alias). */
export function aliasDiagnostics(
  { ingresses }: NginxServer,
  [own, ...aliases]: readonly ServedName[],
  { secrets }: ClassContext,
): readonly Diagnostic[] {
  const certificate = own?.certificate;
  if (certificate?.kind !== 'secret' || certificateNames(secrets.get(refKey(certificate.secret))) !== undefined)
    return [];
  const object = ingresses.find((ingress) => (ingress.record.routing.serverAlias ?? []).length > 0)?.ref;
  const secret = qualifiedName(certificate.secret);
  return aliases
    .filter((alias) => alias.certificate === undefined)
    .map(({ hostname = '', facts }) =>
      diagnose(codes.aliasCertificate, { alias: hostname, secret }, { object, facts }),
    );
}
