import type { NginxIngress, ServiceUse } from './ingress.ts';
import { agesKnown } from './order.ts';

/** Namespace, Service and port as written: `80` and `http` are two (controller.go upstreamName; behaviour 5). */
export function upstreamKey(namespace: string | undefined, { service, port }: ServiceUse): string {
  return `${namespace ?? ''}/${service}:${port}`;
}

export interface Upstream {
  /**
   * Whoever names it first says whether it is ordinary or an alternative, which no path can lead to (controller.go
   * createUpstreams; recorded canary/service-used-by-later-ingress, service-used-by-older-ingress).
   */
  readonly kind: 'ordinary' | 'alternative';
  /** Its rules are those of this Ingress. */
  readonly creator: NginxIngress;
  /** It is named by canaries and by others, and the input does not say who was first: taken as ordinary. */
  readonly uncertain: boolean;
  readonly users: readonly NginxIngress[];
}

export type Upstreams = ReadonlyMap<string, Upstream>;

export function isCanary({ record }: NginxIngress): boolean {
  return record.routing.canary === true;
}

/** The Services that Ingresses name, in the controller's order. */
export function upstreamsOf(ordered: readonly NginxIngress[]): Upstreams {
  const drafts = new Map<string, { creator: NginxIngress; users: NginxIngress[] }>();
  for (const ingress of ordered) {
    const name = (use: ServiceUse | undefined, anew: boolean): void => {
      if (use === undefined) return;
      const key = upstreamKey(ingress.ref.namespace, use);
      const known = drafts.get(key);
      if (known === undefined) drafts.set(key, { creator: ingress, users: [ingress] });
      else {
        known.users.push(ingress);
        // A default backend makes the upstream anew, whoever named it before.
        if (anew) known.creator = ingress;
      }
    };
    name(ingress.defaultBackend?.backend, true);
    for (const { paths } of ingress.rules) for (const { backend } of paths) name(backend, false);
  }
  return new Map([...drafts].map(([key, { creator, users }]) => [key, upstream(creator, [...new Set(users)])]));
}

function upstream(creator: NginxIngress, users: readonly NginxIngress[]): Upstream {
  const canaries = users.filter(isCanary);
  const others = users.filter((user) => !isCanary(user));
  const uncertain = canaries.some((canary) => others.some((other) => !agesKnown(canary, other)));
  const kind = isCanary(creator) && !uncertain ? 'alternative' : 'ordinary';
  return { kind, creator, uncertain, users };
}
