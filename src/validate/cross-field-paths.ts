import type { GRPCRouteMatch, HTTPPathMatch, HTTPRouteFilter, HTTPRouteRule } from '../generated/gateway-api.ts';
import { type FieldRule, fieldRule } from './field-rule.ts';

const kinds = ['HTTPRoute'];

/** What an Exact or PathPrefix path may not be, rule by rule. RegularExpression paths escape all of them. */
const literalPaths: readonly (readonly [number, string, (path: string) => boolean])[] = [
  [53, "a path begins with '/'", (path) => path.startsWith('/')],
  [54, "a path does not contain '//'", (path) => !path.includes('//')],
  [55, "a path does not contain '/./'", (path) => !path.includes('/./')],
  [56, "a path does not contain '/../'", (path) => !path.includes('/../')],
  [57, "a path does not contain '%2f'", (path) => !path.includes('%2f')],
  [58, "a path does not contain '%2F'", (path) => !path.includes('%2F')],
  [59, "a path does not contain '#'", (path) => !path.includes('#')],
  [60, "a path does not end with '/..'", (path) => !path.endsWith('/..')],
  [61, "a path does not end with '/.'", (path) => !path.endsWith('/.')],
  [63, 'a path has only the characters RFC 3986 allows', (path) => pathCharacters.test(path)],
];

const pathCharacters = /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/;

/** Rule 62 (the type is one of three) is the enum of the schema. */
const literalPathRules = literalPaths.map(([number, message, holds]) =>
  fieldRule<HTTPPathMatch>({
    numbers: [number],
    kinds,
    at: ['spec.rules[].matches[].path'],
    message: `${message} (types Exact and PathPrefix)`,
    holds: ({ type, value = '/' }) => (type !== 'Exact' && type !== 'PathPrefix') || holds(value),
  }),
);

function replacesPrefix(filters: readonly HTTPRouteFilter[] | undefined): boolean {
  return (filters ?? []).some(
    ({ requestRedirect, urlRewrite }) => (requestRedirect?.path ?? urlRewrite?.path)?.replacePrefixMatch !== undefined,
  );
}

function hasOnePrefix({ matches = [] }: HTTPRouteRule): boolean {
  return matches.length === 1 && matches[0]?.path?.type === 'PathPrefix';
}

export const pathRules: readonly FieldRule[] = [
  ...literalPathRules,
  fieldRule<HTTPRouteRule>({
    numbers: [20],
    kinds,
    at: ['spec.rules[]'],
    message: 'a rule that redirects has no backendRefs',
    holds: ({ backendRefs = [], filters = [] }) =>
      backendRefs.length === 0 || filters.every((filter) => filter.requestRedirect === undefined),
  }),
  fieldRule<HTTPRouteRule>({
    numbers: [21, 22],
    kinds,
    at: ['spec.rules[]'],
    message: 'a rule that replaces the prefix has exactly one match, of type PathPrefix',
    holds: (rule) => !replacesPrefix(rule.filters) || hasOnePrefix(rule),
  }),
  fieldRule<HTTPRouteRule>({
    // The CRD looks only where exactly one backendRef has such a filter. With several it is as wrong, but the API server takes it.
    numbers: [23, 24],
    kinds,
    at: ['spec.rules[]'],
    message: 'a rule with a backendRef that replaces the prefix has exactly one match, of type PathPrefix',
    holds: (rule) =>
      (rule.backendRefs ?? []).filter((ref) => replacesPrefix(ref.filters)).length !== 1 || hasOnePrefix(rule),
  }),
  fieldRule<NonNullable<GRPCRouteMatch['method']>>({
    numbers: [77],
    kinds: ['GRPCRoute'],
    at: ['spec.rules[].matches[].method'],
    message: 'a method match has a service, a method, or both',
    holds: ({ service, method }) => service !== undefined || method !== undefined,
  }),
  fieldRule<NonNullable<GRPCRouteMatch['method']>>({
    numbers: [78, 79],
    kinds: ['GRPCRoute'],
    at: ['spec.rules[].matches[].method'],
    message: 'service and method of an Exact match are names as protobuf allows them',
    holds: ({ type, service, method }) =>
      type !== 'Exact' ||
      ((service === undefined || serviceName.test(service)) && (method === undefined || methodName.test(method))),
  }),
];

const serviceName = /^\.?[a-z_][a-z_0-9]*(\.[a-z_][a-z_0-9]*)*$/i;
const methodName = /^[A-Za-z_][A-Za-z_0-9]*$/;
