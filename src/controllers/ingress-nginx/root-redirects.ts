import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Scheme } from '../../model/route-plan.ts';
import type { RouteDraft } from './hosts.ts';
import { fixedTargetDiffers } from './redirects.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/**
 * app-root: a 302 for exactly `/` of the whole host, before everything else; of several the one with the longest path acts
 * (nginx.tmpl; behaviour 8, recorded redirect/app-root-host-wide).
 */
export function appRootRoute(server: NginxServer, schemes: readonly Scheme[]): readonly RouteDraft[] {
  const stating = server.locations.filter(
    ({ ingress, implicit }) => hasAppRoot(ingress.record.routing.appRoot) && implicit !== 'catch-all',
  );
  const [winner] = [...stating].sort((a, b) => b.path.length - a.path.length);
  const path = winner?.ingress.record.routing.appRoot;
  if (winner === undefined || path === undefined || path === '/') return [];
  return [
    {
      owner: winner.ingress.ref,
      schemes,
      path: { kind: 'exact', value: '/', ignoreCase: false },
      action: { kind: 'redirect', why: 'app-root', path: path.startsWith('/') ? path : `/${path}`, statusCode: 302 },
      settings: {},
      facts: factsOf(winner.ingress.record, 'appRoot'),
    },
  ];
}

/** The redirect of app-root drops the query of the request (behaviour 8; recorded redirect/app-root). */
export function appRootDiagnostics(server: NginxServer): readonly Diagnostic[] {
  return appRootRoute(server, ['http']).map(({ owner, facts }) =>
    diagnose(codes.redirectDiffers, { name: 'app-root', difference: fixedTargetDiffers }, { object: owner, facts }),
  );
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
