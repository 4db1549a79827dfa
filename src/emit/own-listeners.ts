import type { PlannedHost } from '../model/route-plan.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { isServed, takesAll, type Users } from './users.ts';

/**
 * Hosts that need an HTTP listener with their name. A listener's requests meet the routes on it alone, so a host leaves the
 * common one where a wider host has left it, and where a wider host on it would take the paths that no rule of its own
 * takes (behaviour-ingress-nginx 2.3, 24.11).
 */
export function hostsOnTheirOwn(users: Users): ReadonlySet<PlannedHost> {
  const served = new Map([...users].filter(([, using]) => isServed(using, 'http')));
  const byName = new Map([...served.keys()].map((host) => [host.hostname ?? '', host]));
  const names = new WiderHosts(byName.keys());
  const decided = new Map<PlannedHost, boolean>();
  const decide = (host: PlannedHost): boolean => {
    const known = decided.get(host);
    if (known !== undefined) return known;
    const wider = host.hostname === undefined || host.fallsThrough ? undefined : names.find(host.hostname);
    const above = wider === undefined ? undefined : byName.get(wider);
    const alone = above !== undefined && (decide(above) || !takesAll(served.get(host) ?? [], 'http'));
    decided.set(host, alone);
    return alone;
  };
  return new Set([...served.keys()].filter(decide));
}
