import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { fieldRules } from '../../src/validate/cross-field.ts';
import { durationOf } from '../../src/validate/duration.ts';
import { backend, check, faults, gateway, http, httpRoute, https, object, prefix, redirectTo } from './objects.ts';

function rule(spec: JsonObject): JsonObject {
  return httpRoute({ rules: [spec] });
}

const rewritePrefix = {
  type: 'URLRewrite',
  urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } },
};
const exact = { path: { type: 'Exact', value: '/a' } };
const filterOf = (filter: JsonObject) => rule({ filters: [filter] });
const pathOf = (value: string) => rule({ matches: [prefix(value)], backendRefs: [backend] });
const parents = (...parentRefs: JsonObject[]) => httpRoute({ parentRefs, rules: [{ backendRefs: [backend] }] });

describe('rules of one object', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['20', rule({ filters: [redirectTo({ scheme: 'https' })], backendRefs: [backend] }), ['/spec/rules/0 rule-20']],
    ['21', rule({ matches: [exact], filters: [rewritePrefix] }), ['/spec/rules/0 rule-21-22']],
    ['22', rule({ matches: [prefix('/a'), prefix('/b')], filters: [rewritePrefix] }), ['/spec/rules/0 rule-21-22']],
    ['22 with the default match', rule({ filters: [rewritePrefix], backendRefs: [backend] }), []],
    [
      '24',
      rule({ matches: [exact], backendRefs: [{ ...backend, filters: [rewritePrefix] }] }),
      ['/spec/rules/0 rule-23-24'],
    ],
    ['25', rule({ backendRefs: [{ name: 'web' }] }), ['/spec/rules/0/backendRefs/0 rule-25']],
    ['25 of another kind', rule({ backendRefs: [{ group: 'ingress2gw.dev', kind: 'Closed', name: 'x' }] }), []],
    ['26', rule({ filters: [redirectTo({}), rewritePrefix] }), ['/spec/rules/0/filters rule-26']],
    ['30', rule({ filters: [redirectTo({}), redirectTo({})] }), ['/spec/rules/0/filters rule-30']],
    ['35', filterOf({ type: 'RequestHeaderModifier' }), ['/spec/rules/0/filters/0 rule-34-35']],
    [
      '40',
      filterOf({ type: 'RequestHeaderModifier', requestHeaderModifier: {}, requestRedirect: {} }),
      ['/spec/rules/0/filters/0 rule-40-41'],
    ],
    [
      '46',
      filterOf({ type: 'CORS', cors: { allowOrigins: ['*', 'https://a.example'] } }),
      ['/spec/rules/0/filters/0/cors/allowOrigins rule-46'],
    ],
    [
      '50',
      filterOf(redirectTo({ path: { type: 'ReplaceFullPath', replacePrefixMatch: '/' } })),
      [
        '/spec/rules/0/filters/0/requestRedirect/path rule-49-50',
        '/spec/rules/0/filters/0/requestRedirect/path rule-51-52',
      ],
    ],
    ['53', pathOf('a'), ['/spec/rules/0/matches/0/path rule-53']],
    ['54', pathOf('/a//b'), ['/spec/rules/0/matches/0/path rule-54']],
    ['55', pathOf('/a/./b'), ['/spec/rules/0/matches/0/path rule-55']],
    ['56', pathOf('/a/../b'), ['/spec/rules/0/matches/0/path rule-56']],
    ['57', pathOf('/a%2fb'), ['/spec/rules/0/matches/0/path rule-57']],
    ['58', pathOf('/a%2Fb'), ['/spec/rules/0/matches/0/path rule-58']],
    ['59', pathOf('/a#b'), ['/spec/rules/0/matches/0/path rule-59', '/spec/rules/0/matches/0/path rule-63']],
    ['60', pathOf('/a/..'), ['/spec/rules/0/matches/0/path rule-60']],
    ['61', pathOf('/a/.'), ['/spec/rules/0/matches/0/path rule-61']],
    ['63', pathOf('/a b'), ['/spec/rules/0/matches/0/path rule-63']],
    ['63 with escapes', pathOf("/a%20b/~!$&'()*+,;=:@"), []],
    [
      'a regular expression escapes 53 to 63',
      rule({ matches: [{ path: { type: 'RegularExpression', value: '(?i)//a b' } }], backendRefs: [backend] }),
      [],
    ],
    [
      '64',
      rule({ timeouts: { request: '1s', backendRequest: '1001ms' }, backendRefs: [backend] }),
      ['/spec/rules/0/timeouts rule-64'],
    ],
    ['64 with no limit', rule({ timeouts: { request: '0s', backendRequest: '10m' }, backendRefs: [backend] }), []],
    ['17', parents({ name: 'gw' }, { name: 'gw', sectionName: 'a' }), ['/spec/parentRefs rule-17']],
    ['18', parents({ name: 'gw', sectionName: 'a' }, { name: 'gw', sectionName: 'a' }), ['/spec/parentRefs rule-18']],
    ['18 in two namespaces', parents({ name: 'gw' }, { name: 'gw', namespace: 'b' }), []],
    ['7', gateway([http('a', { tls: { certificateRefs: [{ name: 'x' }] } })]), ['/spec/listeners rule-7']],
    ['8', gateway([https('a', 'a.b', { tls: { mode: 'Passthrough' } })]), ['/spec/listeners rule-8']],
    ['10', gateway([http('a', { protocol: 'TCP', hostname: 'a.b' })]), ['/spec/listeners rule-10']],
    ['12', gateway([http('a'), http('b')]), ['/spec/listeners rule-12-16']],
    ['12 by protocol', gateway([http('a'), { ...http('b'), protocol: 'UDP' }]), []],
    ['13', gateway([https('a', 'a.b', { tls: {} })]), ['/spec/listeners/0/tls rule-13']],
    [
      '86',
      object('BackendTLSPolicy', 'p', {
        targetRefs: [{ group: '', kind: 'Service', name: 'a' }],
        validation: { hostname: 'a.b' },
      }),
      ['/spec/validation rule-85-86'],
    ],
    [
      '78',
      object('GRPCRoute', 'g', { rules: [{ matches: [{ method: { service: 'a b' } }] }] }),
      ['/spec/rules/0/matches/0/method rule-78-79'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await faults(body)).toEqual(expected);
  });

  test('a port tells parents apart in the experimental channel only (18, 66)', async () => {
    const route = parents({ name: 'gw', port: 80 }, { name: 'gw', port: 81 });
    expect(await faults(route)).toEqual(['/spec/parentRefs rule-18']);
    expect(await faults(route, '1.6', 'experimental')).toEqual([]);
  });

  test('rules count from their release on (27)', async () => {
    const cors = { type: 'CORS', cors: { allowOrigins: ['*'] } };
    const route = rule({ filters: [cors, cors], backendRefs: [backend] });
    expect(await faults(route)).toEqual(['/spec/rules/0/filters rule-27']);
    expect(await faults(route, '1.4', 'experimental')).toEqual([]);
  });

  test('128 matches in all, the default match counted (19)', async () => {
    const matches = Array.from({ length: 64 }, (_, index) => prefix(`/${index}`));
    const two = [{ matches }, { matches }];
    expect(await faults(httpRoute({ rules: two }))).toEqual([]);
    const { violations } = await check([httpRoute({ rules: [...two, {}] })], { references: false });
    expect(violations.map(({ pointer, rule, check }) => [pointer, rule, check])).toEqual([
      ['/spec/rules', 'limit', 'rule-19-76'],
    ]);
    expect(await faults(object('GRPCRoute', 'g', { rules: [{}, {}] }))).toEqual([]);
  });

  test('fields are not looked at together where the shape is broken', async () => {
    expect(await faults(rule({ filters: ['x'], matches: 7 }))).toEqual([
      '/spec/rules/0/filters/0 type',
      '/spec/rules/0/matches type',
    ]);
  });

  test('every rule has a number and a kind', () => {
    for (const { numbers, kinds, at } of fieldRules) {
      expect(Math.min(numbers.length, kinds.length, at.length)).toBeGreaterThan(0);
    }
  });
});

test('durations', () => {
  expect(['0s', '1h30m10s', '1500ms', '100ms200ms300ms'].map(durationOf)).toEqual([0, 5_410_000, 1500, 600]);
  expect(['1', '1.5h', '-1s', '999999h', '1h1h1h1h1h'].map(durationOf)).toEqual(Array(5).fill(undefined));
});
