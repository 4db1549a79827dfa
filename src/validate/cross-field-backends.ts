import type { BackendRef, HTTPRouteTimeouts, SessionPersistence } from '../generated/gateway-api.ts';
import { durationOf } from './duration.ts';
import { allDistinct, eachFilter, type FieldRule, fieldRule, routeKinds } from './field-rule.ts';

/** Every place of a route that names a backend. */
export const backendPlaces: readonly string[] = [
  'spec.rules[].backendRefs[]',
  ...eachFilter.map((filter) => `${filter}.requestMirror.backendRef`),
  ...eachFilter.map((filter) => `${filter}.externalAuth.backendRef`),
];

export const backendRules: readonly FieldRule[] = [
  fieldRule<BackendRef>({
    numbers: [25],
    kinds: routeKinds,
    at: backendPlaces,
    message: 'a reference to a Service has a port',
    holds: ({ group, kind, port }) => group !== '' || kind !== 'Service' || port !== undefined,
  }),
  fieldRule<HTTPRouteTimeouts>({
    numbers: [64],
    kinds: ['HTTPRoute'],
    at: ['spec.rules[].timeouts'],
    message: 'backendRequest is not longer than request, unless request is 0s',
    holds: ({ request, backendRequest }) => {
      const whole = durationOf(request ?? '0s') ?? 0;
      return whole === 0 || (durationOf(backendRequest ?? '0s') ?? 0) <= whole;
    },
  }),
  fieldRule<readonly { readonly name?: string }[]>({
    numbers: [67],
    kinds: ['HTTPRoute', 'GRPCRoute'],
    at: ['spec.rules'],
    channel: 'experimental',
    message: 'rule names are unique within a route',
    holds: (rules) => {
      const named = rules.filter((rule) => rule.name !== undefined);
      return allDistinct(named, (rule) => rule.name ?? '');
    },
  }),
  fieldRule<SessionPersistence>({
    numbers: [74],
    kinds: ['HTTPRoute', 'GRPCRoute'],
    at: ['spec.rules[].sessionPersistence'],
    message: 'a permanent cookie needs absoluteTimeout',
    holds: ({ cookieConfig, absoluteTimeout }) =>
      cookieConfig?.lifetimeType !== 'Permanent' || absoluteTimeout !== undefined,
  }),
];
