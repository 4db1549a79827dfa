import * as routeCodes from '../../../diagnostics/traefik-routes.ts';
import * as codes from '../../../diagnostics/traefik-streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { listOf, objectOf } from '../../../model/json.ts';
import { chooseEntryPoints } from '../choose-entry-points.ts';
import type { EntryPoint } from '../configuration/entry-points.ts';
import type { TraefikContext } from '../context.ts';
import type { Findings } from '../findings.ts';
import { factOf, type OwnRoute } from '../own-route.ts';

/** Where the routes of an object listen. Without the static configuration the port of an entry point of its own is not known. */
export function streamEntryPoints(
  route: OwnRoute,
  protocol: 'tcp' | 'udp',
  { started }: TraefikContext,
  found: Findings,
): readonly EntryPoint[] {
  const { source } = route;
  const names = listOf(objectOf(source.body.spec).entryPoints).map(String);
  const { entryPoints, unknown } = chooseEntryPoints(names, started, protocol);
  if (unknown.length === 0) return entryPoints;
  const facts = [factOf(route, '/spec/entryPoints')];
  const place = { at: source.locate('/spec/entryPoints'), object: source.ref, facts };
  const shown = unknown.join(', ');
  if (!started.shown) {
    found.diagnostics.push(diagnose(codes.streamEntryPoint, { names: shown }, place));
    const reason = 'the port of the entry point is not known';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
    return entryPoints;
  }
  const effect = entryPoints.length === 0 ? 'so it serves none of the routes' : 'and goes on without it';
  found.diagnostics.push(diagnose(routeCodes.entryPointUnknown, { names: shown, effect }, place));
  return entryPoints;
}
