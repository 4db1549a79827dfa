import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { pathMatches, redirected } from '../../src/validate/references/redirect-url.ts';
import { backend, check, gateway, http, httpRoute, https, prefix, redirectTo } from './objects.ts';

const gw = gateway([http(), https('https', 'www.example.com')]);

/** Checks of findings, those that could not be decided with a question mark. */
async function loops(...routes: JsonObject[]): Promise<readonly string[]> {
  const { violations, unchecked } = await check([gw, ...routes]);
  return [...violations.map(({ check }) => check), ...unchecked.map(({ check }) => `${check}?`)];
}

function route(listener: string, hostnames: readonly string[], rules: readonly JsonObject[], name = 'web'): JsonObject {
  return httpRoute({ parentRefs: [{ name: 'gw', sectionName: listener }], hostnames, rules }, name);
}

const full = (replaceFullPath: string) => ({ path: { type: 'ReplaceFullPath', replaceFullPath } });
const swap = (replacePrefixMatch: string) => ({ path: { type: 'ReplacePrefixMatch', replacePrefixMatch } });
const rule = (redirect: JsonObject, ...matches: JsonObject[]) => ({ matches, filters: [redirectTo(redirect)] });
const hosts = ['www.example.com'];
const root = prefix('/');
const loop = ['redirect-loop'];

describe('redirects that lead back to their own rule', () => {
  test('to https: a loop on the HTTPS listener only', async () => {
    const toHttps = [rule({ scheme: 'https', statusCode: 301 }, root)];
    expect(await loops(route('http', hosts, toHttps))).toEqual([]);
    expect(await loops(route('https', hosts, toHttps))).toEqual(loop);
  });

  test('to another port is to another listener', async () => {
    expect(await loops(route('http', hosts, [rule({ port: 8080 }, root)]))).toEqual([]);
    expect(await loops(route('http', hosts, [rule({ port: 80 }, root)]))).toEqual(loop);
  });

  test('to a host: a loop where the rule is for that host as well', async () => {
    const toWww = [rule({ hostname: 'www.example.com' }, root)];
    expect(await loops(route('http', ['example.com'], toWww))).toEqual([]);
    expect(await loops(route('http', ['example.com', 'www.example.com'], toWww))).toEqual(loop);
    expect(await loops(route('http', ['*.example.com'], toWww))).toEqual(loop);
    expect(await loops(route('http', [], toWww))).toEqual(loop);
    const served = route('http', hosts, [{ matches: [root], backendRefs: [backend] }], 'served');
    expect(await loops(route('http', ['*.example.com'], toWww), served)).toEqual([]);
  });

  test('to a path', async () => {
    const exact = { path: { type: 'Exact', value: '/' } };
    expect(await loops(route('http', hosts, [rule(full('/app'), exact)]))).toEqual([]);
    expect(await loops(route('http', hosts, [rule(full('/app'), root)]))).toEqual(loop);
    const app = { matches: [prefix('/app')], backendRefs: [backend] };
    expect(await loops(route('http', hosts, [rule(full('/app'), root), app]))).toEqual([]);
    expect(await loops(route('http', hosts, [rule(swap('/app'), root), app]))).toEqual([]);
    expect(await loops(route('http', hosts, [rule(swap('/a/b'), prefix('/a'))]))).toEqual(loop);
    expect(await loops(route('http', hosts, [rule(swap('/'), prefix('/a'))]))).toEqual([]);
  });

  test('only conditions of the rule itself are sure to be met', async () => {
    const header = { headers: [{ name: 'X', value: '1' }] };
    const app = { matches: [{ ...prefix('/app'), ...header }], backendRefs: [backend] };
    expect(await loops(route('http', hosts, [rule(full('/app'), root), app]))).toEqual(loop);
    expect(await loops(route('http', hosts, [rule(full('/app'), { ...root, ...header }), app]))).toEqual([]);
    expect(await loops(route('http', hosts, [rule(full('/a'), { ...root, method: 'POST' })]))).toEqual([]);
    const kept = { ...full('/a'), statusCode: 308 };
    expect(await loops(route('http', hosts, [rule(kept, { ...root, method: 'POST' })]))).toEqual(loop);
  });

  test('a regular expression whose rank nobody knows leaves it open', async () => {
    const regex = { path: { type: 'RegularExpression', value: '/app.*' } };
    const served = { matches: [regex], backendRefs: [backend] };
    expect(await loops(route('http', hosts, [rule(full('/app'), root), served]))).toEqual(['redirect-loop?']);
    expect(await loops(route('http', hosts, [rule({ statusCode: 301 }, regex)]))).toEqual(loop);
    const away = [rule({ hostname: 'other.example.com' }, root), served];
    expect(await loops(route('http', hosts, away))).toEqual([]);
    const wild = route('http', ['*.example.com'], [rule({ hostname: 'www.example.com' }, root)]);
    expect(await loops(wild, route('http', hosts, [served], 'served'))).toEqual(['redirect-loop?']);
  });

  test('many redirects cost little', async () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      route('http', [`a${index}.example.com`], [rule({ hostname: `www.a${index}.example.com` }, root)], `web-${index}`),
    );
    const before = performance.now();
    expect(await loops(...many)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe('paths (C7)', () => {
  test.each([
    ['/foo/bar', '/foo', '/xyz', '/xyz/bar'],
    ['/foo/bar', '/foo/', '/xyz/', '/xyz/bar'],
    ['/foo', '/foo', '/xyz', '/xyz'],
    ['/foo/', '/foo', '/xyz', '/xyz/'],
    ['/foo/bar', '/foo', '', '/bar'],
    ['/foo', '/foo', '', '/'],
    ['/foo/', '/foo', '/', '/'],
  ])('%s by %s with %s', (path, value, replacement, expected) => {
    const redirect = { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: replacement } } as const;
    expect(redirected({ host: 'a', path }, redirect, { type: 'PathPrefix', value })).toEqual({
      host: 'a',
      path: expected,
    });
  });

  test('a prefix is of whole elements', () => {
    const match = { type: 'PathPrefix', value: '/abc/' } as const;
    expect(['/abc', '/abc/', '/abc/def', '/abcd'].map((path) => pathMatches(match, path))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
