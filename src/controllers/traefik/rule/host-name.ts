import { isIP } from 'node:net';
import { anyHost, type HostCondition } from './condition.ts';

/** What the Gateway API takes as a precise name (its type PreciseHostname, which adds that it is no address). */
const precise = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** Whether a host name, in lower case, can stand in a route. */
export function isHostName(name: string): boolean {
  return name.length <= 253 && isIP(name) === 0 && precise.test(name);
}

/** `*.x` for a domain, the whole of what stands behind the star. */
export function wildcardOf(domain: string, anyDepth: boolean): HostCondition | undefined {
  return isHostName(domain) && domain.length <= 251 ? { kind: 'wildcard', name: `*.${domain}`, anyDepth } : undefined;
}

/** The narrowest condition that holds for a name that cannot stand in a route, or for names that end like this. */
export function coverOf(name: string): HostCondition {
  const dot = isIP(name) === 0 ? name.indexOf('.') : -1;
  return (dot === -1 ? undefined : wildcardOf(name.slice(dot + 1), true)) ?? anyHost;
}
