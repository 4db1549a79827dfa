import { connected } from '../model/disjoint.ts';
import type { PlannedHost } from '../model/route-plan.ts';
import { namesAround } from '../model/wider-hosts.ts';

/** Names of the listeners that each host needs. */
export type Needs = ReadonlyMap<PlannedHost, readonly string[]>;

/** The one listener on which hosts do not take each other's requests. */
export const commonListener = 'http';

/**
 * Hosts over as many Gateways as their listeners need. Hosts of which one takes names of another, or which share a
 * listener, stay on one Gateway where one can hold them: there the wider host never sees a request of the other.
 */
export function arrange(needs: Needs, limit: number): readonly (readonly PlannedHost[])[] {
  const hosts = [...needs.keys()];
  if (sizeOf(hosts, needs) <= limit) return [hosts];
  const names = new Set(hosts.map(({ hostname }) => hostname ?? ''));
  const listeners = (host: PlannedHost) =>
    (needs.get(host) ?? []).filter((name) => name !== commonListener).map((name) => `listener ${name}`);
  const around = ({ hostname }: PlannedHost) =>
    namesAround(hostname ?? '')
      .filter((name) => names.has(name))
      .map((name) => `host ${name}`);
  const blocks = connected(hosts, (host) => [...listeners(host), ...around(host)]).flatMap((block) =>
    sizeOf(block, needs) <= limit ? [block] : connected(block, listeners),
  );
  const gateways: PlannedHost[][] = [];
  for (const block of blocks) {
    const last = gateways.at(-1);
    if (last !== undefined && sizeOf([...last, ...block], needs) <= limit) last.push(...block);
    else gateways.push([...block]);
  }
  return gateways;
}

export function sizeOf(hosts: Iterable<PlannedHost>, needs: Needs): number {
  return new Set([...hosts].flatMap((host) => needs.get(host) ?? [])).size;
}
