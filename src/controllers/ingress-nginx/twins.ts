import type { NginxIngress } from './ingress.ts';
import { agesKnown } from './order.ts';
import { regexMode } from './regex-mode.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

interface Twins {
  readonly first: NginxLocation;
  readonly second: NginxLocation;
  /** The older one takes the requests; else nginx refuses the pair as a whole. */
  readonly ageDecides: boolean;
}

/**
 * Locations that nginx cannot tell from each other, which differ in what guards them: on a regex host those of one text and both types,
 * outside it a Prefix path with and without its slash (behaviour 2.6, 3.1; recorded paths/prefix-both-slashes). Left out where
 * the ages say which one is served. `claimsOf`: whose a location may be.
 */
export function twinsOf(
  server: NginxServer,
  claimsOf: (location: NginxLocation) => readonly NginxIngress[],
  guardOf: (location: NginxLocation, ingress: NginxIngress) => string,
): readonly Twins[] {
  const guardsOf = (location: NginxLocation) => claimsOf(location).map((ingress) => guardOf(location, ingress));
  return pairsOf(server).filter(({ first, second, ageDecides }) => {
    const same = new Set([...guardsOf(first), ...guardsOf(second)]).size === 1;
    return !same && !(ageDecides && areSettled(first, second, claimsOf));
  });
}

function areSettled(
  first: NginxLocation,
  second: NginxLocation,
  claimsOf: (location: NginxLocation) => readonly NginxIngress[],
): boolean {
  if (first.doubted === true || second.doubted === true) return false;
  return claimsOf(first).every((one) => claimsOf(second).every((other) => agesKnown(one, other)));
}

function pairsOf(server: NginxServer): readonly Twins[] {
  const regex = regexMode(server);
  const groups = new Map<string, NginxLocation[]>();
  for (const location of server.locations) {
    if (location.path === '/' || (!regex && location.type === 'Exact')) continue;
    const text = regex ? location.path : location.path.replace(/\/$/, '');
    groups.set(text, [...(groups.get(text) ?? []), location]);
  }
  return [...groups.values()].flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : [{ first, second, ageDecides: regex }],
  );
}
