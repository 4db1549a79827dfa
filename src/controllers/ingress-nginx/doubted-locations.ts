import * as codes from '../../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { NginxIngress } from './ingress.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/**
 * Open locations that do not exist if a canary of unknown age was first (behaviour 24.68): their requests then meet another
 * location of the server, so that they are closed where one of those may be guarded.
 */
export function doubtedLocations(
  server: NginxServer,
  claimsOf: (location: NginxLocation) => readonly NginxIngress[],
  isGuarded: (location: NginxLocation, ingress: NginxIngress) => boolean,
): readonly { readonly location: NginxLocation; readonly diagnostic: Diagnostic }[] {
  const doubted = server.locations.filter((location) => location.doubted && !isGuarded(location, location.ingress));
  if (doubted.length === 0) return [];
  const guarded = server.locations.find((entry) => claimsOf(entry).some((ingress) => isGuarded(entry, ingress)));
  if (guarded === undefined) return [];
  return doubted.map((location) => {
    const { ref, source } = location.ingress;
    const args = { host: server.host ?? '*', path: location.path, guarded: guarded.path };
    const context = { at: source.at, object: ref, facts: location.facts };
    return { location, diagnostic: diagnose(codes.doubtedClosed, args, context) };
  });
}
