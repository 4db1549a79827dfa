import { regexShape } from '../../model/regex-text.ts';
import type { EmittedPath, Profile } from '../../model/target.ts';
import { prerequisites } from './prerequisites.ts';

/** Envoy Gateway 1.9. Sources are paths in envoyproxy/gateway at v1.9.1. */
export const profile: Profile = {
  name: 'envoy-gateway',
  className: 'eg',
  controllerName: 'gateway.envoyproxy.io/gatewayclass-controller',
  chartCreatesClass: false,
  listenerPort: (port) => port,
  regex: ({ pattern, anchor, ignoreCase }) =>
    anchor === 'start' && isRe2(pattern) ? `${ignoreCase ? '(?i)' : ''}${wholePath(pattern)}` : undefined,
  order,
  prerequisites,
};

/**
 * Envoy matches the whole path, so what is open at its end gets `.*`. Each text is two characters longer than its pattern,
 * because the longer text is tried first here as in the source.
 */
function wholePath(pattern: string): string {
  return /(?<!\\)\.\*\)?$/.test(pattern) ? `^${pattern}$` : `${pattern}.*`;
}

/** Text that PCRE and RE2 read alike: no look-around, back reference, possessive or lazy quantifier, no bar outside groups. */
function isRe2(pattern: string): boolean {
  if (/\(\?|\\[1-9ZGKQEk]|[*+?}][+?]|\[\[/.test(pattern)) return false;
  const { balanced, openBar } = regexShape(pattern);
  return balanced && !openBar;
}

const ranks = { Exact: 0, RegularExpression: 1, PathPrefix: 2 } as const;

/** Exact, then regular expressions, then prefixes; within a type the longer text first (internal/gatewayapi/sort.go). */
function order(a: EmittedPath, b: EmittedPath): 'first' | 'second' | 'unspecified' {
  const difference = ranks[a.type] - ranks[b.type] || lengthOf(b) - lengthOf(a);
  if (difference === 0) return 'unspecified';
  return difference < 0 ? 'first' : 'second';
}

/** The prefix `/` counts as nothing (pathMatchCount there), and so does a slash at the end of a prefix. */
function lengthOf({ type, value }: EmittedPath): number {
  const text = type === 'PathPrefix' ? value.replace(/\/$/, '') : value;
  return Buffer.byteLength(text);
}
