import type { PlannedHost, Scheme } from '../../model/route-plan.ts';
import { covers } from './certificates.ts';
import type { ClassContext } from './class-context.ts';
import type { ServedName } from './hosts.ts';
import { factsOf } from './routing.ts';
import type { NginxServer } from './servers.ts';

/**
 * from-to-www-redirect: an extra host, the sibling with or without `www.`, that redirects everything (behaviour 8; recorded
 * redirect/www-from). Left out where the sibling is a host of its own (recorded redirect/www-both-hosts).
 */
export function wwwHost(
  server: NginxServer,
  own: ServedName | undefined,
  hosts: ReadonlySet<string>,
  context: ClassContext,
): PlannedHost | undefined {
  const { host } = server;
  const owner = server.locations.find(({ ingress }) => ingress.record.routing.fromToWwwRedirect === true)?.ingress;
  if (host === undefined || owner === undefined || host.startsWith('*.')) return undefined;
  const sibling = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
  if (hosts.has(sibling)) return undefined;
  const listed = server.ingresses.some((ingress) =>
    ingress.tls.some((entry) => entry.hosts.some((name) => covers(name, sibling))),
  );
  const certificate = listed ? own?.certificate : undefined;
  const schemes: readonly Scheme[] = certificate === undefined ? ['http'] : ['http', 'https'];
  const statusCode = context.record.routing.httpRedirectCode ?? 308;
  return {
    hostname: sibling,
    fallsThrough: false,
    ...(certificate === undefined ? {} : { certificate }),
    settings: {},
    routes: [
      {
        id: `${sibling}|0`,
        owner: owner.ref,
        schemes,
        match: { path: { kind: 'element-prefix', value: '/', ignoreCase: false } },
        action: { kind: 'redirect', why: 'www', hostname: host, statusCode },
        settings: {},
        facts: factsOf(owner.record, 'fromToWwwRedirect'),
      },
    ],
  };
}
