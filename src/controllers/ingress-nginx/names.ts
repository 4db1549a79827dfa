import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Certificate } from '../../model/route-plan.ts';
import type { AliasPattern } from './alias-patterns.ts';
import { leftToGuard, type StatedAlias, statedAliases } from './aliases.ts';
import { certificateOf, type Secrets } from './certificates.ts';
import { furtherCertificate, type LostHttps, lostHttps } from './further-names.ts';
import type { ServedName } from './hosts.ts';
import type { NginxServer } from './servers.ts';

/** A name that a hostname of the Gateway API can hold. */
const plainName = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

export function isPlainName(name: string): boolean {
  return plainName.test(name) && name.length <= 253;
}

interface Found {
  readonly names: Map<NginxServer, readonly ServedName[]>;
  readonly accounts: Account[];
  readonly diagnostics: Diagnostic[];
  readonly lost: LostHttps[];
  /** Aliases that no hostname can hold. */
  readonly patterns: AliasPattern[];
}

export type Names = Readonly<Found>;

/** Every name each server answers to: its host, and the aliases nobody else has (behaviour 5, server-alias; recorded hosts/alias-*). */
export function servedNames(servers: readonly NginxServer[], secrets: Secrets): Names {
  const taken = new Set(servers.map((server) => server.host ?? ''));
  const found: Found = { names: new Map(), accounts: [], diagnostics: [], lost: [], patterns: [] };
  const naming: Naming = { ...found, servers, secrets, taken };
  const byHost = new Map(servers.map((server) => [server.host ?? '', server]));
  const inNameOrder = [...servers].sort((a, b) => compareText(a.host ?? '', b.host ?? ''));
  for (const server of inNameOrder) {
    const certificate = certificateFor(server, byHost, secrets);
    const own: ServedName = {
      ...(server.host === undefined ? {} : { hostname: server.host }),
      ...(certificate === undefined ? {} : { certificate }),
      facts: [],
    };
    found.names.set(server, [own, ...aliasNames(server, certificate, naming)]);
  }
  return found;
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

/** What naming has found so far; one for all servers. */
interface Naming extends Omit<Found, 'names'> {
  readonly servers: readonly NginxServer[];
  readonly secrets: Secrets;
  readonly taken: Set<string>;
}

function aliasNames(server: NginxServer, certificate: Certificate | undefined, naming: Naming): readonly ServedName[] {
  const own = new Set<string>();
  return statedAliases(server, naming.accounts).flatMap((stated) => {
    const { alias: name, ingress, facts } = stated;
    if (own.has(name)) return [];
    own.add(name);
    if (!isPlainName(name)) return unsayable(stated, server, naming);
    const reason = keptFrom(stated, server, naming);
    if (reason !== undefined) {
      naming.accounts.push(...facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
      return [];
    }
    naming.taken.add(name);
    const found = furtherCertificate(name, server, certificate, naming.secrets);
    naming.lost.push(...lostHttps(name, found, ingress, facts));
    return [aliasName(name, found.kind === 'known' ? found.certificate : undefined, facts)];
  });
}

function keptFrom({ alias, doubtful }: StatedAlias, server: NginxServer, naming: Naming): string | undefined {
  if (naming.taken.has(alias)) return `${alias} is a host of its own`;
  return doubtful && leftToGuard(alias, server, naming.servers)
    ? `which Ingress decides the aliases is not known, so ${alias} was left to the guarded host that takes it else`
    : undefined;
}

function unsayable({ alias, ingress, facts }: StatedAlias, { host }: NginxServer, naming: Naming): readonly [] {
  const context = { at: ingress.source.at, object: ingress.ref, facts };
  naming.diagnostics.push(diagnose(codes.aliasUnsayable, { alias }, context));
  naming.patterns.push({ alias, ingress, facts, ...(host === undefined ? {} : { host }) });
  const reason = 'a pattern is no host name';
  naming.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  return [];
}

function aliasName(name: string, certificate: Certificate | undefined, facts: readonly FactId[]): ServedName {
  return {
    hostname: name,
    ...(name.startsWith('*.') ? { anyDepth: true as const } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    facts,
  };
}
