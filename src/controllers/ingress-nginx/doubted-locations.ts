import * as codes from '../../diagnostics/canary.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { NginxIngress } from './ingress.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/**
 * Locations that do not exist if a canary of unknown age was first (behaviour 24.68): their requests then meet another location
 * of the server, so that they are closed where one of those may have a guard that they have not. `guardOf`: empty where none is.
 */
export function doubtedLocations(
  server: NginxServer,
  claimsOf: (location: NginxLocation) => readonly NginxIngress[],
  guardOf: (location: NginxLocation, ingress: NginxIngress) => string,
): readonly { readonly location: NginxLocation; readonly diagnostic: Diagnostic }[] {
  return server.locations
    .filter((location) => location.doubted)
    .flatMap((location) => {
      const own = ['', guardOf(location, location.ingress)];
      const guarded = server.locations.find((entry) =>
        claimsOf(entry).some((ingress) => !own.includes(guardOf(entry, ingress))),
      );
      if (guarded === undefined) return [];
      const { ref, source } = location.ingress;
      const args = { host: server.host ?? '*', path: location.path, guarded: guarded.path };
      const context = { at: source.at, object: ref, facts: location.facts };
      return [{ location, diagnostic: diagnose(codes.doubtedClosed, args, context) }];
    });
}
