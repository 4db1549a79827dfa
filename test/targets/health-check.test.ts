import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import type { Settings } from '../../src/model/settings.ts';
import { targets } from '../../src/registry.ts';
import { checkObjects, loadSchemas } from '../../src/validate/index.ts';
import { siteWith, stated } from './site.ts';

type HealthCheck = Settings['healthCheck'];

const [way] = targets['envoy-gateway']?.capabilities.healthCheck ?? [];

function realized(value: HealthCheck) {
  return way?.realize(value, siteWith(stated('healthCheck', value)));
}

function specOf(value: HealthCheck): JsonObject | undefined {
  const put = realized(value)?.puts[0];
  return put?.slot === 'policy' ? put.spec : undefined;
}

const full: HealthCheck = {
  path: '/healthz',
  hostname: 'shop.example',
  method: 'HEAD',
  port: 9090,
  interval: 10,
  timeout: 2.5,
  unhealthy: 2,
  healthy: 3,
  statuses: ['200-202', '301'],
};

describe('health checks through Envoy Gateway', () => {
  it('say everything that is stated', () => {
    expect(specOf({ ...full, timeout: 2 })?.healthCheck).toEqual({
      active: {
        type: 'HTTP',
        http: { path: '/healthz', hostname: 'shop.example', method: 'HEAD', expectedStatuses: [200, 201, 202, 301] },
        interval: '10s',
        timeout: '2s',
        unhealthyThreshold: 2,
        healthyThreshold: 3,
        overrides: { port: 9090 },
      },
    });
    expect(Object.values(realized(full)?.parts ?? {})).toEqual(Array(9).fill('policy'));
  });

  it('have parts of a second as milliseconds', () => {
    expect(specOf(full)?.healthCheck).toMatchObject({ active: { timeout: '2500ms' } });
  });

  it('connect alone over TCP, where a path means nothing', () => {
    const value: HealthCheck = { protocol: 'tcp', path: '/healthz', interval: 5 };
    expect(specOf(value)?.healthCheck).toEqual({ active: { type: 'TCP', tcp: {}, interval: '5s' } });
    expect(realized(value)?.parts).toEqual({ protocol: 'policy', path: 'no-effect', interval: 'policy' });
  });

  it.each<[string, HealthCheck]>([
    ['a word for a status', { path: '/', statuses: ['ok'] }],
    ['a status that is none', { path: '/', statuses: ['700'] }],
    ['a Host that is no name', { path: '/', hostname: 'Shop_1' }],
  ])('are left to the report: %s', (_, value) => {
    expect(realized(value)).toBeUndefined();
  });

  it.each<[string, HealthCheck]>([
    ['all parts', full],
    ['a path', { path: '/' }],
    ['TCP', { protocol: 'tcp' }],
    ['gRPC', { protocol: 'grpc' }],
  ])('are taken by the CRD: %s', async (_, value) => {
    const schemas = await loadSchemas('1.6', 'standard', ['gateway.envoyproxy.io']);
    const targetRefs = [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'web' }];
    const body = {
      apiVersion: 'gateway.envoyproxy.io/v1alpha1',
      kind: 'BackendTrafficPolicy',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { targetRefs, ...specOf(value) },
    };
    const { violations, unchecked } = checkObjects([body], {
      release: '1.6',
      channel: 'standard',
      schemas,
      references: false,
    });
    expect([...violations, ...unchecked].map(({ message }) => message)).toEqual([]);
  });
});
