import type { JsonObject } from '../../src/model/json.ts';
import { backend, http, prefix, redirectTo } from './objects.ts';

/** A kind, what is wrong with an object of it, and the rule's message (or its beginning). Numbers are those of gateway-api-rules A. */
export interface RuleCase {
  readonly number: number;
  readonly kind: string;
  readonly spec: JsonObject;
  readonly message: string;
  /** Only there, where not both channels of 1.6 have the rule. */
  readonly channel?: 'standard' | 'experimental';
}

type Row = readonly [number: number, spec: JsonObject, message: string, channel?: RuleCase['channel']];

function cases(kind: string, rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([number, spec, message, channel]) => {
    return { number, kind, spec, message, ...(channel === undefined ? {} : { channel }) };
  });
}

const rule = (fields: JsonObject) => ({ rules: [fields] });
const filters = (...list: JsonObject[]) => rule({ filters: list });
const path = (value: string) => rule({ matches: [prefix(value)] });
const parents = (...parentRefs: JsonObject[]) => ({ parentRefs, rules: [{ backendRefs: [backend] }] });
const listeners = (...list: JsonObject[]) => ({ gatewayClassName: 'x', listeners: list });
const toRoot = { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } };
const rewrite = { type: 'URLRewrite', urlRewrite: toRoot };
const cors = { type: 'CORS', cors: { allowOrigins: ['*'] } };
const exact = { path: { type: 'Exact', value: '/a' } };
const modifier = { set: [{ name: 'a', value: 'b' }] };
const mirror = (extra: JsonObject = {}) => ({
  type: 'RequestMirror',
  requestMirror: { backendRef: backend, ...extra },
});
const many = (count: number, item: (index: number) => JsonObject) => Array.from({ length: count }, (_, at) => item(at));
const auth = (fields: JsonObject) =>
  filters({ type: 'ExternalAuth', externalAuth: { backendRef: backend, ...fields } });
const wholePath = (fields: JsonObject) => filters({ type: 'URLRewrite', urlRewrite: { path: fields } });
const session = (fields: JsonObject) => rule({ sessionPersistence: fields });
const port = (number: number) => ({ name: 'gw', port: number });

