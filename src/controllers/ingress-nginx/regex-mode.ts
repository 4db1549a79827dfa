import { effectiveRewrite } from './location-settings.ts';
import type { NginxServer } from './servers.ts';

/**
 * Whether every path of the host is a regular expression (template.go enforceRegexModifier, needsRewrite; behaviour 3.1):
 * any of its locations has use-regex, or a rewrite-target that differs from the path as it is rendered. A Prefix path is
 * rendered with a slash at the end as well, so an equal target differs there (3.4), and the implicit `/` carries the target
 * of the Ingress that created the host (recorded rewrite/equal-to-exact-path).
 */
export function regexMode(server: NginxServer): boolean {
  return server.locations.some(
    (location) =>
      (location.ingress.record.routing.useRegex === true && location.implicit !== 'catch-all') ||
      effectiveRewrite(location) !== undefined,
  );
}
