import * as planCodes from '../../../diagnostics/plan.ts';
import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { compareRefs, compareText, type ObjectRef } from '../../../model/object-ref.ts';
import type { Certificate, PlannedStream } from '../../../model/route-plan.ts';
import type { EntryPoint } from '../configuration/entry-points.ts';
import type { Findings } from '../findings.ts';
import { takesName } from '../host-names.ts';
import type { Router } from '../router.ts';
import { type HttpsNames, httpsNames } from './https-names.ts';
import type { StreamRouter } from './stream-router.ts';

export type ShownCertificate = (hostname: string, owner: ObjectRef) => Certificate;

/**
 * The streams of all entry points. TLS is asked for in this order: HTTPS routes that name a host, TCP routes that do, HTTPS routes for
 * any host, TCP routes for any (pkg/server/router/tcp/router.go, ServeTCP; recorded tcp/passthrough-and-https-same-host,
 * tcp/star-passthrough-and-http).
 */
export function plannedStreams(
  routers: readonly StreamRouter[],
  requests: readonly Router[],
  certificate: ShownCertificate,
  found: Findings,
): readonly PlannedStream[] {
  const entryPoints = new Map(routers.flatMap((router) => router.entryPoints).map((entry) => [entry.name, entry]));
  const served = new Set<string>();
  const hidden = new Map<
    string,
    { readonly router: StreamRouter; readonly entryPoint: string; readonly why: string }
  >();
  const hide: Hide = (router, { name }, why) => {
    if (!hidden.has(router.id)) hidden.set(router.id, { router, entryPoint: name, why });
  };
  const streams = [...entryPoints.values()]
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const own = [...routers].filter((router) => router.entryPoints.includes(entry)).sort(byPriority);
      const made = [
        ...namedStreams(entry, own, httpsNames(requests, entry), certificate, hide, found),
        ...everyName(entry, own, httpsNames(requests, entry), hide, found),
        ...portStreams(entry, own, hide),
      ];
      for (const { router } of made) served.add(router.id);
      return made.map(({ stream }) => stream);
    });
  for (const { router, entryPoint, why } of hidden.values()) {
    if (served.has(router.id)) continue;
    const { owner, facts, text } = router;
    found.diagnostics.push(diagnose(codes.streamHidden, { rule: text, entryPoint, why }, { object: owner, facts }));
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason: why })));
  }
  return streams;
}

type Hide = (router: StreamRouter, entry: EntryPoint, why: string) => void;

interface Made {
  readonly router: StreamRouter;
  readonly stream: PlannedStream;
}

/** The highest first; of equal ones Traefik takes any, so what is closed comes first. */
function byPriority(a: StreamRouter, b: StreamRouter): number {
  const closed = ({ action }: StreamRouter) => (action.kind === 'refuse' ? 0 : 1);
  return b.priority - a.priority || closed(a) - closed(b) || compareRefs(a.owner, b.owner) || compareText(a.id, b.id);
}

const earlier = 'another TCP route is tried first and takes all its connections';

/** One stream for each server name that a rule names. */
function namedStreams(
  entry: EntryPoint,
  own: readonly StreamRouter[],
  https: HttpsNames,
  certificate: ShownCertificate,
  hide: Hide,
  found: Findings,
): readonly Made[] {
  const able = own.filter(({ protocol, tls }) => protocol === 'tcp' && tls !== undefined);
  const names = new Set(able.flatMap(({ hosts }) => hosts.flatMap((host) => (host.kind === 'any' ? [] : [host.name]))));
  return [...names].sort(compareText).flatMap((hostname): readonly Made[] => {
    const [first] = able.filter(({ hosts }) => hosts.some((host) => takesName(host, hostname)));
    const naming = able.filter(({ hosts }) => hosts.some((host) => host.kind !== 'any' && host.name === hostname));
    if (first === undefined) return [];
    if (https.takes(hostname)) {
      for (const router of naming) hide(router, entry, `HTTPS routes of host ${hostname} are asked first`);
      return [];
    }
    for (const router of naming) if (router !== first) hide(router, entry, earlier);
    return [{ router: first, stream: namedStream(entry, hostname, first, certificate, found) }];
  });
}

function namedStream(
  { name, port }: EntryPoint,
  hostname: string,
  router: StreamRouter,
  certificate: ShownCertificate,
  found: Findings,
): PlannedStream {
  const { owner, facts, hosts, tls } = router;
  const wildcard = hostname.startsWith('*.');
  const deep = wildcard && hosts.every((host) => host.kind !== 'wildcard' || host.anyDepth);
  if (wildcard && !deep)
    found.diagnostics.push(diagnose(planCodes.wildcardWider, { host: hostname }, { object: owner, facts }));
  return {
    id: `${name}|${hostname}|tls`,
    protocol: 'tls',
    hostname,
    ...(deep ? { anyDepth: true as const } : {}),
    ...(port === 443 ? {} : { port }),
    ...(tls === 'ends' ? { certificate: certificate(hostname, owner) } : {}),
    ...goesOn(router),
  };
}

function goesOn({ owner, action, facts }: StreamRouter): Pick<PlannedStream, 'owner' | 'action' | 'facts'> {
  return { owner, action, facts };
}

/** TLS of whatever name: unopened, its bytes are those of a port; opened, no route can say it. */
function everyName(
  entry: EntryPoint,
  own: readonly StreamRouter[],
  https: HttpsNames,
  hide: Hide,
  found: Findings,
): readonly Made[] {
  const able = own.filter(
    ({ protocol, tls, hosts }) => protocol === 'tcp' && tls !== undefined && hosts.some(({ kind }) => kind === 'any'),
  );
  const [first, ...others] = able;
  if (first === undefined) return [];
  for (const router of others) hide(router, entry, earlier);
  if (https.takesAll) {
    hide(first, entry, 'HTTPS routes for any host are asked first');
    return [];
  }
  if (first.tls === 'unopened') return [portStream(entry, first)];
  const { owner, facts } = first;
  const reason = 'no route names every host';
  found.diagnostics.push(diagnose(codes.streamNameless, { entryPoint: entry.name }, { object: owner, facts }));
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  return [];
}

/** Connections that are no TLS, and UDP: all of a port. */
function portStreams(entry: EntryPoint, own: readonly StreamRouter[], hide: Hide): readonly Made[] {
  return (['tcp', 'udp'] as const).flatMap((protocol) => {
    const able = own.filter((router) => router.protocol === protocol && router.tls === undefined);
    // Of UDP the last name is served (traefik-own-routes 8).
    const sorted = protocol === 'udp' ? [...able].sort((a, b) => compareText(b.id, a.id)) : able;
    const [first, ...others] = sorted;
    const why = protocol === 'udp' ? 'another UDP route of the entry point is served in its place' : earlier;
    for (const router of others) hide(router, entry, why);
    return first === undefined ? [] : [portStream(entry, first)];
  });
}

function portStream({ name, port }: EntryPoint, router: StreamRouter): Made {
  const { protocol } = router;
  const id = router.tls === undefined ? `${name}|${protocol}` : `${name}|${protocol}|tls`;
  return { router, stream: { id, protocol, port, ...goesOn(router) } };
}