const filterCases: readonly Row[] = [
  [26, filters(redirectTo({}), rewrite), 'May specify either httpRouteFilterRequestRedirect'],
  [27, filters(cors, cors), 'CORS filter cannot be repeated'],
  [
    28,
    filters(...many(2, () => ({ type: 'RequestHeaderModifier', requestHeaderModifier: modifier }))),
    'RequestHeaderModifier filter cannot be repeated',
  ],
  [
    29,
    filters(...many(2, () => ({ type: 'ResponseHeaderModifier', responseHeaderModifier: modifier }))),
    'ResponseHeaderModifier filter cannot be repeated',
  ],
  [30, filters(redirectTo({}), redirectTo({})), 'RequestRedirect filter cannot be repeated'],
  [31, filters(rewrite, rewrite), 'URLRewrite filter cannot be repeated'],
  [32, filters({ ...rewrite, cors: {} }), 'filter.cors must be nil'],
  [33, filters({ type: 'CORS' }), 'filter.cors must be specified'],
  [34, filters({ ...rewrite, requestHeaderModifier: modifier }), 'filter.requestHeaderModifier must be nil'],
  [35, filters({ type: 'RequestHeaderModifier' }), 'filter.requestHeaderModifier must be specified'],
  [36, filters({ ...rewrite, responseHeaderModifier: modifier }), 'filter.responseHeaderModifier must be nil'],
  [37, filters({ type: 'ResponseHeaderModifier' }), 'filter.responseHeaderModifier must be specified'],
  [38, filters({ ...mirror(), type: 'CORS', cors: {} }), 'filter.requestMirror must be nil'],
  [39, filters({ type: 'RequestMirror' }), 'filter.requestMirror must be specified'],
  [40, filters({ ...rewrite, requestRedirect: {} }), 'filter.requestRedirect must be nil'],
  [41, filters({ type: 'RequestRedirect' }), 'filter.requestRedirect must be specified'],
  [42, filters({ ...redirectTo({}), urlRewrite: toRoot }), 'filter.urlRewrite must be nil'],
  [43, filters({ type: 'URLRewrite' }), 'filter.urlRewrite must be specified'],
  [
    44,
    filters({ ...rewrite, extensionRef: { group: 'a.b', kind: 'C', name: 'd' } }),
    'filter.extensionRef must be nil',
  ],
  [45, filters({ type: 'ExtensionRef' }), 'filter.extensionRef must be specified'],
  [46, filters({ type: 'CORS', cors: { allowHeaders: ['*', 'A'] } }), "AllowHeaders cannot contain '*'"],
  [46, filters({ type: 'CORS', cors: { allowMethods: ['*', 'GET'] } }), "AllowMethods cannot contain '*'"],
  [46, filters({ type: 'CORS', cors: { allowOrigins: ['*', 'https://a.b'] } }), "AllowOrigins cannot contain '*'"],
  [47, filters(mirror({ percent: 1, fraction: { numerator: 1 } })), 'Only one of percent or fraction'],
  [48, filters(mirror({ fraction: { numerator: 101 } })), 'numerator must be less than or equal to denominator'],
  [49, wholePath({ type: 'ReplaceFullPath' }), 'replaceFullPath must be specified'],
  [
    50,
    wholePath({ type: 'ReplacePrefixMatch', replacePrefixMatch: '', replaceFullPath: '' }),
    "type must be 'ReplaceFullPath'",
  ],
  [51, wholePath({ type: 'ReplacePrefixMatch' }), 'replacePrefixMatch must be specified'],
  [
    52,
    wholePath({ type: 'ReplaceFullPath', replacePrefixMatch: '', replaceFullPath: '' }),
    "type must be 'ReplacePrefixMatch'",
  ],
  [
    68,
    filters({ ...rewrite, externalAuth: { protocol: 'HTTP', http: {}, backendRef: backend } }),
    'filter.externalAuth must be nil',
    'experimental',
  ],
  [69, filters({ type: 'ExternalAuth' }), 'filter.externalAuth must be specified', 'experimental'],
  [70, auth({ protocol: 'GRPC' }), 'grpc must be specified', 'experimental'],
  [71, auth({ protocol: 'HTTP', http: {}, grpc: {} }), "protocol must be 'GRPC'", 'experimental'],
  [72, auth({ protocol: 'HTTP' }), 'http must be specified', 'experimental'],
  [73, auth({ protocol: 'GRPC', http: {}, grpc: {} }), "protocol must be 'HTTP'", 'experimental'],
];

const parentCases: readonly Row[] = [
  [17, parents({ name: 'gw' }, { name: 'gw', sectionName: 'a' }), 'sectionName must be specified when', 'standard'],
  [18, parents(port(80), port(81)), 'sectionName must be unique when', 'standard'],
  [65, parents({ name: 'gw' }, port(80)), 'sectionName or port must be specified when', 'experimental'],
  [66, parents(port(80), port(80)), 'sectionName or port must be unique when', 'experimental'],
];

const pathCases: readonly Row[] = [
  [53, path('a'), 'value must be an absolute path'],
  [54, path('/a//b'), "must not contain '//'"],
  [55, path('/a/./b'), "must not contain '/./'"],
  [56, path('/a/../b'), "must not contain '/../'"],
  [57, path('/a%2fb'), "must not contain '%2f'"],
  [58, path('/a%2Fb'), "must not contain '%2F'"],
  [59, path('/a#b'), "must not contain '#'"],
  [60, path('/a/..'), "must not end with '/..'"],
  [61, path('/a/.'), "must not end with '/.'"],
  [63, path('/a b'), 'must only contain valid characters'],
];

