import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { listOf, objectOf } from '../../../model/json.ts';
import type { TraefikContext } from '../context.ts';
import type { Findings } from '../findings.ts';
import { factsBelow, type OwnRoute } from '../own-route.ts';
import { streamBackends } from './stream-backends.ts';
import { streamEntryPoints } from './stream-entry-points.ts';
import type { StreamRouter } from './stream-router.ts';

/** The routers of an IngressRouteUDP: no rules, so of several on one entry point one is served (traefik-own-routes 8). */
export function udpRouters(route: OwnRoute, context: TraefikContext, found: Findings): readonly StreamRouter[] {
  const { source } = route;
  const { namespace = '', name } = source.ref;
  const entryPoints = streamEntryPoints(route, 'udp', context, found);
  return listOf(objectOf(source.body.spec).routes).flatMap((value, position): readonly StreamRouter[] => {
    const pointer = `/spec/routes/${position}`;
    const text = `route ${position} of ${name}`;
    const facts = factsBelow(route, pointer).filter((fact) => fact.endsWith('/name'));
    const backends = streamBackends(route, objectOf(value), pointer, context, found);
    const place = { at: source.locate(pointer), object: source.ref, facts };
    if (entryPoints.length === 0 || backends.kind === 'dead') {
      const reason = backends.kind === 'dead' ? backends.reason : 'no entry point of it is known';
      found.diagnostics.push(diagnose(codes.streamNeverServed, { rule: text, reason }, place));
      found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
      return [];
    }
    if ('closed' in backends)
      found.diagnostics.push(diagnose(codes.streamClosed, { rule: text, reason: backends.closed }, place));
    return [
      {
        id: `${namespace}-${name}-${position}`,
        owner: source.ref,
        protocol: 'udp',
        entryPoints,
        hosts: [{ kind: 'any' }],
        text,
        priority: 0,
        action: 'action' in backends ? backends.action : { kind: 'refuse', reason: 'backend-unknown' },
        facts: 'action' in backends ? facts : factsBelow(route, pointer),
      },
    ];
  });
}
