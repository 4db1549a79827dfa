import type { PlannedHost, PlannedRoute } from '../../model/route-plan.ts';
import type { EntryPoint } from './configuration/entry-points.ts';

/**
 * An entry point that sends everything to another one: before any route, and for every name (behaviour-traefik 3; recorded
 * entrypoints/redirection). Names that nothing is served for get no route that leads to nothing. Methods but GET get the code
 * that keeps them, which a redirect of the API cannot tell apart.
 */
export function redirectedHosts(
  hosts: readonly PlannedHost[],
  entryPoints: readonly EntryPoint[],
): readonly PlannedHost[] {
  const from = entryPoints.find(({ port, tls, redirect }) => port === 80 && !tls && redirect !== undefined);
  if (from?.redirect === undefined) return hosts;
  const { permanent, facts, to } = from.redirect;
  const target = entryPoints.find(({ name }) => name === to);
  const port = Number(to.replace(/^:/, '')) || target?.port || 443;
  const words = `methods other than GET are answered ${permanent ? 308 : 307}, and names without a route are sent on as well`;
  return hosts.map((host) => {
    const [first] = host.routes;
    if (first === undefined) return host;
    const route: PlannedRoute = {
      id: `${host.hostname ?? ''}|http|${from.name}`,
      owner: first.owner,
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
    return { ...host, routes: [route, ...host.routes] };
  });
}
