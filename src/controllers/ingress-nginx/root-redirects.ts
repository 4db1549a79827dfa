import type { Action, Redirect, Scheme } from '../../model/route-plan.ts';
import type { RouteDraft } from './hosts.ts';
import type { NginxIngress } from './ingress.ts';
import { redirectDifferences } from './redirects.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

interface AppRoot {
  readonly ingress: NginxIngress;
  readonly path: string;
}

/** Of several app-root annotations the one with the longest path acts, for the whole host (recorded redirect/app-root-host-wide). */
export function appRootOf(server: NginxServer): AppRoot | undefined {
  const stating = server.locations.filter(
    ({ ingress, implicit }) => hasAppRoot(ingress.record.routing.appRoot) && implicit !== 'catch-all',
  );
  const [winner] = [...stating].sort((a, b) => b.path.length - a.path.length);
  const path = winner?.ingress.record.routing.appRoot;
  return winner === undefined || path === undefined ? undefined : { ingress: winner.ingress, path };
}

/** app-root: a 302 for exactly `/` of the whole host, before everything else (nginx.tmpl; behaviour 8). `/` leads to itself. */
export function appRootRoute(server: NginxServer, schemes: readonly Scheme[]): readonly RouteDraft[] {
  const appRoot = appRootOf(server);
  if (appRoot === undefined) return [];
  const { ingress, path } = appRoot;
  const facts = factsOf(ingress.record, 'appRoot');
  const redirect: Redirect = {
    kind: 'redirect',
    why: 'app-root',
    path: path.startsWith('/') ? path : `/${path}`,
    statusCode: 302,
    facts,
    differs: [{ words: redirectDifferences.query, facts }],
  };
  const action: Action =
    path === '/'
      ? { kind: 'refuse', reason: 'redirect-loop' }
      : path.length > 1023
        ? { kind: 'refuse', reason: 'redirect' }
        : redirect;
  const exactRoot = { kind: 'exact', value: '/', ignoreCase: false } as const;
  return [{ owner: ingress.ref, schemes, path: exactRoot, action, settings: {}, facts }];
}

function hasAppRoot(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/**
 * nginx answers 301 with the slash added where a location ends in one (ngx_http_core_find_static_location; behaviour 2.7),
 * unless the path without it is a location of its own (recorded paths/exact-both-slashes, prefix-and-exact-slash).
 */
export function slashRedirects(server: NginxServer, schemes: readonly Scheme[]): readonly RouteDraft[] {
  const done = new Set<string>();
  return server.locations.flatMap((location) => {
    const bare = location.path.slice(0, -1);
    if (!redirectsSlash(location) || done.has(bare) || isTaken(server, bare)) return [];
    done.add(bare);
    return [
      {
        owner: location.ingress.ref,
        schemes,
        path: { kind: 'exact' as const, value: bare, ignoreCase: false },
        action: { kind: 'redirect' as const, why: 'slash' as const, path: location.path, statusCode: 301 },
        settings: {},
        facts: location.facts,
      },
    ];
  });
}

/** A denied location has no proxy_pass, and so no redirect of its own. */
function redirectsSlash({ path, ingress }: NginxLocation): boolean {
  return path.length > 1 && path.endsWith('/') && ingress.interpretation.routesDenied === undefined;
}

function isTaken(server: NginxServer, path: string): boolean {
  return server.locations.some((location) => location.path === path);
}
