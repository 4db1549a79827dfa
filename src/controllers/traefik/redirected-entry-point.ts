import { compareRefs } from '../../model/object-ref.ts';
import type { PlannedHost, PlannedRoute } from '../../model/route-plan.ts';
import type { EntryPoint } from './configuration/entry-points.ts';
import type { Router } from './router.ts';

/**
 * An entry point that sends everything to another one: before any route, and for every name (behaviour-traefik 3; recorded
 * entrypoints/redirection). Methods but GET get the code that keeps them, which a redirect of the API cannot tell apart.
 */
export function redirectedHosts(
  hosts: readonly PlannedHost[],
  routers: readonly Router[],
  entryPoints: readonly EntryPoint[],
): readonly PlannedHost[] {
  const from = entryPoints.find(({ port, tls, redirect }) => port === 80 && !tls && redirect !== undefined);
  const [owner] = routers.map((router) => router.owner).sort(compareRefs);
  if (from?.redirect === undefined || owner === undefined) return hosts;
  const { permanent, facts, to } = from.redirect;
  const target = entryPoints.find(({ name }) => name === to);
  const port = Number(to.replace(/^:/, '')) || target?.port || 443;
  const words = `methods other than GET are answered ${permanent ? 308 : 307}`;
  const route: PlannedRoute = {
    id: `|http|${from.name}`,
    owner,
    schemes: ['http'],
    match: { path: { kind: 'string-prefix', value: '/', ignoreCase: false } },
    action: {
      kind: 'redirect',
      why: 'https',
      scheme: 'https',
      ...(port === 443 ? {} : { port }),
      statusCode: permanent ? 301 : 302,
      facts,
      differs: [{ words, facts }],
    },
    settings: {},
    facts,
  };
  const any = hosts.find(({ hostname }) => hostname === undefined);
  if (any === undefined) return [{ fallsThrough: true, settings: {}, routes: [route] }, ...hosts];
  return hosts.map((host) => (host === any ? { ...host, routes: [route, ...host.routes] } : host));
}
