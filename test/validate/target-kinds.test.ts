import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { checkObjects, loadSchemas } from '../../src/validate/index.ts';

async function messages(apiVersion: string, kind: string, spec: JsonObject): Promise<readonly string[]> {
  const schemas = await loadSchemas('1.6', 'standard', [apiVersion.split('/')[0] ?? '']);
  const body = { apiVersion, kind, metadata: { name: 'x', namespace: 'shop' }, spec };
  const options = { release: '1.6', channel: 'standard', schemas, references: false } as const;
  const { violations, unchecked, withoutSchema } = checkObjects([body], options);
  expect(withoutSchema.size).toBe(0);
  return [...violations, ...unchecked].map(({ message }) => message);
}

const envoy = 'gateway.envoyproxy.io/v1alpha1';
const fabric = 'gateway.nginx.org/v1alpha1';
const traefik = 'traefik.io/v1alpha1';
const group = 'gateway.networking.k8s.io';
const route = { group, kind: 'HTTPRoute', name: 'web' };

describe('kinds of implementations', () => {
  test.each<[string, string, JsonObject]>([
    [envoy, 'BackendTrafficPolicy', { targetRefs: [route], timeout: { http: { requestTimeout: '10s' } } }],
    [envoy, 'BackendTrafficPolicy', { targetRefs: [route], connection: { bufferLimit: '32Ki' } }],
    [envoy, 'BackendTrafficPolicy', { targetRefs: [route], connection: { bufferLimit: 32768 } }],
    [envoy, 'SecurityPolicy', { targetRefs: [route], basicAuth: { users: { name: 'users' } } }],
    [envoy, 'HTTPRouteFilter', { directResponse: { statusCode: 403 } }],
    [fabric, 'ClientSettingsPolicy', { targetRef: route, body: { maxSize: '10m' } }],
    [fabric, 'SnippetsFilter', { snippets: [{ context: 'http.server.location', value: 'x;' }] }],
    [traefik, 'Middleware', { rateLimit: { average: 100, period: '1m' } }],
    [traefik, 'Middleware', { rateLimit: { average: 100, period: 60 } }],
    [traefik, 'Middleware', { plugin: { any: { thing: [1, { x: 'y' }] } } }],
    [traefik, 'TLSOption', { minVersion: 'VersionTLS12' }],
  ])('%s %s %j is taken', async (apiVersion, kind, spec) => {
    expect(await messages(apiVersion, kind, spec)).toEqual([]);
  });

  test.each<[string, string, JsonObject, string]>([
    [envoy, 'BackendTrafficPolicy', {}, 'either targetRef or targetRefs must be used'],
    [envoy, 'BackendTrafficPolicy', { targetRefs: [route], conection: {} }, 'unknown field "spec.conection"'],
    [
      envoy,
      'BackendTrafficPolicy',
      { targetRefs: [route], connection: { bufferLimit: 'many' } },
      'in body should match',
    ],
    [envoy, 'SecurityPolicy', { targetRefs: [{ ...route, kind: 'Service' }] }, 'this policy can only have'],
    [fabric, 'ClientSettingsPolicy', { targetRef: { ...route, kind: 'Service' } }, 'TargetRef Kind must be one of'],
    [
      fabric,
      'ClientSettingsPolicy',
      { targetRef: route, body: { maxSize: 'ten' } },
      'spec.body.maxSize in body should match',
    ],
    [traefik, 'Middleware', { rateLimit: { average: 'x' } }, 'spec.rateLimit.average in body must be of type integer'],
    [traefik, 'Middleware', { rateLimt: {} }, 'unknown field "spec.rateLimt"'],
    [
      traefik,
      'TraefikService',
      { weighted: { services: [{ port: 80 }] } },
      'spec.weighted.services[0].name: Required value',
    ],
  ])('%s %s %j is refused', async (apiVersion, kind, spec, message) => {
    expect((await messages(apiVersion, kind, spec)).join('\n')).toContain(message);
  });

  test('only versions that are served', async () => {
    expect(await messages('gateway.envoyproxy.io/v1', 'SecurityPolicy', {})).toEqual([
      'no matches for kind "SecurityPolicy" in version "gateway.envoyproxy.io/v1": its CRD serves v1alpha1',
    ]);
  });
});
