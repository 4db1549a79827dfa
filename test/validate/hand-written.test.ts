import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { readText } from '../../src/read/inputs.ts';
import { type ValidationRequest, validateInventory } from '../../src/validation.ts';
import { backend, gateway, http, httpRoute, object, prefix, redirectTo } from './objects.ts';

/** `level name pointer check` of every finding. */
async function findings(objects: readonly JsonObject[], request: ValidationRequest = {}): Promise<readonly string[]> {
  const text = objects.map((body) => JSON.stringify(body)).join('\n---\n');
  const validation = await validateInventory(readText(text, 'a.yaml', { kinds: 'all' }), request);
  return validation.findings.map(
    ({ level, object: ref, pointer, check }) => `${level} ${ref?.name} ${pointer} ${check}`,
  );
}

const service = (name: string, spec: JsonObject) => {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' }, spec };
};
const gatewayClass = {
  apiVersion: 'gateway.networking.k8s.io/v1',
  kind: 'GatewayClass',
  metadata: { name: 'eg' },
  spec: { controllerName: 'a.b/c' },
};
const web = service('web', { ports: [{ port: 80, name: 'http' }] });
const base = [gatewayClass, gateway([http()]), web];
const route = (rules: readonly JsonObject[], name = 'web', extra: JsonObject = {}) =>
  httpRoute({ rules, ...extra }, name);

describe('what is named', () => {
  test('and is not in the input has its own level', async () => {
    expect(await findings([route([{ backendRefs: [backend] }])])).toEqual([
      'absent web /spec/parentRefs/0 parent-missing',
      'absent web /spec/rules/0/backendRefs/0 not-in-input',
    ]);
    const crossing = route([{ backendRefs: [{ ...backend, namespace: 'blog' }] }]);
    expect(await findings([...base, crossing])).toEqual([
      'absent web /spec/rules/0/backendRefs/0 grant-missing',
      'absent web /spec/rules/0/backendRefs/0 not-in-input',
    ]);
    const blog = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'blog' } };
    expect(await findings([...base, blog, crossing])).toContain('error web /spec/rules/0/backendRefs/0 grant-missing');
  });

  test('and is a Service has the port', async () => {
    expect(await findings([...base, route([{ backendRefs: [backend] }])])).toEqual([]);
    expect(await findings([...base, route([{ backendRefs: [{ ...backend, port: 81 }] }])])).toEqual([
      'error web /spec/rules/0/backendRefs/0 backend-port',
    ]);
    const elsewhere = service('web', { type: 'ExternalName', externalName: 'a.b' });
    expect(await findings([gatewayClass, gateway([http()]), elsewhere, route([{ backendRefs: [backend] }])])).toEqual([
      'warning web /spec/rules/0/backendRefs/0 backend-external-name',
    ]);
  });

  test('is left alone with --no-references', async () => {
    expect(await findings([route([{ backendRefs: [backend] }])], { references: false })).toEqual([]);
  });
});

