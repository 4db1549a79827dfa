import { describe, expect, it } from 'vitest';
import { effectOf, linesOf } from '../../../support/middleware-effect.ts';

const add = { addPrefix: { prefix: '/v2' } };
const strip = (...prefixes: readonly string[]) => ({ stripPrefix: { prefixes } });
const allow = (...sourceRange: readonly string[]) => ({ ipAllowList: { sourceRange } });
const path = (value: string) => ({ kind: 'string-prefix', value, ignoreCase: false }) as const;
const prefixHeader = (value: string) => `"requestHeaders":{"set":[{"name":"X-Forwarded-Prefix","value":"${value}"}]}`;
const prefix = (value: string) => `"rewrite":{"path":{"kind":"prefix","value":"${value}"}}`;

describe('forms of references', () => {
  it.each([
    ['shop-m@kubernetescrd', `/ {${prefix('/v2/')}}`, undefined],
    [' shop-m@kubernetescrd ', `/ {${prefix('/v2/')}}`, undefined],
    ['', '/', undefined],
    ['shop-m', 'disabled: middleware-never-found', 'I2G2203'],
    ['m', 'disabled: middleware-never-found', 'I2G2203'],
    ['shop-m@kubernetes', 'disabled: middleware-never-found', 'I2G2203'],
    ['shop/m@kubernetescrd', 'disabled: middleware-never-found', 'I2G2203'],
    ['shop-m@kubernetescrd,', 'disabled: middleware-never-found', 'I2G2203'],
    ['shop-gone@kubernetescrd', 'closed: middleware-not-in-the-input', 'I2G2201'],
    ['m@kubernetescrd', 'closed: middleware-not-in-the-input', 'I2G2201'],
    ['auth@file', 'closed: middleware-of-another-provider', 'I2G2202'],
    ['auth@docker', 'closed: middleware-of-another-provider', 'I2G2202'],
  ])('%j', async (list, line, code) => {
    const { effect } = await effectOf({ m: add }, {}, list);
    expect(linesOf(effect)).toEqual([line]);
    expect(effect.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('a text that fits one object alone is that object, however many dashes it has', async () => {
    expect(linesOf((await effectOf({ 'a-b': add }, {}, 'shop-a-b@kubernetescrd')).effect)).toEqual([
      `/ {${prefix('/v2/')}}`,
    ]);
  });
});

describe('chains', () => {
  const chain = (...names: readonly string[]) => ({ chain: { middlewares: names.map((name) => ({ name })) } });

  it.each([
    ['itself', { all: chain('all') }],
    ['each other', { all: chain('other'), other: chain('all') }],
  ])('that contain %s are broken in Traefik as well', async (_, specs) => {
    const { effect } = await effectOf(specs, {}, 'shop-all@kubernetescrd');
    expect(linesOf(effect)).toEqual(['disabled: middleware-contains-itself']);
  });

  it('of another namespace depend on how Traefik is started', async () => {
    const specs = { all: { chain: { middlewares: [{ name: 'far', namespace: 'infra' }] } } };
    const lineOf = async (mode: 'allowed' | 'refused' | 'unknown') =>
      linesOf((await effectOf(specs, {}, 'shop-all@kubernetescrd', mode)).effect);
    expect(await lineOf('allowed')).toEqual(['closed: middleware-not-in-the-input']);
    expect(await lineOf('refused')).toEqual(['disabled: middleware-of-another-namespace']);
    expect(await lineOf('unknown')).toEqual(['closed: middleware-of-another-namespace']);
  });

  it('are taken apart in their place', async () => {
    const specs = { all: chain('one', 'one'), one: add };
    expect(linesOf((await effectOf(specs, {}, 'shop-all@kubernetescrd')).effect)).toEqual([`/ {${prefix('/v2/v2/')}}`]);
  });
});

describe('repetition is kept', () => {
  it('two allow lists admit what both admit', async () => {
    const { effect } = await effectOf({ a: allow('10.0.0.0/8', '192.0.2.1'), b: allow('10.1.0.0/16') });
    expect(linesOf(effect)).toEqual(['/ {"access":{"allow":["10.1.0.0/16"]}}']);
  });

  it('two allow lists without a common address admit nobody', async () => {
    const { effect } = await effectOf({ a: allow('10.0.0.0/8'), b: allow('192.0.2.1') });
    expect(effect.variants[0]?.settings.denied?.value.reason).toBe('allow-lists-without-a-common-address');
  });

  it('a second password keeps the route closed, a second service is asked as well', async () => {
    const basic = { basicAuth: { secret: 'users' } };
    expect((await effectOf({ a: basic, b: basic })).effect.variants[0]?.settings).toHaveProperty('ownRules');
    const { effect } = await effectOf({
      a: { forwardAuth: { address: 'http://a.example/' } },
      b: { forwardAuth: { address: 'http://b.example/' } },
    });
    expect(effect.variants[0]?.settings.externalAuth?.value).toEqual({
      url: 'http://a.example/',
      also: ['http://b.example/'],
    });
  });

  it('the smaller of two limits holds', async () => {
    const { effect } = await effectOf({
      a: { rateLimit: { average: 10 } },
      b: { rateLimit: { average: 5 } },
      c: { buffering: { maxRequestBodyBytes: 900 } },
      d: { buffering: { maxRequestBodyBytes: 1000 } },
    });
    expect(linesOf(effect)).toEqual(['/ {"rateLimit":{"perSecond":5},"body":{"limit":"900"}}']);
  });

  it('of one header, the last list decides for backends and the first one for clients', async () => {
    const both = (value: string) => ({
      headers: { customRequestHeaders: { 'X-A': value }, customResponseHeaders: { 'x-a': value } },
    });
    const { effect } = await effectOf({ a: both('1'), b: both('2') });
    const { requestHeaders, responseHeaders } = effect.variants[0]?.settings ?? {};
    expect(requestHeaders?.value.set).toEqual([{ name: 'X-A', value: '2' }]);
    expect(responseHeaders?.value.set).toEqual([{ name: 'x-a', value: '1' }]);
  });
});

describe('order', () => {
  it('a guard before a redirect stands, one behind it is not met', async () => {
    const redirect = { redirectScheme: { scheme: 'https' } };
    const before = (await effectOf({ a: allow('192.0.2.1'), b: redirect })).effect.variants;
    expect(before.map(({ settings }) => Object.keys(settings))).toEqual([['access'], ['access']]);
    const behind = (await effectOf({ a: redirect, b: allow('192.0.2.1') })).effect.variants;
    expect(behind.map(({ settings }) => Object.keys(settings))).toEqual([[], ['access']]);
    for (const [first] of [before, behind]) expect(first?.redirect?.guard).toBe(true);
  });

  it.each([
    ['strip, then add', '/api', { a: strip('/api'), b: add }, [`/api {${prefixHeader('/api')},${prefix('/v2/')}}`]],
    ['add, then strip', '/api', { a: add, b: strip('/v2') }, [`/api {${prefixHeader('/v2')}}`]],
    [
      'strip of a longer prefix',
      '/api',
      { a: strip('/api/v1') },
      [`/api/v1 {${prefixHeader('/api/v1')},${prefix('/')}}`, '/api'],
    ],
    ['strip of a part', '/api/v1', { a: strip('/api') }, [`/api/v1 {${prefixHeader('/api')},${prefix('/v1')}}`]],
    ['strip of another prefix', '/web', { a: strip('/api') }, ['/web']],
    [
      'two strips',
      '/api/v1',
      { a: strip('/api'), b: strip('/v1') },
      [`/api/v1 {${prefixHeader('/api, /v1')},${prefix('/')}}`],
    ],
    [
      'strip of what is not known any more',
      '/',
      { a: strip('/api'), b: strip('/v1') },
      ['closed: strip-prefix-unsayable'],
    ],
  ])('%s', async (_, value, specs, lines) => {
    expect(linesOf((await effectOf(specs, { path: path(value) })).effect)).toEqual(lines);
  });

  it('an exact path is known to the last letter', async () => {
    const site = { path: { kind: 'exact', value: '/api/x', ignoreCase: false } as const };
    const { effect } = await effectOf(
      { a: strip('/api'), b: { replacePathRegex: { regex: '^/(.)', replacement: '/<$1>' } } },
      site,
    );
    expect(effect.variants[0]?.settings.rewrite?.value.path).toEqual({ kind: 'full', value: '/<x>' });
    expect(effect.variants[0]?.settings.requestHeaders?.value.set).toEqual([
      { name: 'X-Forwarded-Prefix', value: '/api' },
      { name: 'X-Replaced-Path', value: '/x' },
    ]);
  });

  it('the path of an expression is a group of it', async () => {
    const match = { kind: 'regex', pattern: '/[0-9]+', dialect: 're2', anchor: 'none', ignoreCase: false } as const;
    expect(linesOf((await effectOf({ a: add }, { path: match })).effect)).toEqual([
      '~(.*(?:/[0-9]+).*) {"rewrite":{"path":{"kind":"groups","replacement":"/v2$1"}}}',
    ]);
    expect(linesOf((await effectOf({ a: strip('/api') }, { path: match })).effect)).toEqual([
      'closed: strip-prefix-unsayable',
    ]);
  });
});
