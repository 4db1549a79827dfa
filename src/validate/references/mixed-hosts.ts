import { refText } from '../../model/object-ref.ts';
import type { Finding } from '../finding.ts';
import type { RouteAttachments } from './attachment.ts';
import { everyHost } from './hostnames.ts';
import type { KnownObject } from './known-objects.ts';
import type { ListenerSite } from './listeners.ts';

/** HTTPRoutes and GRPCRoutes of one host on one listener: implementations may refuse one of them (gateway-api-rules C6). */
export function* checkMixedHosts(routes: readonly RouteAttachments[]): Iterable<Finding> {
  const taken = new Map<ListenerSite, Map<string, KnownObject>>();
  for (const { route, listener, host } of sites(routes, 'HTTPRoute')) {
    const hosts = taken.get(listener) ?? new Map<string, KnownObject>();
    taken.set(listener, hosts.set(host, hosts.get(host) ?? route));
  }
  const told = new Set<string>();
  for (const { route, listener, host } of sites(routes, 'GRPCRoute')) {
    const other = taken.get(listener)?.get(host);
    const key = `${refText(route.ref)} ${host}`;
    if (other === undefined || !route.checked || told.has(key)) continue;
    told.add(key);
    const what = host === everyHost ? 'every host' : host;
    const message = `${refText(other.ref)} serves ${what} on listener ${listener.name} as well: implementations may refuse one of the two`;
    yield {
      object: route.ref,
      pointer: '/spec/hostnames',
      rule: 'reference',
      check: 'mixed-hosts',
      message,
      level: 'warning',
    };
  }
}

function sites(routes: readonly RouteAttachments[], kind: string) {
  return routes
    .filter(({ route }) => route.ref.kind === kind && route.sound)
    .flatMap(({ route, parents }) =>
      parents
        .flatMap((parent) => parent.attachments)
        .flatMap(({ listener, hosts }) => hosts.map((host) => ({ route, listener, host }))),
    );
}
