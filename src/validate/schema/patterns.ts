import { headerValuePattern, isHeaderValue } from '../../model/header-value.ts';
import { linearMatcher } from '../cel/regex.ts';

type Matcher = (text: string) => boolean;

/**
 * Patterns of `crds/gateway-api` that JavaScript reads as RE2 does and matches in at most quadratic time: each repeated group begins
 * with a character that what is before it cannot take. All other patterns go through RE2, which is slower and never hangs.
 */
const plainPatterns: ReadonlySet<string> = new Set([
  '^([0-9]{1,5}(h|m|s|ms)){1,4}$',
  '^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
  '^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$',
  '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$',
  '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
  '^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*)$',
  '^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$',
  '^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
  '^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$',
  "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$",
  "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$",
  '^[A-Za-z_][A-Za-z_0-9]*$',
]);

/** Longest text that is given to a pattern of the table: no field that has one may be longer. */
const longestPlain = 1024;

const known = new Map<string, Matcher>([[headerValuePattern, isHeaderValue]]);

/** Whether a text matches a pattern in RE2 syntax, as Go's regexp says it. */
export function matcherOf(pattern: string): Matcher {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const matcher = plainPatterns.has(pattern) ? plainMatcher(pattern) : linearMatcher(pattern);
  known.set(pattern, matcher);
  return matcher;
}

export { plainPatterns };

function plainMatcher(pattern: string): Matcher {
  const expression = new RegExp(pattern);
  let linear: Matcher | undefined;
  return (text) => {
    if (text.length <= longestPlain) return expression.test(text);
    linear ??= linearMatcher(pattern);
    return linear(text);
  };
}
