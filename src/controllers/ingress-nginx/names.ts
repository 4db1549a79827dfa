import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText } from '../../model/object-ref.ts';
import type { Certificate } from '../../model/route-plan.ts';
import { certificateOf, covers, type Secrets } from './certificates.ts';
import type { ServedName } from './hosts.ts';
import { factsOf } from './routing.ts';
import type { NginxServer } from './servers.ts';

const plainName = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

export interface Names {
  readonly names: ReadonlyMap<NginxServer, readonly ServedName[]>;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Every name each server answers to: its host, and the aliases nobody else has (behaviour 5, server-alias; recorded hosts/alias-*). */
export function servedNames(servers: readonly NginxServer[], secrets: Secrets): Names {
  const taken = new Set(servers.map((server) => server.host ?? ''));
  const names = new Map<NginxServer, readonly ServedName[]>();
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  const byHost = new Map(servers.map((server) => [server.host ?? '', server]));
  const inNameOrder = [...servers].sort((a, b) => compareText(a.host ?? '', b.host ?? ''));
  for (const server of inNameOrder) {
    const certificate = certificateFor(server, byHost, secrets);
    const own: ServedName = {
      ...(server.host === undefined ? {} : { hostname: server.host }),
      ...(certificate === undefined ? {} : { certificate }),
      facts: [],
    };
    names.set(server, [own, ...aliasesOf(server, certificate, taken, accounts, diagnostics)]);
  }
  return { names, accounts, diagnostics };
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
  taken: Set<string>,
  accounts: Account[],
  diagnostics: Diagnostic[],
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
    if (!plainName.test(name)) {
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
      result.push(aliasName(name, server, certificate, facts));
    }
  }
  return result;
}

/** TLS shows the host's certificate for an alias only where it covers it; a tls entry that lists the alias is taken at its word. */
function aliasName(
  name: string,
  server: NginxServer,
  certificate: Certificate | undefined,
  facts: readonly FactId[],
): ServedName {
  const listed = server.ingresses.some((ingress) =>
    ingress.tls.some((entry) => entry.hosts.some((host) => covers(host, name))),
  );
  return { hostname: name, ...(listed && certificate !== undefined ? { certificate } : {}), facts };
}
