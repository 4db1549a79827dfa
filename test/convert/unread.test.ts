import { describe, expect, it } from 'vitest';
import { Catchers } from '../../src/catchers.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { objectRef } from '../../src/model/object-ref.ts';
import { unreadHosts } from '../../src/unread.ts';

const at = { file: 'a.yaml', line: 1, column: 1 };

function route(kind: 'HTTPRoute' | 'GRPCRoute', name: string, hostnames: readonly string[], rules: readonly object[]) {
  const spec = { ...(hostnames.length === 0 ? {} : { hostnames }), rules };
  const ref = objectRef('gateway.networking.k8s.io', kind, 'shop', name);
  return {
    ref,
    body: { spec } as unknown as JsonObject,
    comments: [],
    sources: [],
    role: 'application developer' as const,
  };
}

const path = (type: string, value: string) => ({ matches: [{ path: { type, value } }] });
const closed = { backendRefs: [{ group: 'ingress2gw.dev', kind: 'Closed', name: 'basic-auth' }] };
const toHttps = { filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] };

const catchers = new Catchers([
  route('HTTPRoute', 'all', [], [path('PathPrefix', '/')]),
  route(
    'HTTPRoute',
    'wide',
    ['*.example.com'],
    [path('PathPrefix', '/'), { ...path('PathPrefix', '/admin'), ...closed }],
  ),
  route('HTTPRoute', 'wide-redirect', ['*.example.com'], [{ ...path('PathPrefix', '/'), ...toHttps }]),
  route('HTTPRoute', 'api', ['api.example.com'], [path('Exact', '/v1'), path('PathPrefix', '/v1')]),
  route('HTTPRoute', 'regex', ['re.example.com'], [path('RegularExpression', '/a.*'), path('PathPrefix', '/')]),
  route('GRPCRoute', 'rpc', ['rpc.example.com'], [{ matches: [{ method: { service: 'shop.Cart' } }] }]),
]);

describe('which rule catches a request', () => {
  it.each([
    ['other.example.org', '/x', 'the rules without a host: PathPrefix / of HTTPRoute shop/all'],
    ['a.b.example.com', '/x', 'host *.example.com: PathPrefix / of HTTPRoute shop/wide'],
    ['x.example.com', '/admin/a', 'host *.example.com: PathPrefix /admin of HTTPRoute shop/wide, which is closed'],
    ['api.example.com', '/v1', 'host api.example.com: Exact /v1 of HTTPRoute shop/api'],
    ['api.example.com', '/v1/a', 'host api.example.com: PathPrefix /v1 of HTTPRoute shop/api'],
    ['api.example.com', '/v2', 'no rule of host api.example.com'],
    [
      're.example.com',
      '/a',
      'host re.example.com: PathPrefix / of HTTPRoute shop/regex or RegularExpression /a.* of HTTPRoute shop/regex',
    ],
    ['rpc.example.com', '/shop.Cart/Add', 'host rpc.example.com: PathPrefix /shop.Cart of GRPCRoute shop/rpc'],
  ])('%s%s', (host, asked, answer) => {
    expect(catchers.find(host, asked)).toBe(answer);
  });

  it('none without routes', () => {
    expect(new Catchers([]).find('a.example.com', '/')).toBe('no rule of the output');
  });
});

describe('hosts of documents that could not be read', () => {
  const objects = [route('HTTPRoute', 'web', ['a.example.com'], [path('PathPrefix', '/')])];
  const catcherOf = (paths: readonly string[]) =>
    unreadHosts([{ at, reason: '', hosts: ['A.example.com'], paths }], objects)[0]?.arguments;

  it('name the rule that has their paths, a regular expression by what it begins with', () => {
    expect(catcherOf(['/app(/|$)(.*)', '/x'])).toEqual({
      host: 'a.example.com',
      paths: '/app(/|$)(.*), /x',
      catcher: 'host a.example.com: PathPrefix / of HTTPRoute shop/web',
    });
  });

  it('name the rule of / where no path is known', () => {
    expect(catcherOf([])).toMatchObject({ paths: 'unknown', catcher: expect.stringContaining('PathPrefix /') });
  });
});
