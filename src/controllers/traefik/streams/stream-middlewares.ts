import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import { type JsonObject, listOf, objectOf, textOf } from '../../../model/json.ts';
import { qualifiedName } from '../../../model/object-ref.ts';
import type { TraefikContext } from '../context.ts';
import type { Findings } from '../findings.ts';
import { factsBelow, type OwnRoute, type ReadObject } from '../own-route.ts';
import type { Judged } from './stream-router.ts';

/** `facts`: what stands behind the closing of the route, where it is `closed`. */
export type StreamMiddlewares = Judged<{ readonly closed: boolean; readonly facts: readonly FactId[] }>;

/**
 * What MiddlewareTCPs make of a route: a list of addresses closes it, a limit of connections is told by its row. One that is not in the
 * input may be either (a missing one: recorded tcp/middleware-missing).
 */
export function streamMiddlewares(
  route: OwnRoute,
  entry: JsonObject,
  pointer: string,
  context: TraefikContext,
  found: Findings,
): StreamMiddlewares {
  const { namespace: own } = route.source.ref;
  const { started } = context;
  for (const [position, value] of listOf(entry.middlewares).entries()) {
    const { name: written, namespace: other } = objectOf(value);
    const name = textOf(written) ?? '';
    const namespace = textOf(other) ?? own;
    const naming = factsBelow(route, `${pointer}/middlewares/${position}`);
    if (namespace !== own && started.shown && !started.crossNamespace)
      return {
        kind: 'dead',
        reason: `MiddlewareTCP ${name} is in another namespace, which Traefik is not allowed to use`,
      };
    const middleware = context.own.use('MiddlewareTCP', { kind: 'named', namespace, name });
    const place = { at: route.source.locate(pointer), object: route.source.ref };
    if (middleware === undefined) {
      const shown = namespace === undefined ? name : `${namespace}/${name}`;
      found.diagnostics.push(diagnose(codes.streamMiddlewareMissing, { name: shown }, { ...place, facts: naming }));
      return { kind: 'live', closed: true, facts: naming };
    }
    const facts = [...naming, ...middleware.interpretation.facts.map(({ id }) => id)];
    if (isHarmless(middleware)) continue;
    const args = { what: `MiddlewareTCP ${qualifiedName(middleware.source.ref)}`, name: nameOf(middleware) };
    found.diagnostics.push(diagnose(codes.streamGuarded, args, { ...place, facts }));
    return { kind: 'live', closed: true, facts };
  }
  return { kind: 'live', closed: false, facts: [] };
}

/** A limit that lets some connections through, and nothing else: all that could keep out a client for who it is stays closed. */
function isHarmless({ interpretation, source }: ReadObject): boolean {
  const { inFlightConn, ...others } = objectOf(source.body.spec);
  const { amount } = objectOf(inFlightConn);
  return (
    interpretation.dropped === undefined && Object.keys(others).length === 0 && typeof amount === 'number' && amount > 0
  );
}

function nameOf({ source }: ReadObject): string {
  return Object.keys(objectOf(source.body.spec)).sort().join(' and ') || 'nothing that can be read';
}
