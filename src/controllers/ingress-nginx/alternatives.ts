import type { FactId } from '../../model/fact.ts';
import type { NginxIngress, ServiceUse } from './ingress.ts';
import type { NginxLocation, NginxServer } from './servers.ts';
import { isCanary, type Upstreams, upstreamKey } from './upstreams.ts';

/** A path or default backend of a canary, with the Service it leads to. */
export interface CanaryUse {
  readonly ingress: NginxIngress;
  readonly service: ServiceUse;
  readonly key: string;
  readonly fact: FactId;
  /** As people write it. */
  readonly place: string;
}

/** Why a canary path joins nothing. */
export type Unjoined = 'host' | 'path' | 'same-service' | 'removed';

export interface Alternatives {
  /** By primary: what joined it, in order. Only the first counts (behaviour 11.4). */
  readonly byPrimary: ReadonlyMap<string, readonly CanaryUse[]>;
  readonly unjoined: ReadonlyMap<CanaryUse, Unjoined>;
  /** Services that the controller forgets for a path without counterpart, also where other paths have one (11.3). */
  readonly removed: ReadonlySet<string>;
}

/** How canaries join the Services of ordinary Ingresses (controller.go mergeAlternativeBackends, v1.15.1). */
export function joinAlternatives(
  ordered: readonly NginxIngress[],
  servers: readonly NginxServer[],
  upstreams: Upstreams,
): Alternatives {
  const work = new Joining(servers, upstreams);
  for (const ingress of ordered.filter(isCanary)) work.join(ingress);
  return work;
}

class Joining implements Alternatives {
  readonly byPrimary = new Map<string, CanaryUse[]>();
  readonly unjoined = new Map<CanaryUse, Unjoined>();
  readonly removed = new Set<string>();
  private readonly locations: ReadonlyMap<string, readonly NginxLocation[]>;
  private readonly upstreams: Upstreams;

  constructor(servers: readonly NginxServer[], upstreams: Upstreams) {
    this.locations = new Map(servers.map((server) => [server.host ?? '', rootFirst(server.locations)]));
    this.upstreams = upstreams;
  }

  join(ingress: NginxIngress): void {
    const { ref, rules, defaultBackend } = ingress;
    const use = (service: ServiceUse, fact: FactId, place: string): CanaryUse => {
      return { ingress, service, fact, place, key: upstreamKey(ref.namespace, service) };
    };
    if (defaultBackend?.backend !== undefined)
      this.merge(use(defaultBackend.backend, defaultBackend.fact.id, 'spec.defaultBackend'), undefined, () => true);
    for (const { host, paths } of rules) {
      for (const { backend, fact, path, type } of paths) {
        if (backend === undefined) continue;
        const place = `host ${host ?? '*'} path ${path} (${type})`;
        this.merge(use(backend, fact.id, place), host, (location) => location.path === path && location.type === type);
      }
    }
  }

  private merge(use: CanaryUse, host: string | undefined, fits: (location: NginxLocation) => boolean): void {
    const { key } = use;
    // The server without a name is always there; one with a name only by an ordinary Ingress.
    const locations = this.locations.get(host ?? '') ?? (host === undefined ? [] : undefined);
    if (this.removed.has(key)) return void this.unjoined.set(use, 'removed');
    if (locations === undefined) return void this.unjoined.set(use, 'host');
    let merged = false;
    for (const location of locations) {
      const primary = keyOf(location);
      if (primary === undefined || this.removed.has(primary)) continue;
      if (primary === key) return void (merged || this.unjoined.set(use, 'same-service'));
      if (this.upstreams.get(primary)?.kind === 'alternative' || !fits(location)) continue;
      this.byPrimary.set(primary, [...(this.byPrimary.get(primary) ?? []), use]);
      merged = true;
    }
    if (merged) return;
    this.removed.add(key);
    this.unjoined.set(use, 'path');
  }
}

/** The Service behind a location; none at a root that only leads to the default backend of the controller. */
export function keyOf({ backend, ingress }: NginxLocation): string | undefined {
  return backend === undefined ? undefined : upstreamKey(ingress.ref.namespace, backend);
}

function rootFirst(locations: readonly NginxLocation[]): readonly NginxLocation[] {
  const isRoot = ({ path, type }: NginxLocation): boolean => path === '/' && type === 'Prefix';
  return [...locations.filter(isRoot), ...locations.filter((location) => !isRoot(location))];
}
