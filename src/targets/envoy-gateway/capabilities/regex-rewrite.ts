import type { Capability } from '../../../model/target.ts';
import { routeFilter } from '../kinds.ts';
import { anchored, groupsOf, type RegexGroup, wholePath } from '../regex.ts';

/**
 * HTTPRouteFilter with replaceRegexMatch: a rewrite by the groups of the route's own regular expression. It stands beside a
 * core URLRewrite of the host name, not of the path (internal/gatewayapi/filters.go).
 */
export const regexRewrite: Capability<'rewrite'> = {
  name: 'HTTPRouteFilter.urlRewrite',
  realize({ path: rewrite }, { route }) {
    const { path } = route.match;
    if (rewrite?.kind !== 'groups' || path.kind !== 'regex' || wholePath(path) === undefined) return undefined;
    const substitution = substitutionOf(rewrite.replacement, groupsOf(path.pattern));
    if (substitution === undefined) return undefined;
    const replaceRegexMatch = { pattern: anchored(path), substitution };
    return {
      parts: { path: 'approximate' },
      puts: [
        {
          slot: 'filter',
          of: routeFilter,
          spec: { urlRewrite: { path: { type: 'ReplaceRegexMatch', replaceRegexMatch } } },
        },
      ],
    };
  },
};

/** `$1` is `\1` here; a group that the pattern does not have is empty in the source and refused by Envoy. */
function substitutionOf(replacement: string, groups: readonly RegexGroup[]): string | undefined {
  if (/[?\\\s]|\$(?!\d)/.test(replacement) || !leadsWithSlash(replacement, groups)) return undefined;
  return replacement.replace(/\$(\d)/g, (_, digit: string) => (Number(digit) <= groups.length ? `\\${digit}` : ''));
}

/** A path without its slash would reach the backend as it is. */
function leadsWithSlash(replacement: string, groups: readonly RegexGroup[]): boolean {
  if (replacement.startsWith('/')) return true;
  const group = groups[Number(/^\$(\d)/.exec(replacement)?.[1] ?? 0) - 1];
  return group !== undefined && !group.optional && group.text.startsWith('/') && !/^\/[?*{]|\|/.test(group.text);
}
