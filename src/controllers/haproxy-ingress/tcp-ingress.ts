import * as codes from '../../diagnostics/haproxy-ingress.ts';
import * as streamCodes from '../../diagnostics/streams.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { PlannedStream } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ServiceUse } from '../../plan/ingress-fields.ts';
import type { Certificates } from './certificates.ts';
import type { ProxyContext } from './context.ts';
import type { ProxyIngress } from './ingress.ts';
import { targetOf } from './targets.ts';

/** The port that makes a TCP service of an Ingress; 0 and no number leave it one of HTTP (recorded frontends/tcp-service*). */
export function tcpPort({ level }: ProxyIngress): number | undefined {
  const value = level.statements.get('tcp-service-port')?.value;
  return typeof value === 'number' && value > 0 && value <= 65_535 ? value : undefined;
}

interface Row {
  readonly host: string;
  readonly backend: ServiceUse | undefined;
  readonly fact: Fact;
}

/** Streams of an Ingress: by server name where it has hosts, else all connections to the port. */
export function tcpStreams(
  ingress: ProxyIngress,
  port: number,
  certificates: Certificates,
  context: ProxyContext,
  found: Findings,
): readonly PlannedStream[] {
  const taken = new Set<string>();
  const rows = rowsOf(ingress, found);
  const names = rows.filter(({ host }) => host !== '');
  const ends = ingress.fields.tls.length > 0;
  const stating = ingress.level.facts.get('tcp-service-port');
  const own = stating === undefined ? [] : [stating.id];
  return rows.flatMap((row): readonly PlannedStream[] => {
    if (taken.has(row.host)) {
      skipped(ingress, row, 'has a backend for the name already', found);
      return [];
    }
    taken.add(row.host);
    const target = targetOf(row.backend, ingress, context);
    if (typeof target === 'string') {
      skipped(ingress, row, `leaves it out, for ${target}`, found);
      return [];
    }
    const reason = unsayable(row, names.length > 0, ends);
    if (reason !== undefined) {
      const args = { name: 'tcp-service-port', value: `${port}`, reason };
      found.diagnostics.push(
        diagnose(streamCodes.streamUnresolved, args, {
          at: row.fact.at,
          object: ingress.source.ref,
          facts: [row.fact.id],
        }),
      );
      found.accounts.push({ fact: row.fact.id, outcome: 'unsupported', reason });
      return [];
    }
    const certificate = ends ? (certificates.of(row.host) ?? ({ kind: 'default', facts: [] } as const)) : undefined;
    return [
      {
        id: `${row.host}|${port}`,
        protocol: row.host === '' ? 'tcp' : 'tls',
        port,
        ...(row.host === '' ? {} : { hostname: row.host }),
        ...(certificate === undefined ? {} : { certificate }),
        owner: ingress.source.ref,
        action: target.action,
        facts: [...own, row.fact.id],
      },
    ];
  });
}

/** What stands beside names on one port, or ends TLS without a name, has no listener of its own. */
function unsayable({ host }: Row, named: boolean, ends: boolean): string | undefined {
  if (host !== '') return undefined;
  if (named)
    return 'connections without a known server name go to a backend of their own, which no listener beside those by name can say';
  return ends
    ? 'TLS of any server name ends at the proxy there, which takes a TLS listener with a TCPRoute that is not written here'
    : undefined;
}

function rowsOf(ingress: ProxyIngress, found: Findings): readonly Row[] {
  const { rules, defaultBackend } = ingress.fields;
  const rows = rules.flatMap(({ host = '', paths }) =>
    paths.flatMap(({ path = '/', backend, fact }): readonly Row[] => {
      const row = { host: host.toLowerCase(), backend, fact };
      if (path === '/' || path === '') return [row];
      skipped(ingress, row, 'has no paths but /', found);
      return [];
    }),
  );
  return defaultBackend === undefined
    ? rows
    : [...rows, { host: '', backend: defaultBackend.backend, fact: defaultBackend.fact }];
}

function skipped({ source }: ProxyIngress, { host, fact }: Row, reason: string, found: Findings): void {
  const args = { host: host === '' ? '*' : host, path: fact.value, reason };
  found.diagnostics.push(
    diagnose(codes.streamPathSkipped, args, { at: fact.at, object: source.ref, facts: [fact.id] }),
  );
  found.accounts.push({ fact: fact.id, outcome: 'no-effect', reason: 'the TCP service of the Ingress passes it over' });
}
