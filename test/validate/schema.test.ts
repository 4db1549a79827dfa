import { describe, expect, test } from 'vitest';
import { headerValuePattern, isHeaderValue } from '../../src/model/header-value.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Channel, Release } from '../../src/model/target.ts';
import { loadSchemas } from '../../src/validate/schemas.ts';
import { backend, check, faults, gateway, http, httpRoute, object } from './objects.ts';

const releases: readonly Release[] = ['1.4', '1.5', '1.6'];
const channels: readonly Channel[] = ['standard', 'experimental'];

describe('schemas', () => {
  test.each(
    releases.flatMap((release) => channels.map((channel) => [release, channel] as const)),
  )('of %s %s all compile', async (release, channel) => {
    const schemas = await loadSchemas(release, channel);
    const kinds = [...schemas.groups].flatMap((group) =>
      ['GatewayClass', 'Gateway', 'ListenerSet', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'ReferenceGrant']
        .concat(['UDPRoute', 'BackendTLSPolicy', 'XBackend', 'XBackendTrafficPolicy', 'XMesh', 'XListenerSet'])
        .flatMap((kind) => schemas.kind(group, kind) ?? []),
    );
    expect(kinds.length).toBeGreaterThanOrEqual(6);
    for (const kind of kinds) {
      for (const version of kind.versions.filter(({ served }) => served)) {
        expect(schemas.check(kind, version.name), `${kind.kind} ${version.name}`).toBeDefined();
      }
    }
  });
});

describe('objects', () => {
  test('a good route is accepted and not changed', async () => {
    const route = httpRoute({ rules: [{ backendRefs: [backend] }] });
    const before = structuredClone(route);
    expect(await faults(route)).toEqual([]);
    expect(route).toEqual(before);
  });

  test('versions that are not served and kinds that are not there are refused', async () => {
    const tcp = object('TCPRoute', 'db', { rules: [{ backendRefs: [backend] }] });
    expect(await faults(tcp, '1.6')).toEqual([]);
    expect(await faults(tcp, '1.5')).toEqual(['/kind kind']);
    expect(await faults(tcp, '1.5', 'experimental')).toEqual(['/apiVersion version']);
    expect(await faults(object('ListenerSet', 'x', {}), '1.4')).toEqual(['/kind kind']);
    const backendX = { ...object('XBackend', 'x', {}), apiVersion: 'gateway.networking.x-k8s.io/v1alpha1' };
    expect(await faults(backendX)).toEqual(['/kind kind']);
    const grant = object('ReferenceGrant', 'g', { from: [], to: [] }, 'shop', 'v1');
    expect(await faults(grant, '1.4')).toEqual(['/apiVersion version']);
  });

  test('unknown fields are refused, at any depth', async () => {
    expect(await faults(httpRoute({ rulez: [] }))).toEqual(['/spec/rulez unknown']);
    const filter = { type: 'RequestRedirect', requestRedirect: { schema: 'https' } };
    expect(await faults(httpRoute({ rules: [{ filters: [filter] }] }))).toEqual([
      '/spec/rules/0/filters/0/requestRedirect/schema unknown',
    ]);
    const hostile = JSON.parse('{"__proto__": {"a": 1}, "rules": [{}]}') as JsonObject;
    expect(await faults(object('HTTPRoute', 'x', hostile))).toEqual(['/spec/__proto__ unknown']);
    const retry = httpRoute({ rules: [{ backendRefs: [backend], retry: { attempts: 1 } }] });
    expect(await faults(retry)).toEqual(['/spec/rules/0/retry unknown']);
    expect(await faults(retry, '1.6', 'experimental')).toEqual([]);
  });

  test('limits of lists', async () => {
    const rules = Array.from({ length: 17 }, () => ({ backendRefs: [backend] }));
    const { violations } = await check([httpRoute({ rules })], { references: false });
    expect(violations.map(({ pointer, rule }) => [pointer, rule])).toEqual([['/spec/rules', 'limit']]);
    const hostnames = Array.from({ length: 17 }, (_, index) => `h${index}.example.com`);
    expect(await faults(httpRoute({ hostnames }))).toEqual(['/spec/hostnames maxItems']);
    const listeners = Array.from({ length: 65 }, (_, index) => http(`l${index}`, { port: index + 1 }));
    expect(await faults(gateway(listeners))).toEqual(['/spec/listeners maxItems']);
  });

  test('lists of type map and set hold no item twice', async () => {
    const header = { name: 'A', value: 'x' };
    const set = httpRoute({
      rules: [{ filters: [{ type: 'RequestHeaderModifier', requestHeaderModifier: { set: [header, header] } }] }],
    });
    const { violations } = await check([set], { references: false });
    expect(violations.map(({ pointer, rule }) => [pointer, rule])).toEqual([
      ['/spec/rules/0/filters/0/requestHeaderModifier/set/1', 'list'],
    ]);
    const cors = { type: 'CORS', cors: { allowMethods: ['GET', 'POST', 'GET'] } };
    expect(await faults(httpRoute({ rules: [{ filters: [cors] }] }))).toEqual([
      '/spec/rules/0/filters/0/cors/allowMethods/2 x-kubernetes-list-type',
    ]);
    const listeners = [http('a'), http('a', { port: 81 })];
    expect(await faults(gateway(listeners))).toEqual([
      '/spec/listeners/1 x-kubernetes-list-type',
      '/spec/listeners cel',
    ]);
  });

  test('defaults are there before oneOf is looked at', async () => {
    expect(await faults(gateway([http()], { addresses: [{ value: '1.2.3.4' }] }))).toEqual([]);
    const bad = gateway([http()], { addresses: [{ value: '1.2.3.4:80' }] });
    expect(await faults(bad)).toEqual([
      '/spec/addresses/0 oneOf',
      '/spec/addresses/0/value anyOf',
      '/spec/addresses/0/value format',
    ]);
  });

  test('null stands for absent, as the API server has it, but not in a list', async () => {
    expect(await faults(httpRoute({ hostnames: null, rules: [{ backendRefs: [backend], filters: null }] }))).toEqual(
      [],
    );
    expect(await faults(httpRoute({ hostnames: [null] }))).toEqual(['/spec/hostnames/0 type']);
  });

  test('objects of other APIs are left alone, but have names', async () => {
    expect(await faults({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'gateways' } })).toEqual([]);
    expect(await faults({ metadata: { name: 'x' } })).toEqual([' kind']);
  });
});

describe('header values', () => {
  const expression = new RegExp(headerValuePattern);

  test('mean what the pattern of the CRD means', () => {
    const characters = ['a', ' ', '\t', '~', '!', '\x7f', 'é', '\n'];
    const texts = characters.flatMap((a) => characters.flatMap((b) => characters.map((c) => `${a}${b}${c}`)));
    for (const text of ['', ...characters, ...texts])
      expect([text, isHeaderValue(text)]).toEqual([text, expression.test(text)]);
  });

  test('cost no time', async () => {
    const schemas = await loadSchemas('1.6', 'experimental');
    expect(JSON.stringify(schemas.kind('gateway.networking.k8s.io', 'HTTPRoute'))).toContain(
      JSON.stringify(headerValuePattern),
    );
    const headers = [{ name: 'A', value: `${'a'.repeat(4000)}é` }];
    const route = httpRoute({ rules: [{ matches: [{ headers }], backendRefs: [backend] }] });
    const before = performance.now();
    expect(await faults(route, '1.6', 'experimental')).toEqual(['/spec/rules/0/matches/0/headers/0/value pattern']);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
