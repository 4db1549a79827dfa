import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { PathMatch, PlannedStream } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ProxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import type { HostWords } from './host-words.ts';
import { httpsRedirect } from './redirects.ts';
import type { RouteDraft } from './routes.ts';
import { portOf } from './targets.ts';

/** Hosts whose TLS connections go on unopened to the backend of their root path (recorded tls/passthrough*). */
export function passthroughStreams(
  entries: ReadonlyMap<string, readonly Entry[]>,
  wordsOf: (host: string) => HostWords,
  found: Findings,
): ReadonlyMap<string, PlannedStream> {
  const streams = new Map<string, PlannedStream>();
  for (const [host, own] of entries) {
    const { words } = wordsOf(host);
    const facts = words.facts('ssl-passthrough');
    if (words.value('ssl-passthrough') !== true) {
      const reason = 'it is switched off';
      found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'exact' as const, reason })));
      idle(words.facts('ssl-passthrough-http-port'), 'TLS is opened here', found);
      continue;
    }
    const [first] = own;
    const root = own.find(({ path }) => path === '/');
    if (host === '' || root === undefined || first === undefined) {
      const place = { ...(first === undefined ? {} : { object: first.ingress.source.ref }), facts };
      found.diagnostics.push(diagnose(codes.passthroughRootless, { host: host === '' ? '*' : host }, place));
      idle(facts, 'no path / says where connections go', found);
      continue;
    }
    streams.set(host, {
      id: `${host}|tls`,
      protocol: 'tls',
      hostname: host,
      owner: root.ingress.source.ref,
      action: root.target.action,
      facts: [...facts, ...root.facts],
    });
  }
  return streams;
}

function idle(facts: readonly string[], reason: string, found: Findings): void {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}

/** Plain http for the root: to https, or to a port of the same Service. */
export function passthroughRoutes(
  { ingress, target, facts }: Entry,
  path: PathMatch,
  { words }: HostWords,
  context: ProxyContext,
): readonly RouteDraft[] {
  const base = { owner: ingress.source.ref, schemes: ['http'] as const, match: { path }, settings: {} };
  const stated = words.value('ssl-passthrough-http-port');
  if (stated === undefined) {
    const redirect = httpsRedirect(context, words.facts('ssl-passthrough'));
    return [{ ...base, action: redirect, facts }];
  }
  const { service } = target;
  const behind = [...facts, ...words.facts('ssl-passthrough-http-port')];
  const port = service === undefined ? undefined : portOf(service, stated, context.services);
  const number = port?.port ?? (/^\d+$/.test(stated) ? Number(stated) : undefined);
  if (service === undefined || number === undefined)
    return [{ ...base, action: { kind: 'refuse', reason: 'passthrough-port' }, facts: behind }];
  const backend = { service, port: number, portText: stated, weight: 1 };
  return [{ ...base, action: { kind: 'forward', backends: [backend] }, facts: behind }];
}
