import { regexShape } from '../../model/regex-text.ts';
import type { Profile } from '../../model/target.ts';

/**
 * What every conformant implementation shares, and nothing more. A regular expression is written so that engines that
 * match the whole path and engines that search agree on it (behaviour-ingress-nginx 24.5); `(?i)` is refused by some.
 */
export const profile: Profile = {
  name: 'standard',
  listenerPort: (port) => port,
  order: () => 'unspecified',
  regex: ({ pattern, anchor, ignoreCase }) => {
    if (anchor !== 'start' || !isPortable(pattern)) return undefined;
    const end = /(\$|(?<!\\)\.\*\)?)$/.test(pattern) ? '' : '.*';
    return `${ignoreCase ? '(?i)' : ''}^${pattern}${end}`;
  },
};

/** Text that PCRE and RE2 read alike: no look-around, back reference, possessive or lazy quantifier, no bar outside groups. */
function isPortable(pattern: string): boolean {
  if (/\(\?|\\[1-9ZGKQEk]|[*+?}]\+|\[\[/.test(pattern)) return false;
  const { balanced, openBar } = regexShape(pattern);
  return balanced && !openBar;
}
