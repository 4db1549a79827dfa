import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Certificate } from '../../model/route-plan.ts';
import { certificateOf, type Secrets } from './certificates.ts';
import { furtherCertificate, type LostHttps, lostHttps } from './further-names.ts';
import type { ServedName } from './hosts.ts';
import { factsOf } from './routing.ts';
import type { NginxServer } from './servers.ts';

/** A name that a hostname of the Gateway API can hold. */
const plainName = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

export function isPlainName(name: string): boolean {
  return plainName.test(name) && name.length <= 253;
}

export interface Names {
  readonly names: ReadonlyMap<NginxServer, readonly ServedName[]>;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lost: readonly LostHttps[];
}

/** Every name each server answers to: its host, and the aliases nobody else has (behaviour 5, server-alias; recorded hosts/alias-*). */
export function servedNames(servers: readonly NginxServer[], secrets: Secrets): Names {
  const taken = new Set(servers.map((server) => server.host ?? ''));
  const names = new Map<NginxServer, readonly ServedName[]>();
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  const lost: LostHttps[] = [];
  const byHost = new Map(servers.map((server) => [server.host ?? '', server]));
  const inNameOrder = [...servers].sort((a, b) => compareText(a.host ?? '', b.host ?? ''));
  for (const server of inNameOrder) {
    const certificate = certificateFor(server, byHost, secrets);
    const own: ServedName = {
      ...(server.host === undefined ? {} : { hostname: server.host }),
      ...(certificate === undefined ? {} : { certificate }),
      facts: [],
    };
    names.set(server, [own, ...aliasesOf(server, certificate, secrets, taken, accounts, diagnostics, lost)]);
  }
  return { names, accounts, diagnostics, lost };
}

/** A wildcard host with TLS lends its certificate to the plain hosts below it (recorded tls/wildcard-host-redirects-subdomains). */
function certificateFor(
  server: NginxServer,
  byHost: ReadonlyMap<string, NginxServer>,
  secrets: Secrets,
): Certificate | undefined {
  const own = certificateOf(server, secrets);
  const { host } = server;
  if (own !== undefined || host === undefined || !host.includes('.')) return own;
  const parent = byHost.get(`*${host.slice(host.indexOf('.'))}`);
  const lent = parent === undefined ? undefined : certificateOf(parent, secrets);
  return lent === undefined ? undefined : { ...lent, facts: [] };
}

function aliasesOf(
  server: NginxServer,
  certificate: Certificate | undefined,
  secrets: Secrets,
  taken: Set<string>,
  accounts: Account[],
  diagnostics: Diagnostic[],
  lost: LostHttps[],
): readonly ServedName[] {
  const stating = server.ingresses.filter((ingress) => (ingress.record.routing.serverAlias ?? []).length > 0);
  const [first, ...later] = stating;
  for (const ingress of later) {
    const reason = 'the aliases of another Ingress of the host come first';
    accounts.push(
      ...factsOf(ingress.record, 'serverAlias').map((fact) => ({ fact, outcome: 'overridden' as const, reason })),
    );
  }
  if (first === undefined) return [];
  const facts = factsOf(first.record, 'serverAlias');
  const result: ServedName[] = [];
  for (const alias of first.record.routing.serverAlias ?? []) {
    const name = alias.toLowerCase();
    if (!isPlainName(name)) {
      diagnostics.push(diagnose(codes.aliasUnsayable, { alias }, { at: first.source.at, object: first.ref, facts }));
      accounts.push(
        ...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason: 'a pattern is no host name' })),
      );
    } else if (taken.has(name)) {
      accounts.push(
        ...facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason: `${name} is a host of its own` })),
      );
    } else {
      taken.add(name);
      const found = furtherCertificate(name, server, certificate, secrets);
      lost.push(...lostHttps(name, found, first, facts));
      result.push(aliasName(name, found.kind === 'known' ? found.certificate : undefined, facts));
    }
  }
  return result;
}

function aliasName(name: string, certificate: Certificate | undefined, facts: readonly FactId[]): ServedName {
  return {
    hostname: name,
    ...(name.startsWith('*.') ? { anyDepth: true as const } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    facts,
  };
}
