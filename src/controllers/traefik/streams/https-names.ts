import type { EntryPoint } from '../configuration/entry-points.ts';
import { takesName } from '../host-names.ts';
import { branchesOfRouter, type Router } from '../router.ts';

/** Which server names the HTTPS routes of an entry point take before any TCP route is asked. */
export interface HttpsNames {
  takes(hostname: string): boolean;
  /** A route is for any host: it comes after TCP routes that name one, and before those for any. */
  readonly takesAll: boolean;
}

/** Hosts that a rule finds by a pattern count as any (pkg/server/router/tcp/manager.go, ParseDomains reads `Host` alone). */
export function httpsNames(routers: readonly Router[], entry: EntryPoint): HttpsNames {
  const encrypted = routers.filter(
    ({ entryPoints, tls }) => entryPoints.some(({ name }) => name === entry.name) && (tls || entry.tls),
  );
  const hosts = encrypted.flatMap((router) => branchesOfRouter(router).map(({ conjunction }) => conjunction.host));
  const isNamed = (host: (typeof hosts)[number]) =>
    host.kind === 'exact' || (host.kind === 'wildcard' && !host.anyDepth);
  return {
    takes: (hostname) => hosts.some((host) => isNamed(host) && takesName(host, hostname)),
    takesAll: hosts.some((host) => !isNamed(host)),
  };
}
