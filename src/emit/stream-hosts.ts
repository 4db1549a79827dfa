import * as codes from '../diagnostics/streams.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import type { Certificate, PlannedClass, PlannedHost, PlannedRoute, PlannedStream } from '../model/route-plan.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import type { EmitOptions } from './options.ts';
import { streamVersion } from './stream-kinds.ts';
import { streamTarget } from './stream-target.ts';

export interface SaidStreams {
  readonly planClass: PlannedClass;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Where no TLSRoute is served the hosts whose TLS goes on unopened are closed over TLS: without a listener nobody answers
 * there, and where a wider host would, the host gets a closed route of its own.
 */
export function closeUnsaidHosts(planClass: PlannedClass, options: EmitOptions): SaidStreams {
  const unsaid = planClass.streams.filter(isTls);
  if (unsaid.length === 0 || streamVersion('TLSRoute', options) !== undefined)
    return { planClass, accounts: [], diagnostics: [] };
  const encrypted = planClass.hosts.filter((host) => host.certificate !== undefined);
  const names = new WiderHosts(encrypted.map((host) => host.hostname));
  const caught = unsaid.filter(({ hostname }) => names.has(hostname));
  const silent = unsaid.filter((stream) => !caught.includes(stream));
  const streams = planClass.streams.filter((stream) => !isTls(stream));
  const hosts = [...planClass.hosts, ...unplanned(caught, planClass)].map((host) => {
    const stream = caught.find(({ hostname }) => hostname === host.hostname);
    const wider = stream === undefined ? undefined : names.find(stream.hostname);
    const shown = encrypted.find(({ hostname = '' }) => hostname === wider)?.certificate;
    const { unopenedTls: _unsaid, ...rest } = host;
    return stream === undefined || shown === undefined ? rest : closedHost(rest, stream, shown);
  });
  return {
    planClass: { ...planClass, hosts, streams },
    accounts: [
      ...silent.flatMap(({ facts }) => facts),
      ...unsaid.flatMap(({ certificate }) => certificate?.facts ?? []),
    ].map((fact) => ({ fact, outcome: 'closed' as const })),
    diagnostics: unsaid.map((stream) => {
      const { release, channel } = options;
      const args = { host: stream.hostname, service: streamTarget(stream), release, channel };
      return diagnose(codes.passthroughUnsayable, args, { object: stream.owner, facts: stream.facts });
    }),
  };
}

type TlsStream = PlannedStream & { readonly hostname: string };

/** On the port of https, where other hosts may be that catch its connections. */
function isTls(stream: PlannedStream): stream is TlsStream {
  return stream.protocol === 'tls' && stream.port === undefined && stream.hostname !== undefined;
}

/** Names that nothing but a stream has: over plain http they stay without a host of their own. */
function unplanned(streams: readonly TlsStream[], { hosts }: PlannedClass): readonly PlannedHost[] {
  const names = new Set(hosts.map(({ hostname }) => hostname));
  return streams
    .filter(({ hostname }) => !names.has(hostname))
    .map(({ hostname }) => ({ hostname, fallsThrough: true, settings: {}, routes: [] }));
}

/** With the certificate that the wider host would show. */
function closedHost(host: PlannedHost, stream: TlsStream, certificate: Certificate): PlannedHost {
  const route: PlannedRoute = {
    id: stream.id,
    owner: stream.owner,
    schemes: ['https'],
    match: { path: { kind: 'element-prefix', value: '/', ignoreCase: false } },
    action: { kind: 'refuse', reason: 'tls-passthrough' },
    settings: {},
    facts: stream.facts,
  };
  return { ...host, certificate: { ...certificate, facts: [] }, routes: [...host.routes, route] };
}