const byRule: readonly Row[] = [
  [
    19,
    { rules: [{ matches: many(64, (at) => prefix(`/${at}`)) }, { matches: many(64, (at) => prefix(`/${at}`)) }, {}] },
    'While 16 rules',
  ],
  [20, rule({ filters: [redirectTo({})], backendRefs: [backend] }), 'RequestRedirect filter must not be used together'],
  [21, rule({ filters: [redirectTo(toRoot)], matches: [exact] }), 'When using RequestRedirect filter'],
  [22, rule({ filters: [rewrite], matches: [prefix('/a'), prefix('/b')] }), 'When using URLRewrite filter'],
  [
    23,
    rule({ matches: [exact], backendRefs: [{ ...backend, filters: [redirectTo(toRoot)] }] }),
    'Within backendRefs, when using RequestRedirect',
  ],
  [
    24,
    rule({ matches: [exact], backendRefs: [{ ...backend, filters: [rewrite] }] }),
    'Within backendRefs, When using URLRewrite',
  ],
  [25, rule({ backendRefs: [{ name: 'web' }] }), 'Must have port for Service reference'],
  [64, rule({ timeouts: { request: '1s', backendRequest: '1001ms' } }), 'backendRequest timeout cannot be longer'],
  [67, { rules: [{ name: 'a' }, { name: 'a' }] }, 'Rule name must be unique', 'experimental'],
  [74, session({ cookieConfig: { lifetimeType: 'Permanent' } }), 'AbsoluteTimeout must be specified', 'experimental'],
  [75, session({ type: 'Header', cookieConfig: {} }), 'cookieConfig can only be set', 'experimental'],
];

const method = (fields: JsonObject) => rule({ matches: [{ method: fields }] });

const grpcCases: readonly Row[] = [
  [
    76,
    { rules: many(3, () => ({ matches: many(64, (at) => ({ method: { service: `S${at}` } })) })) },
    'While 16 rules',
  ],
  [77, method({}), "One or both of 'service' or 'method'"],
  [78, method({ service: 'a b' }), 'service must only contain valid characters'],
  [79, method({ method: '1a' }), 'method must only contain valid characters'],
];

const tls = (fields: JsonObject) => ({ name: 'a', port: 443, protocol: 'HTTPS', hostname: 'a.b', tls: fields });
const address = (type: string, value: string) => ({ type, value });
const addresses = (...list: JsonObject[]) => ({ ...listeners(http()), addresses: list });
const keyed = (map: string, key: string) => ({ ...listeners(http()), infrastructure: { [map]: { [key]: '' } } });
const perPort = many(2, () => ({ port: 443, tls: {} }));

const listenerCases: readonly Row[] = [
  [7, listeners(http('a', { tls: { certificateRefs: [{ name: 'x' }] } })), 'tls must not be specified'],
  [8, listeners(tls({ mode: 'Passthrough' })), 'tls mode must be Terminate'],
  [9, listeners({ name: 'a', port: 443, protocol: 'TLS' }), 'tls mode must be set for protocol TLS'],
  [10, listeners(http('a', { protocol: 'TCP', hostname: 'a.b' })), 'hostname must not be specified'],
  [11, listeners(http('a'), http('a', { port: 81 })), 'Listener name must be unique'],
  [12, listeners(http('a'), http('b')), 'Combination of port, protocol and hostname'],
  [13, listeners(tls({})), 'certificateRefs or options must be specified'],
];

const gatewayCases: readonly Row[] = [
  ...listenerCases,
  [2, addresses(address('IPAddress', '1.1.1.1'), address('IPAddress', '1.1.1.1')), 'IPAddress values must be unique'],
  [3, addresses(address('Hostname', 'a.b'), address('Hostname', 'a.b')), 'Hostname values must be unique'],
  [4, addresses(address('Hostname', 'A_b')), 'Hostname value must be empty or contain only valid characters'],
  [5, keyed('annotations', 'a b'), 'Annotation keys must be in the form'],
  [6, keyed('annotations', `${'a'.repeat(253)}/b`), "If specified, the annotation key's prefix"],
  [5, keyed('labels', 'a b'), 'Label keys must be in the form'],
  [6, keyed('labels', `${'a'.repeat(253)}/b`), "If specified, the label key's prefix"],
  [
    14,
    { ...listeners(http()), tls: { frontend: { default: {}, perPort } } },
    'Port for TLS configuration must be unique',
  ],
];

