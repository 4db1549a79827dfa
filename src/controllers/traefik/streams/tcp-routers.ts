import * as routeCodes from '../../../diagnostics/traefik-routes.ts';
import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import { type JsonObject, listOf, objectOf, textOf } from '../../../model/json.ts';
import type { Forward, Refuse } from '../../../model/route-plan.ts';
import type { EntryPoint } from '../configuration/entry-points.ts';
import type { TraefikContext } from '../context.ts';
import type { Findings } from '../findings.ts';
import { factsBelow, note, type OwnRoute } from '../own-route.ts';
import { defaultTcpPriority, type HostCondition, readTcpRule } from '../rule/index.ts';
import { streamBackends } from './stream-backends.ts';
import { streamEntryPoints } from './stream-entry-points.ts';
import { streamMiddlewares } from './stream-middlewares.ts';
import type { StreamRouter } from './stream-router.ts';
import { type StreamTls, streamTls } from './stream-tls.ts';

/** The routers of an IngressRouteTCP: one for each route; of equal rules the later one wins, as in an IngressRoute. */
export function tcpRouters(route: OwnRoute, context: TraefikContext, found: Findings): readonly StreamRouter[] {
  const entryPoints = streamEntryPoints(route, 'tcp', context, found);
  const tls = streamTls(route, context, found);
  const routers = new Map<string, StreamRouter>();
  for (const [position, value] of listOf(objectOf(route.source.body.spec).routes).entries()) {
    const entry = objectOf(value);
    const pointer = `/spec/routes/${position}`;
    const text = textOf(entry.match) ?? '';
    const { id: fact } = note(route, `${pointer}/match`, `spec.routes[${position}].match`, text);
    if (entryPoints.length === 0) {
      found.accounts.push({ fact, outcome: 'no-effect', reason: 'no entry point of it is known' });
      continue;
    }
    const router = routerOf({ route, entry, pointer, text, fact, entryPoints, tls }, context, found);
    if (router === undefined) continue;
    const reason = 'a later route of the object has the same rule and takes its place';
    const earlier = routers.get(text);
    found.accounts.push(...(earlier?.facts ?? []).map((id) => ({ fact: id, outcome: 'overridden' as const, reason })));
    routers.set(text, router);
  }
  return [...routers.values()];
}

interface Written {
  readonly route: OwnRoute;
  readonly entry: JsonObject;
  readonly pointer: string;
  readonly text: string;
  readonly fact: FactId;
  readonly entryPoints: readonly EntryPoint[];
  readonly tls: StreamTls;
}

function routerOf(written: Written, context: TraefikContext, found: Findings): StreamRouter | undefined {
  const { route, entry, pointer, text, fact, entryPoints, tls } = written;
  const { source } = route;
  const place = { at: source.locate(`${pointer}/match`), object: source.ref, facts: [fact] };
  const dead = (reason: string) => {
    found.diagnostics.push(diagnose(codes.streamNeverServed, { rule: text, reason }, place));
    found.accounts.push({ fact, outcome: 'no-effect', reason });
    return undefined;
  };
  if (text === '') return dead('it is empty');
  const hosts = hostsOf(written, context, found);
  if (typeof hosts === 'string') return dead(hosts);
  if (tls.tls === undefined && hosts.names.some(({ kind }) => kind !== 'any'))
    return dead('it asks for a server name, and the route has no tls');
  if (hosts.names.length === 0) return dead('no connection can be so');
  const passing = streamMiddlewares(route, entry, pointer, context, found);
  if (passing.kind === 'dead') return dead(passing.reason);
  const backends = streamBackends(route, entry, pointer, context, found);
  if (backends.kind === 'dead') return dead(backends.reason);
  const closed = 'closed' in backends ? backends.closed : undefined;
  const refused = hosts.refused || tls.closed || passing.closed;
  if (closed !== undefined) found.diagnostics.push(diagnose(codes.streamClosed, { rule: text, reason: closed }, place));
  return {
    id: `${source.ref.namespace ?? ''}/${source.ref.name}${pointer}`,
    owner: source.ref,
    protocol: 'tcp',
    entryPoints,
    hosts: hosts.names,
    ...(tls.tls === undefined ? {} : { tls: tls.tls }),
    text,
    priority: typeof entry.priority === 'number' && entry.priority !== 0 ? entry.priority : defaultTcpPriority(text),
    action: actionOf(hosts.refused, refused, 'action' in backends ? backends.action : undefined),
    facts: [
      ...new Set([
        fact,
        ...(refused || closed !== undefined ? factsBelow(route, pointer) : []),
        ...passing.facts,
        ...tls.facts,
      ]),
    ],
  };
}

/** What cannot be said closes the route: whatever it may take today reaches no backend. */
function actionOf(ruleRefused: boolean, guarded: boolean, action: Forward | undefined): Forward | Refuse {
  if (ruleRefused) return { kind: 'refuse', reason: 'rule', guard: true };
  if (guarded) return { kind: 'refuse', reason: 'guarded-connections', guard: true };
  return action ?? { kind: 'refuse', reason: 'backend-unknown' };
}

/** The names of a rule, or why there is no such route today. Of a rule that cannot be said: what covers it. */
function hostsOf(
  { route: { source }, entry, pointer, text, fact }: Written,
  context: TraefikContext,
  found: Findings,
): { readonly names: readonly HostCondition[]; readonly refused: boolean } | string {
  const syntax = textOf(entry.syntax) ?? (source.ref.group === 'traefik.containo.us' ? 'v2' : context.started.syntax);
  const reading = readTcpRule(text, syntax === 'v2' ? 'v2' : 'v3');
  const place = { at: source.locate(`${pointer}/match`), object: source.ref, facts: [fact] };
  if (reading.kind === 'broken') return `Traefik cannot read it, for ${reading.reason}`;
  if (reading.kind === 'refused') {
    found.diagnostics.push(diagnose(routeCodes.ruleRefused, { rule: text, reason: reading.reason }, place));
    return { names: reading.cover, refused: true };
  }
  for (const { words } of reading.notes) found.diagnostics.push(diagnose(routeCodes.ruleNote, { words }, place));
  return { names: reading.hosts, refused: false };
}
