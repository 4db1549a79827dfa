import type { Diagnostic } from '../../model/diagnostic.ts';
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
  readonly loops: readonly Diagnostic[];
}

export type Covered = Pick<PlannedServer, 'hosts' | 'loops'>;

/**
 * nginx answers https for every host, with its default certificate where there is no other (behaviour 2.1, 24.31). That is
 * left out for hosts without TLS, but not where a wider host with TLS would take their requests, past a guard perhaps.
 */
export function coverTls(
  planned: readonly PlannedServer[],
  context: ClassContext,
  taken: ReadonlySet<string>,
): Covered {
  const all = planned.flatMap(({ hosts }) => hosts);
  const encrypted = all.filter((host) => host.certificate !== undefined);
  const wider = new WiderHosts(encrypted.map((host) => host.hostname));
  const caught = (host: PlannedHost): boolean =>
    host.certificate === undefined && host.hostname !== undefined && wider.has(host.hostname);
  const covered = planned.map((plan): Covered => {
    if (!plan.hosts.some(caught)) return plan;
    const again = planServer(plan.server, plan.names.map(belowTls), plan.settings, context, taken);
    const hosts = plan.hosts.map((host, index) => (caught(host) ? (again.hosts[index] ?? overBoth(host)) : host));
    return { hosts, loops: again.loops };
  });
  return { hosts: covered.flatMap(({ hosts }) => hosts), loops: covered.flatMap(({ loops }) => loops) };
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