const hostnames = (...list: string[]) => ({ hostnames: list, rules: [{ backendRefs: [backend] }] });
const tlsCases: readonly Row[] = [
  ...parentCases.map(([number, spec, ...rest]): Row => [number, { ...spec, hostnames: ['a.b'] }, ...rest]),
  [80, hostnames('1.2.3.4'), 'Hostnames cannot contain an IP'],
  [82, hostnames('a.*.b'), 'Wildcards on hostnames must be the first label'],
];

const service = { group: '', kind: 'Service', name: 'web' };
const policy = (validation: JsonObject, ...targetRefs: JsonObject[]) => ({
  targetRefs: targetRefs.length === 0 ? [service] : targetRefs,
  validation: { hostname: 'a.b', ...validation },
});
const system = { wellKnownCACertificates: 'System' };
const authority = [{ group: '', kind: 'ConfigMap', name: 'ca' }];
const san = (fields: JsonObject) => policy({ ...system, subjectAltNames: [fields] });

const policyCases: readonly Row[] = [
  [83, policy(system, service, { ...service, sectionName: 'a' }), 'sectionName must be specified when targetRefs'],
  [84, policy(system, service, service), 'sectionName must be unique when targetRefs'],
  [85, policy({ ...system, caCertificateRefs: authority }), 'must not contain both CACertificateRefs'],
  [86, policy({}), 'must specify either CACertificateRefs'],
  [87, san({ type: 'Hostname' }), 'SubjectAltName element must contain Hostname'],
  [88, san({ type: 'URI', uri: 'a://b', hostname: 'a.b' }), 'SubjectAltName element must not contain Hostname'],
  [89, san({ type: 'URI' }), 'SubjectAltName element must contain URI'],
  [90, san({ type: 'Hostname', hostname: 'a.b', uri: 'a://b' }), 'SubjectAltName element must not contain URI'],
];

const traffic = (retryConstraint: JsonObject) => ({ targetRefs: [service], retryConstraint });
const trafficCases: readonly Row[] = [
  [91, traffic({ budget: { interval: '2h' } }), 'interval cannot be greater than one hour or less', 'experimental'],
  [
    92,
    traffic({ minRetryRate: { count: 1, interval: '0s' } }),
    'interval cannot be greater than one hour',
    'experimental',
  ],
];

const outside = (fields: JsonObject) => ({ type: 'ExternalHostname', port: { port: 443 }, ...fields });
const verified = { hostname: 'a.b', wellKnownCACertificates: 'System' };
const backendCases: readonly Row[] = [
  [93, outside({}), 'externalHostname must be set', 'experimental'],
  [
    94,
    outside({ externalHostname: { hostname: 'a.svc.cluster.local' } }),
    'hostname must not be an IP address',
    'experimental',
  ],
  [
    96,
    outside({ externalHostname: { hostname: 'a.b' }, tls: { mode: 'ClientAndServer', validation: verified } }),
    'clientCertificateRef must be set',
    'experimental',
  ],
];

export const ruleCases: readonly RuleCase[] = [
  ...cases('HTTPRoute', [...filterCases, ...parentCases, ...pathCases, ...byRule]),
  ...cases('GRPCRoute', [...parentCases, ...grpcCases]),
  ...cases('TLSRoute', tlsCases),
  ...cases('TCPRoute', parentCases),
  ...cases('Gateway', gatewayCases),
  ...cases(
    'ListenerSet',
    listenerCases.map(([number, spec, ...rest]) => [
      number,
      { parentRef: { name: 'gw' }, listeners: spec.listeners },
      ...rest,
    ]),
  ),
  ...cases('BackendTLSPolicy', policyCases),
  ...cases('XBackendTrafficPolicy', trafficCases),
  ...cases('XBackend', backendCases),
];
