import type { PlannedHost, Scheme } from '../../model/route-plan.ts';
import type { ClassContext } from './class-context.ts';
import { furtherCertificate, type LostHttps, lostHttps } from './further-names.ts';
import type { ServedName } from './hosts.ts';
import { redirectDifferences } from './redirects.ts';
import { factsOf } from './routing.ts';
import type { NginxServer } from './servers.ts';

export interface WwwHost {
  readonly host: PlannedHost;
  readonly lost: readonly LostHttps[];
}

/**
 * from-to-www-redirect: an extra host, the sibling with or without `www.`, that redirects everything (behaviour 8; recorded
 * redirect/www-from). Left out where the sibling is a host of its own (recorded redirect/www-both-hosts).
 */
export function wwwHost(
  server: NginxServer,
  own: ServedName | undefined,
  hosts: ReadonlySet<string>,
  context: ClassContext,
): WwwHost | undefined {
  const { host: target } = server;
  const owner = server.locations.find(({ ingress }) => ingress.record.routing.fromToWwwRedirect === true)?.ingress;
  if (target === undefined || owner === undefined || target.startsWith('*.')) return undefined;
  const sibling = target.startsWith('www.') ? target.slice(4) : `www.${target}`;
  if (hosts.has(sibling)) return undefined;
  const found = furtherCertificate(sibling, server, own?.certificate, context.secrets);
  const certificate = found.kind === 'known' ? found.certificate : undefined;
  const schemes: readonly Scheme[] = certificate === undefined ? ['http'] : ['http', 'https'];
  const statusCode = context.record.routing.httpRedirectCode ?? 308;
  const facts = factsOf(owner.record, 'fromToWwwRedirect');
  const differs = [{ words: redirectDifferences.port, facts }];
  const host: PlannedHost = {
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
        action: { kind: 'redirect', why: 'www', hostname: target, statusCode, facts, differs },
        settings: {},
        facts,
      },
    ],
  };
  return { host, lost: lostHttps(sibling, found, owner, facts) };
}
