import { effectiveRewrite } from './location-settings.ts';
import { agesKnown } from './order.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/**
 * Whether every path of the host is a regular expression (template.go enforceRegexModifier, needsRewrite; behaviour 3.1):
 * any of its locations has use-regex, or a rewrite-target that differs from the path as it is rendered. A Prefix path is
 * rendered with a slash at the end as well, so an equal target differs there (3.4), and the implicit `/` carries the target
 * of the Ingress that created the host (recorded rewrite/equal-to-exact-path).
 */
export function regexMode(server: NginxServer): boolean {
  return server.locations.some(switchesMode);
}

/**
 * Whether another order of Ingresses whose age is not known would switch the mode of the host, or the version in force of one that
 * the controller refuses as it is written.
 */
export function modeUncertain(server: NginxServer): boolean {
  const claims = server.locations.map((location) => [location, ...unknownRivals(location, server)]);
  const certain = claims.some((list) => list.every(isCertain));
  return !certain && claims.some((list) => list.some(switchesMode));
}

/** The location as Ingresses of unknown age would have it; the implicit root is that of whichever created the server. */
function unknownRivals(location: NginxLocation, server: NginxServer): readonly NginxLocation[] {
  const rivals = location.implicit === 'root' ? server.ingresses : location.rivals.map(({ ingress }) => ingress);
  return rivals.filter((ingress) => !agesKnown(location.ingress, ingress)).map((ingress) => ({ ...location, ingress }));
}

function isCertain(location: NginxLocation): boolean {
  return location.doubted !== true && location.ingress.refused === undefined && switchesMode(location);
}

function switchesMode(location: NginxLocation): boolean {
  const usesRegex = location.ingress.record.routing.useRegex === true && location.implicit !== 'catch-all';
  return usesRegex || effectiveRewrite(location) !== undefined;
}

/**
 * A plain Prefix path beside an Exact one of the same text keeps only its half below the slash; on a regex host that is
 * `^/foo/`. Without such a neighbour its other half, `^/foo`, covers both (location.go updateServerLocations; behaviour 3.3).
 */
export function halved(location: NginxLocation, { locations }: NginxServer): boolean {
  const { path, type, ingress } = location;
  const whole = type === 'Exact' || path.endsWith('/') || ingress.record.routing.useRegex === true;
  if (whole || effectiveRewrite(location) !== undefined) return false;
  return locations.some((other) => other.type === 'Exact' && other.path === path);
}