describe('rules that no request reaches', () => {
  const to = (value: string) => ({ matches: [prefix(value)], backendRefs: [backend] });

  test('have the conditions of one that comes first, in the route or in another', async () => {
    expect(await findings([...base, route([to('/a'), to('/b'), to('/a/')])])).toEqual([
      'warning web /spec/rules/0/matches/0 rule-shadowed',
    ]);
    expect(await findings([...base, route([to('/a')], 'b'), route([to('/a')], 'a')])).toEqual([
      'warning b /spec/rules/0/matches/0 rule-shadowed',
    ]);
  });

  test('differ in nothing that counts', async () => {
    const header = (name: string, value: string) => ({ name, value });
    const one = { ...to('/a'), matches: [{ ...prefix('/a'), headers: [header('A', '1'), header('B', '2')] }] };
    const other = { ...to('/a'), matches: [{ ...prefix('/a'), headers: [header('b', '2'), header('a', '1')] }] };
    const third = { ...to('/a'), matches: [{ ...prefix('/a'), headers: [header('b', '2')] }] };
    expect(await findings([...base, route([one, third, other])])).toEqual([
      'warning web /spec/rules/2/matches/0 rule-shadowed',
    ]);
    expect(
      await findings([...base, route([to('/a'), { ...to('/a'), matches: [{ ...prefix('/a'), method: 'GET' }] }])]),
    ).toEqual([]);
  });

  test('may be of GRPCRoutes', async () => {
    const call = (service: string) => ({
      matches: [{ method: { service } }],
      backendRefs: [backend],
    });
    const grpc = (rules: readonly JsonObject[]) => object('GRPCRoute', 'grpc', { parentRefs: [{ name: 'gw' }], rules });
    expect(await findings([...base, grpc([call('a.B'), call('a.C'), call('a.B')])])).toEqual([
      'warning grpc /spec/rules/2/matches/0 rule-shadowed',
    ]);
    expect(await findings([...base, grpc([{ backendRefs: [backend] }, { backendRefs: [backend] }])])).toEqual([
      'warning grpc /spec/rules/1/matches/0 rule-shadowed',
    ]);
  });

  test('are of the same hosts', async () => {
    const on = (name: string, ...hostnames: string[]) => route([to('/a')], name, { hostnames });
    expect(await findings([...base, on('a', 'a.b'), on('b', 'c.d')])).toEqual([]);
    expect(await findings([...base, on('a', 'a.b'), on('b', 'a.b', 'c.d')])).toEqual([
      'warning b /spec/rules/0/matches/0 rule-shadowed',
    ]);
  });
});

describe('what people may write and we may not', () => {
  test('HTTPRoute and GRPCRoute on one host', async () => {
    const grpc = (hostname: string) =>
      object('GRPCRoute', 'grpc', {
        parentRefs: [{ name: 'gw' }],
        hostnames: [hostname],
        rules: [{ backendRefs: [backend] }],
      });
    const plain = route([{ backendRefs: [backend] }], 'web', { hostnames: ['a.b'] });
    expect(await findings([...base, plain, grpc('a.b')])).toEqual(['warning grpc /spec/hostnames mixed-hosts']);
    expect(await findings([...base, plain, grpc('c.b')])).toEqual([]);
  });

  test('a redirect to itself', async () => {
    const loop = route([{ matches: [prefix('/a')], filters: [redirectTo({ statusCode: 301 })] }]);
    expect(await findings([...base, loop])).toEqual(['error web /spec/rules/0 redirect-loop']);
  });

  test('an object twice, and then its listeners are not sure', async () => {
    const twice = [
      ...base,
      gateway([{ name: 'https', port: 443, protocol: 'TCP' }]),
      route([{ backendRefs: [backend] }]),
    ];
    expect(await findings(twice)).toEqual(['warning gw /metadata/name identity']);
    const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } };
    expect(await findings([config, config])).toEqual([]);
  });
});

describe('policies', () => {
  const tls = (name: string, sectionName?: string) =>
    object('BackendTLSPolicy', name, {
      targetRefs: [{ group: '', kind: 'Service', name: 'web', ...(sectionName === undefined ? {} : { sectionName }) }],
      validation: { hostname: 'web.internal', wellKnownCACertificates: 'System' },
    });

  test('name a section that is there', async () => {
    expect(await findings([...base, tls('a', 'http')])).toEqual([]);
    expect(await findings([...base, tls('a', 'https')])).toEqual(['error a /spec/targetRefs/0 policy-section']);
  });

  test('do not meet at one target, of whatever group they are', async () => {
    const limit = (name: string, sectionName: string) => ({
      apiVersion: 'policies.example.com/v1',
      kind: 'LimitPolicy',
      metadata: { name, namespace: 'shop' },
      spec: { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'gw', sectionName }] },
    });
    expect(await findings([...base, limit('a', 'http'), limit('b', 'http')])).toEqual([
      'error b /spec/targetRefs/0 policy-target',
    ]);
    expect(await findings([...base, limit('a', 'https')])).toEqual(['error a /spec/targetRefs/0 policy-section']);
  });
});
