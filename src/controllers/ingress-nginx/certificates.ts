import type { Account } from '../../model/ledger.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { Certificate } from '../../model/route-plan.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { certificateNames, coversName } from '../../plan/certificate-names.ts';
import type { NginxIngress, TlsEntry } from './ingress.ts';
import type { NginxServer } from './servers.ts';

export type Secrets = ReadonlyMap<string, SourceObject>;

/**
 * The certificate of a host: of the first Ingress that has any tls section. An entry that lists the host decides; else the
 * first entry that can be valid for it; else the controller's default certificate, and no later Ingress is asked
 * (controller.go createServers, extractTLSSecretName; behaviour 7.1, recorded tls/host-not-listed, tls/hosts-omitted).
 */
export function certificateOf(server: NginxServer, secrets: Secrets): Certificate | undefined {
  const { host } = server;
  // The server `_` has the default certificate from the start; a tls section without host is not used (recorded tls/hostless).
  if (host === undefined) return undefined;
  const owner = server.ingresses.find((ingress) => ingress.tls.length > 0);
  if (owner === undefined) return undefined;
  const listed = owner.tls.find((entry) => entry.hosts.some((name) => name.toLowerCase() === host.toLowerCase()));
  const entry = listed ?? owner.tls.find((candidate) => fits(candidate, owner, host, secrets));
  if (entry === undefined) return { kind: 'default', facts: [] };
  return certificateOfEntry(entry, owner, host, secrets);
}

/** The tls sections of Ingresses that name no host: nobody asks for them. */
export function unusedTls(ingresses: readonly NginxIngress[]): readonly Account[] {
  const reason = 'the controller uses no tls section for rules without a host: it shows its default certificate there';
  return ingresses
    .filter(({ rules }) => rules.every(({ host }) => host === undefined))
    .flatMap(({ tls }) => tls.map(({ fact }) => ({ fact: fact.id, outcome: 'no-effect' as const, reason })));
}

function certificateOfEntry(entry: TlsEntry, owner: NginxIngress, host: string, secrets: Secrets): Certificate {
  const facts = [entry.fact.id];
  if (entry.secret === undefined) return { kind: 'default', facts };
  const secret = objectRef('', 'Secret', owner.ref.namespace, entry.secret);
  const names = certificateNames(secrets.get(refKey(secret)));
  const valid = names === undefined || names.some((name) => coversName(name, host));
  return valid
    ? { kind: 'secret', secret, ...(names === undefined ? {} : { names }), facts }
    : { kind: 'default', facts };
}

/** An entry that does not list the host can still hold its certificate: by its names, as far as they are known. */
function fits(entry: TlsEntry, owner: NginxIngress, host: string, secrets: Secrets): boolean {
  if (entry.secret === undefined) return false;
  const secret = objectRef('', 'Secret', owner.ref.namespace, entry.secret);
  const names = certificateNames(secrets.get(refKey(secret))) ?? entry.hosts;
  return entry.hosts.length === 0 && names.length === 0 ? true : names.some((name) => coversName(name, host));
}
