import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { PlannedStream } from '../../../model/route-plan.ts';
import type { Findings } from '../findings.ts';
import { takesName } from '../host-names.ts';
import type { Router } from '../router.ts';
import { httpsNames } from './https-names.ts';
import type { StreamRouter } from './stream-router.ts';

/** Routers without the entry points where a TCP route takes every connection before them (recorded tcp/star-plain-on-web). */
export function besideStreams(
  routers: readonly Router[],
  streams: readonly StreamRouter[],
  found: Findings,
): readonly Router[] {
  const plain = streams.filter(({ protocol, tls }) => protocol === 'tcp' && tls === undefined);
  const taking = new Map(plain.flatMap((stream) => stream.entryPoints.map(({ name }) => [name, stream] as const)));
  if (taking.size === 0) return routers;
  const hidden = new Map<string, Router[]>();
  const left = routers.map((router) => ({
    ...router,
    entryPoints: router.entryPoints.filter(({ name, tls, port }) => {
      if (!taking.has(name) || router.tls || tls) return true;
      // Routes on other ports are told of by themselves.
      if (port === 80) hidden.set(name, [...(hidden.get(name) ?? []), router]);
      return false;
    }),
  }));
  for (const [entryPoint, own] of hidden) {
    const facts = own.flatMap((router) => router.facts);
    const place = { object: taking.get(entryPoint)?.owner, facts };
    found.diagnostics.push(diagnose(codes.requestsHidden, { entryPoint, count: own.length }, place));
  }
  const reason = 'a TCP route takes every connection of its entry points';
  const gone = left.filter(({ entryPoints }) => entryPoints.length === 0);
  found.accounts.push(
    ...gone.flatMap(({ facts }) => facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason }))),
  );
  return left.filter(({ entryPoints }) => entryPoints.length > 0);
}

/**
 * Whether TLS of a host goes to a stream: routes for any host, which it would have, come after TCP routes that name one. Such a host has
 * no routes over https, and so no certificate.
 */
export function streamNames(
  streams: readonly PlannedStream[],
  routers: readonly Router[],
): (hostname: string | undefined) => boolean {
  const named = streams.filter(({ protocol, port }) => protocol === 'tls' && port === undefined);
  const entries = new Map(routers.flatMap(({ entryPoints }) => entryPoints).map((entry) => [entry.name, entry]));
  const encrypted = [...entries.values()].filter(({ port }) => port === 443).map((entry) => httpsNames(routers, entry));
  return (hostname) =>
    hostname !== undefined &&
    named.some((stream) => takesName(conditionOf(stream.hostname ?? ''), hostname)) &&
    !encrypted.some((names) => names.takes(hostname));
}

function conditionOf(name: string) {
  return name.startsWith('*.')
    ? ({ kind: 'wildcard', name, anyDepth: false } as const)
    : ({ kind: 'exact', name } as const);
}
