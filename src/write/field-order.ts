import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { compareText } from '../model/object-ref.ts';

/** Order of fields of an object by the field it stands in (for a list: the list's field), as the API reference has them. */
export const fieldOrders: Readonly<Record<string, readonly string[]>> = {
  '': ['apiVersion', 'kind', 'metadata', 'spec'],
  metadata: ['name', 'namespace', 'labels', 'annotations'],

  'GatewayClass.spec': ['controllerName', 'parametersRef', 'description'],
  'Gateway.spec': [
    'gatewayClassName',
    'listeners',
    'addresses',
    'infrastructure',
    'allowedListeners',
    'tls',
    'defaultScope',
  ],
  'ListenerSet.spec': ['parentRef', 'listeners'],
  'ReferenceGrant.spec': ['from', 'to'],
  'BackendTLSPolicy.spec': ['targetRefs', 'validation', 'options'],
  spec: ['parentRefs', 'useDefaultGateways', 'hostnames', 'rules'],

  parentRef: ['group', 'kind', 'namespace', 'name'],
  parentRefs: ['group', 'kind', 'namespace', 'name', 'sectionName', 'port'],
  parametersRef: ['group', 'kind', 'name', 'namespace'],
  targetRefs: ['group', 'kind', 'name', 'sectionName'],
  extensionRef: ['group', 'kind', 'name'],
  certificateRefs: ['group', 'kind', 'name', 'namespace'],
  clientCertificateRef: ['group', 'kind', 'name', 'namespace'],
  caCertificateRefs: ['group', 'kind', 'name', 'namespace'],
  backendRef: ['group', 'kind', 'name', 'namespace', 'port'],
  backendRefs: ['group', 'kind', 'name', 'namespace', 'port', 'weight', 'filters'],
  from: ['group', 'kind', 'namespace'],
  to: ['group', 'kind', 'name'],

  listeners: ['name', 'hostname', 'port', 'protocol', 'tls', 'allowedRoutes'],
  tls: ['mode', 'certificateRefs', 'options', 'backend', 'frontend', 'validation'],
  allowedRoutes: ['namespaces', 'kinds'],
  allowedListeners: ['namespaces'],
  namespaces: ['from', 'selector'],
  selector: ['matchLabels', 'matchExpressions'],
  matchExpressions: ['key', 'operator', 'values'],
  kinds: ['group', 'kind'],
  addresses: ['type', 'value'],
  infrastructure: ['labels', 'annotations', 'parametersRef'],
  backend: ['clientCertificateRef'],
  frontend: ['default', 'perPort'],
  default: ['validation'],
  perPort: ['port', 'tls'],

  rules: ['name', 'matches', 'filters', 'backendRefs', 'timeouts', 'retry', 'sessionPersistence'],
  matches: ['path', 'headers', 'queryParams', 'method'],
  'GRPCRoute.matches': ['method', 'headers'],
  path: ['type', 'value', 'replaceFullPath', 'replacePrefixMatch'],
  headers: ['type', 'name', 'value'],
  queryParams: ['type', 'name', 'value'],
  method: ['type', 'service', 'method'],
  filters: [
    'type',
    'requestHeaderModifier',
    'responseHeaderModifier',
    'requestMirror',
    'requestRedirect',
    'urlRewrite',
    'cors',
    'externalAuth',
    'extensionRef',
  ],
  requestHeaderModifier: ['set', 'add', 'remove'],
  responseHeaderModifier: ['set', 'add', 'remove'],
  set: ['name', 'value'],
  add: ['name', 'value'],
  requestMirror: ['backendRef', 'percent', 'fraction'],
  fraction: ['numerator', 'denominator'],
  requestRedirect: ['scheme', 'hostname', 'path', 'port', 'statusCode'],
  urlRewrite: ['hostname', 'path'],
  cors: ['allowOrigins', 'allowCredentials', 'allowMethods', 'allowHeaders', 'exposeHeaders', 'maxAge'],
  externalAuth: ['protocol', 'backendRef', 'grpc', 'http', 'forwardBody'],
  grpc: ['allowedHeaders'],
  http: ['path', 'allowedHeaders', 'allowedResponseHeaders'],
  forwardBody: ['maxSize'],
  timeouts: ['request', 'backendRequest'],
  retry: ['codes', 'attempts', 'backoff'],
  sessionPersistence: ['sessionName', 'absoluteTimeout', 'type', 'cookieConfig'],
  cookieConfig: ['lifetimeType'],

  validation: ['caCertificateRefs', 'wellKnownCACertificates', 'hostname', 'subjectAltNames', 'mode'],
  subjectAltNames: ['type', 'hostname', 'uri'],
};

/** Maps whose keys are the user's: sorted, so that the order they were read in never shows. */
export const freeMaps: ReadonlySet<string> = new Set(['labels', 'annotations', 'matchLabels', 'options']);

/** The object with its fields in the order of the API reference. Of other APIs only the head is ordered. */
export function orderFields(body: JsonObject): JsonObject {
  const kind = String(body.kind);
  const ours = String(body.apiVersion).startsWith('gateway.networking.');
  const head = orderedBy(body, fieldOrders[''] ?? []);
  const parts = Object.entries(head).map(([field, value]): [string, Json | undefined] => {
    const known = ours || field === 'metadata';
    return [field, known && value !== undefined ? ordered(value, kind, field) : value];
  });
  return Object.fromEntries(parts);
}

function ordered(value: Json, kind: string, field: string): Json {
  if (Array.isArray(value)) return value.map((item) => ordered(item as Json, kind, field));
  if (!isObject(value)) return value;
  if (freeMaps.has(field)) return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)));
  const parts = Object.entries(orderedBy(value, orderOf(kind, field))).map(
    ([name, part]): [string, Json | undefined] => {
      return [name, part === undefined ? undefined : ordered(part, kind, name)];
    },
  );
  return Object.fromEntries(parts);
}

/** The order for a field of a kind, where its own differs from that of other kinds. */
export function orderOf(kind: string, field: string): readonly string[] {
  return fieldOrders[`${kind}.${field}`] ?? fieldOrders[field] ?? [];
}

/** Fields the order does not name keep their place after those it does. */
function orderedBy(value: JsonObject, order: readonly string[]): JsonObject {
  const rank = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}
