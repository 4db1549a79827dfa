import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { backend, gateway, http, httpRoute, https, object, prefix, redirectTo } from './objects.ts';

const rewrite = { type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } };
const target = { group: '', kind: 'Service', name: 'web' };

/** Good objects of several kinds with most of what rules look at. */
const seeds: readonly JsonObject[] = [
  httpRoute({
    hostnames: ['a.example.com'],
    rules: [
      { matches: [prefix('/a'), { path: { type: 'Exact', value: '/b' }, method: 'GET' }], backendRefs: [backend] },
      { matches: [prefix('/c')], filters: [rewrite], backendRefs: [backend, { ...backend, weight: 0 }] },
      { filters: [redirectTo({ scheme: 'https', statusCode: 301 })] },
      { timeouts: { request: '10s', backendRequest: '5s' }, backendRefs: [backend] },
    ],
  }),
  object('HTTPRoute', 'two', {
    parentRefs: [
      { name: 'gw', sectionName: 'http' },
      { name: 'gw', sectionName: 'https' },
    ],
  }),
  gateway([http(), https('https', '*.example.com')], { addresses: [{ value: '1.2.3.4' }] }),
  object('GRPCRoute', 'grpc', { rules: [{ matches: [{ method: { service: 'a.B', method: 'C' } }] }] }),
  object('BackendTLSPolicy', 'p', {
    targetRefs: [target],
    validation: {
      hostname: 'a.b',
      wellKnownCACertificates: 'System',
      subjectAltNames: [{ type: 'URI', uri: 'a://b' }],
    },
  }),
  object('ReferenceGrant', 'g', {
    from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'a' }],
    to: [{ group: '', kind: 'Service' }],
  }),
];

const texts = fc.constantFrom(
  '',
  'a',
  'web',
  'Exact',
  'HTTPS',
  'TLS',
  '/a//b',
  '*',
  '*.a',
  'ReplacePrefixMatch',
  '1s',
  'é\n',
  '__proto__',
);
const values: fc.Arbitrary<Json> = fc.oneof(
  texts,
  fc.string(),
  fc.integer(),
  fc.constantFrom<Json>(null, true, 0.5, 1e300, [], {}, [null], [[]], { a: { b: [] } }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

/** What is done at one place of an object, chosen by a number: replaced, left out, doubled, or given another field. */
const changes = fc.array(fc.tuple(fc.nat(), fc.nat(3), values, texts), { minLength: 1, maxLength: 4 });

/** A good object with some of its places changed. */
export const mutated: fc.Arbitrary<JsonObject> = fc.tuple(fc.constantFrom(...seeds), changes).map(([seed, steps]) => {
  let body = seed;
  for (const [place, how, value, key] of steps) body = change(body, place, how, value, key);
  return body;
});

function change(body: JsonObject, place: number, how: number, value: Json, key: string): JsonObject {
  const paths = pathsOf(body, []);
  const path = paths[place % Math.max(1, paths.length)] ?? [];
  if (path.length === 0) return body;
  return at(body, path, (old) => {
    if (how === 0) return value;
    if (how === 1) return undefined;
    if (Array.isArray(old)) return [...old, ...(how === 2 ? old : [value])] as Json;
    return isObject(old) ? Object.fromEntries([...Object.entries(old), [key, value]]) : value;
  }) as JsonObject;
}

type Key = string | number;

/** All places below the root, but for the two fields that say what the object is. */
function pathsOf(value: Json, path: readonly Key[]): readonly (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [Key, Json | undefined])[] = Array.isArray(value)
    ? [...(value as readonly Json[]).entries()]
    : Object.entries(value).filter(([key]) => path.length > 0 || (key !== 'apiVersion' && key !== 'kind'));
  const below = entries.flatMap(([key, part]) => (part === undefined ? [] : pathsOf(part, [...path, key])));
  return path.length === 0 ? below : [path, ...below];
}

function at(value: Json | undefined, path: readonly Key[], edit: (old: Json) => Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined || value === undefined) return value === undefined ? value : edit(value);
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index) => {
      const next = index === key ? at(item, rest, edit) : item;
      return next === undefined ? [] : [next];
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? at(part, rest, edit) : part]),
  );
}
