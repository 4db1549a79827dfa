import type {
  HTTPCORS,
  HTTPExternalAuth,
  HTTPPathModifier,
  HTTPRequestMirror,
  HTTPRouteFilter,
} from '../generated/gateway-api.ts';
import { eachFilter, type FieldRule, fieldRule, ruleFilters } from './field-rule.ts';

type FilterType = HTTPRouteFilter['type'];

const http = ['HTTPRoute'];
const both = ['HTTPRoute', 'GRPCRoute'];

/** The field that goes with each type of filter, with the two rules that tie them. */
const fieldOf: readonly (readonly [FilterType, keyof HTTPRouteFilter, number, number])[] = [
  ['CORS', 'cors', 32, 33],
  ['RequestHeaderModifier', 'requestHeaderModifier', 34, 35],
  ['ResponseHeaderModifier', 'responseHeaderModifier', 36, 37],
  ['RequestMirror', 'requestMirror', 38, 39],
  ['RequestRedirect', 'requestRedirect', 40, 41],
  ['URLRewrite', 'urlRewrite', 42, 43],
  ['ExtensionRef', 'extensionRef', 44, 45],
  ['ExternalAuth', 'externalAuth', 68, 69],
];

const typeRules = fieldOf.map(([type, field, without, missing]) =>
  fieldRule<HTTPRouteFilter>({
    numbers: [without, missing],
    kinds: both,
    at: eachFilter,
    message: `a filter has ${field} exactly where its type is ${type}`,
    holds: (filter) => (filter[field] !== undefined) === (filter.type === type),
  }),
);

/** Types that may stand once in a list. RequestMirror, ExtensionRef and ExternalAuth may repeat (rule 31). */
const onceRules = (
  [
    ['CORS', 27],
    ['RequestHeaderModifier', 28],
    ['ResponseHeaderModifier', 29],
    ['RequestRedirect', 30],
    ['URLRewrite', 31],
  ] as const
).map(([type, number]) =>
  fieldRule<readonly HTTPRouteFilter[]>({
    numbers: [number],
    kinds: both,
    at: ruleFilters,
    // The experimental CORS filter of 1.4 could still be repeated.
    ...(type === 'CORS' ? { since: '1.5' } : {}),
    message: `a ${type} filter cannot be repeated`,
    holds: (filters) => filters.filter((filter) => filter.type === type).length <= 1,
  }),
);

const pathModifiers = eachFilter.flatMap((filter) => [`${filter}.requestRedirect.path`, `${filter}.urlRewrite.path`]);
const corsLists = ['allowHeaders', 'allowMethods', 'allowOrigins'].flatMap((list) =>
  eachFilter.map((filter) => `${filter}.cors.${list}`),
);

export const filterRules: readonly FieldRule[] = [
  ...typeRules,
  ...onceRules,
  fieldRule<readonly HTTPRouteFilter[]>({
    numbers: [26],
    kinds: http,
    at: ruleFilters,
    message: 'RequestRedirect and URLRewrite exclude each other',
    holds: (filters) => !(filters.some(isType('RequestRedirect')) && filters.some(isType('URLRewrite'))),
  }),
  fieldRule<NonNullable<HTTPCORS['allowHeaders']>>({
    numbers: [46],
    kinds: http,
    at: corsLists,
    message: "'*' stands alone in a CORS list",
    holds: (list) => !list.includes('*') || list.length === 1,
  }),
  fieldRule<HTTPRequestMirror>({
    numbers: [47, 48],
    kinds: both,
    at: eachFilter.map((filter) => `${filter}.requestMirror`),
    message: 'a mirror has a percent or a fraction of at most 1, not both',
    holds: ({ percent, fraction }) =>
      fraction === undefined || (percent === undefined && fraction.numerator <= (fraction.denominator ?? 100)),
  }),
  fieldRule<HTTPPathModifier>({
    numbers: [49, 50],
    kinds: http,
    at: pathModifiers,
    message: 'replaceFullPath stands exactly with type ReplaceFullPath',
    holds: ({ type, replaceFullPath }) => (type === 'ReplaceFullPath') === (replaceFullPath !== undefined),
  }),
  fieldRule<HTTPPathModifier>({
    numbers: [51, 52],
    kinds: http,
    at: pathModifiers,
    message: 'replacePrefixMatch stands exactly with type ReplacePrefixMatch',
    holds: ({ type, replacePrefixMatch }) => (type === 'ReplacePrefixMatch') === (replacePrefixMatch !== undefined),
  }),
  fieldRule<HTTPExternalAuth>({
    numbers: [70, 71, 72, 73],
    kinds: http,
    at: eachFilter.map((filter) => `${filter}.externalAuth`),
    message: 'external auth has exactly the field of its protocol: http or grpc',
    holds: ({ protocol, http, grpc }) =>
      (protocol === 'HTTP') === (http !== undefined) && (protocol === 'GRPC') === (grpc !== undefined),
  }),
];

function isType(type: FilterType): (filter: HTTPRouteFilter) => boolean {
  return (filter) => filter.type === type;
}
