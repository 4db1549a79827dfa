import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Certificate, PlannedHost } from '../../model/route-plan.ts';
import { certificateNames, coversName } from '../../plan/certificate-names.ts';
import type { Secrets } from './certificates.ts';
import type { NginxIngress } from './ingress.ts';
import type { NginxServer } from './servers.ts';

/** The certificate of a further name of a host, or why none can be named although the name answers over https today. */
export type FurtherCertificate =
  | { readonly kind: 'known'; readonly certificate: Certificate }
  | { readonly kind: 'none' }
  /** `sure`: today it is served with the default certificate, and plain http is not redirected. */
  | { readonly kind: 'missing'; readonly reason: string; readonly sure: boolean };

/**
 * An alias or a www sibling has the certificate of its host where that covers the name, else the default one (behaviour 7.3;
 * recorded tls/alias). Where the input does not show the certificate, a tls entry that lists the name is taken at its word.
 */
export function furtherCertificate(
  name: string,
  server: NginxServer,
  certificate: Certificate | undefined,
  secrets: Secrets,
): FurtherCertificate {
  if (certificate === undefined) return { kind: 'none' };
  const listed = server.ingresses.some((ingress) =>
    ingress.tls.some((entry) => entry.hosts.some((host) => coversName(host, name))),
  );
  if (certificate.kind === 'default') {
    const reason = 'its host is served with the default certificate, and no tls entry lists it';
    return listed ? { kind: 'known', certificate } : { kind: 'missing', reason, sure: true };
  }
  const secret = `Secret ${qualifiedName(certificate.secret)}`;
  const names = certificateNames(secrets.get(refKey(certificate.secret)));
  if (names === undefined) {
    const reason = `no tls entry lists it, and the input does not show whether ${secret} covers it`;
    return listed ? { kind: 'known', certificate } : { kind: 'missing', reason, sure: false };
  }
  return names.some((entry) => coversName(entry, name))
    ? { kind: 'known', certificate }
    : { kind: 'missing', reason: `${secret} does not cover it, so it shows the default certificate`, sure: true };
}

/** A name that loses https, and what is to be said of it. */
export interface LostHttps {
  readonly name: string;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

export function lostHttps(
  name: string,
  found: FurtherCertificate,
  owner: NginxIngress,
  facts: readonly FactId[],
): readonly LostHttps[] {
  if (found.kind !== 'missing') return [];
  const context = { object: owner.ref, facts };
  const severity = found.sure ? 'warning' : 'error';
  const reason = `${name} is emitted over plain http alone`;
  return [
    {
      name,
      accounts: facts.map((fact) => ({ fact, outcome: 'approximate', reason })),
      diagnostics: [diagnose(codes.nameWithoutHttps, { name, reason: found.reason }, { ...context, severity })],
    },
  ];
}

/** Those that have no https in the end: below a wider host with TLS a name is answered over https all the same. */
export function withoutHttps(lost: readonly LostHttps[], hosts: readonly PlannedHost[]): readonly LostHttps[] {
  const encrypted = new Set(hosts.filter((host) => host.certificate !== undefined).map((host) => host.hostname));
  return lost.filter(({ name }) => !encrypted.has(name));
}
