import { compile } from 'json-schema-to-typescript';
import { type JsonObject, listOf, objectOf } from '../src/model/json.ts';
import { type GeneratedFile, readCrds } from './crds.ts';
import { readonlyType } from './readonly-type.ts';

/** Kinds a converter writes, each with names for its parts: the path of a part leads from the type of its parent. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GatewayClass: {},
  Gateway: {
    Listener: `Gateway['spec']['listeners'][number]`,
    ListenerTls: `NonNullable<Listener['tls']>`,
    AllowedRoutes: `NonNullable<Listener['allowedRoutes']>`,
    SecretReference: `NonNullable<ListenerTls['certificateRefs']>[number]`,
    GatewayInfrastructure: `NonNullable<Gateway['spec']['infrastructure']>`,
    GatewayTls: `NonNullable<Gateway['spec']['tls']>`,
  },
  ListenerSet: { ListenerEntry: `ListenerSet['spec']['listeners'][number]` },
  HTTPRoute: {
    ParentReference: `NonNullable<HTTPRoute['spec']['parentRefs']>[number]`,
    HTTPRouteRule: `NonNullable<HTTPRoute['spec']['rules']>[number]`,
    HTTPRouteMatch: `NonNullable<HTTPRouteRule['matches']>[number]`,
    HTTPPathMatch: `NonNullable<HTTPRouteMatch['path']>`,
    HTTPHeaderMatch: `NonNullable<HTTPRouteMatch['headers']>[number]`,
    HTTPQueryParamMatch: `NonNullable<HTTPRouteMatch['queryParams']>[number]`,
    HTTPMethod: `NonNullable<HTTPRouteMatch['method']>`,
    HTTPRouteFilter: `NonNullable<HTTPRouteRule['filters']>[number]`,
    HTTPHeaderFilter: `NonNullable<HTTPRouteFilter['requestHeaderModifier']>`,
    HTTPRequestRedirect: `NonNullable<HTTPRouteFilter['requestRedirect']>`,
    HTTPURLRewrite: `NonNullable<HTTPRouteFilter['urlRewrite']>`,
    HTTPPathModifier: `NonNullable<HTTPURLRewrite['path']>`,
    HTTPRequestMirror: `NonNullable<HTTPRouteFilter['requestMirror']>`,
    HTTPCORS: `NonNullable<HTTPRouteFilter['cors']>`,
    HTTPExternalAuth: `NonNullable<HTTPRouteFilter['externalAuth']>`,
    HTTPBackendRef: `NonNullable<HTTPRouteRule['backendRefs']>[number]`,
    HTTPRouteTimeouts: `NonNullable<HTTPRouteRule['timeouts']>`,
    HTTPRouteRetry: `NonNullable<HTTPRouteRule['retry']>`,
    SessionPersistence: `NonNullable<HTTPRouteRule['sessionPersistence']>`,
  },
  GRPCRoute: {
    GRPCRouteRule: `NonNullable<GRPCRoute['spec']['rules']>[number]`,
    GRPCRouteMatch: `NonNullable<GRPCRouteRule['matches']>[number]`,
    GRPCRouteFilter: `NonNullable<GRPCRouteRule['filters']>[number]`,
    GRPCBackendRef: `NonNullable<GRPCRouteRule['backendRefs']>[number]`,
  },
  TLSRoute: { BackendRef: `NonNullable<TLSRoute['spec']['rules'][number]['backendRefs']>[number]` },
  TCPRoute: {},
  UDPRoute: {},
  ReferenceGrant: {
    ReferenceGrantFrom: `ReferenceGrant['spec']['from'][number]`,
    ReferenceGrantTo: `ReferenceGrant['spec']['to'][number]`,
  },
  BackendTLSPolicy: {
    BackendTLSValidation: `BackendTLSPolicy['spec']['validation']`,
    PolicyTargetReference: `BackendTLSPolicy['spec']['targetRefs'][number]`,
  },
};

const text: JsonObject = { type: 'string' };
const texts: JsonObject = { type: 'object', additionalProperties: text };
const metadata: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: { name: text, namespace: text, labels: texts, annotations: texts },
  required: ['name'],
};

/** Types of the kinds we write, from the newest experimental CRDs so that every field of every release is there. */
export async function generateTypes(): Promise<readonly GeneratedFile[]> {
  const crds = await readCrds('1.6', 'experimental');
  const parts: string[] = [];
  for (const [kind, names] of Object.entries(kinds)) {
    const crd = crds.find((candidate) => objectOf(objectOf(candidate.spec).names).kind === kind);
    if (crd === undefined) throw new Error(`no CRD of ${kind}`);
    parts.push(await kindType(kind, objectOf(crd.spec)));
    parts.push(...Object.entries(names).map(([name, path]) => `export type ${name} = ${path};\n`));
  }
  const union = `/** Any object of the Gateway API that we write. */\nexport type GatewayApiObject =\n${Object.keys(
    kinds,
  )
    .map((kind) => `  | ${kind}`)
    .join('\n')};\n`;
  const head = '// Made by scripts/generate-types.ts from crds/gateway-api/v1.6.1/experimental: do not edit.\n';
  return [{ path: 'src/generated/gateway-api.ts', text: [head, ...parts, union].join('\n') }];
}

async function kindType(kind: string, spec: JsonObject): Promise<string> {
  const versions = listOf(spec.versions)
    .map(objectOf)
    .filter((version) => version.served === true);
  const newest = versions.find((version) => version.name === 'v1');
  const properties = objectOf(objectOf(objectOf(newest?.schema).openAPIV3Schema).properties);
  const schema: JsonObject = {
    type: 'object',
    additionalProperties: false,
    properties: {
      apiVersion: { type: 'string', enum: versions.map((version) => `${spec.group}/${version.name}`) },
      kind: { type: 'string', enum: [kind] },
      metadata,
      spec: shape(objectOf(properties.spec)),
    },
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
  };
  const options = {
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: '',
    style: { singleQuote: true, printWidth: 120 },
  };
  return readonlyType(await compile(schema, kind, options));
}

/** What decides a type: no limits, patterns, defaults or descriptions, which would only become comments. */
function shape(schema: JsonObject): JsonObject {
  const { type, properties, required, items, additionalProperties, enum: values } = schema;
  if (properties !== undefined) {
    const entries = Object.entries(objectOf(properties)).map(([name, part]) => [name, shape(objectOf(part))]);
    return {
      type: 'object',
      properties: Object.fromEntries(entries),
      required: listOf(required),
      additionalProperties: false,
    };
  }
  return {
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { enum: values }),
    ...(items === undefined ? {} : { items: shape(objectOf(items)) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: shape(objectOf(additionalProperties)) }),
  };
}
