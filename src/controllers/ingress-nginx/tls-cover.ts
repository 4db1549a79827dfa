import type { PlannedHost } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { WiderHosts } from '../../model/wider-hosts.ts';
import type { ClassContext } from './class-context.ts';
import { planServer, type ServedName } from './hosts.ts';
import type { NginxServer } from './servers.ts';

interface PlannedServer {
  readonly server: NginxServer;
  readonly names: readonly ServedName[];
  readonly settings: SettingBag;
  /** A host for each of the names, then the sibling of from-to-www-redirect. */
  readonly hosts: readonly PlannedHost[];
}

/**
 * nginx answers https for every host, with its default certificate where there is no other (behaviour 2.1, 24.31). That is
 * left out for hosts without TLS, but not where a wider host with TLS would take their requests, past a guard perhaps.
 */
export function coverTls(planned: readonly PlannedServer[], context: ClassContext): PlannedHost[] {
  const all = planned.flatMap(({ hosts }) => hosts);
  const encrypted = all.filter((host) => host.certificate !== undefined);
  if (encrypted.length === 0) return all;
  const wider = new WiderHosts(encrypted.map((host) => host.hostname));
  const caught = (host: PlannedHost): boolean =>
    host.certificate === undefined && host.hostname !== undefined && wider.has(host.hostname);
  return planned.flatMap((plan) => {
    if (!plan.hosts.some(caught)) return plan.hosts;
    const again = planServer(plan.server, plan.names.map(belowTls), plan.settings, context).hosts;
    return plan.hosts.map((host, index) => (caught(host) ? (again[index] ?? overBoth(host)) : host));
  });
}

function belowTls(name: ServedName): ServedName {
  return name.certificate === undefined ? { ...name, belowTls: true } : name;
}

/** The sibling of from-to-www-redirect redirects everything, so over https as well. */
function overBoth(host: PlannedHost): PlannedHost {
  return {
    ...host,
    certificate: { kind: 'default', facts: [] },
    routes: host.routes.map((route) => ({ ...route, schemes: ['http', 'https'] })),
  };
}
