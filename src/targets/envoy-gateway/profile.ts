import type { EmittedPath, Profile } from '../../model/target.ts';
import { prerequisites } from './prerequisites.ts';
import { wholePath } from './regex.ts';

/** Envoy Gateway 1.9. Sources are paths in envoyproxy/gateway at v1.9.1. */
export const profile: Omit<Profile, 'headerRegex' | 'serves'> = {
  name: 'envoy-gateway',
  className: 'eg',
  controllerName: 'gateway.envoyproxy.io/gatewayclass-controller',
  chartCreatesClass: false,
  listenerPort: (port) => port,
  regex: wholePath,
  order,
  // RE2 takes any number of anchors.
  lengthened: (text) => text.replace(/^(\(\?i\))?/, '$1^'),
  prerequisites,
};

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
