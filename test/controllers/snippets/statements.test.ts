import { describe, expect, it } from 'vitest';
import { accessLists } from '../../../src/controllers/ingress-nginx/snippets/access-rules.ts';
import { conditionOf } from '../../../src/controllers/ingress-nginx/snippets/conditions.ts';
import { type Directive, parse } from '../../../src/controllers/ingress-nginx/snippets/parse.ts';
import type { ReadDirective } from '../../../src/controllers/ingress-nginx/snippets/read.ts';
import { redirectText } from '../../../src/controllers/ingress-nginx/snippets/redirect-text.ts';
import { alwaysRedirects, prefixRewrite } from '../../../src/controllers/ingress-nginx/snippets/rewrites.ts';

const fact = {
  id: 'f',
  object: { group: 'networking.k8s.io', kind: 'Ingress', name: 'a' },
  pointer: '/x',
  name: 'x',
  value: '',
  at: { file: 'in.yaml', line: 1, column: 1 },
};

function read({ name, arguments: words, block = [] }: Directive): ReadDirective {
  return { name, arguments: words, fact, inside: block.map(read) };
}

function directives(text: string): readonly ReadDirective[] {
  const { directives: found, fault } = parse(text);
  if (fault !== undefined) throw new Error(fault.reason);
  return found.map(read);
}

function only(text: string): ReadDirective {
  const [first] = directives(text);
  if (first === undefined) throw new Error('no directive');
  return first;
}

describe('a condition of an if', () => {
  it.each([
    ['$http_x_token = "a"', { name: 'x-token', text: { kind: 'exact', value: 'a' }, negated: false }],
    [' $http_x_token != a ', { name: 'x-token', text: { kind: 'exact', value: 'a' }, negated: true }],
    // A header that is missing is an empty text.
    ['$http_x_token = ""', { name: 'x-token', text: { kind: 'regex', pattern: '.' }, negated: true }],
    ["$http_x_token != ''", { name: 'x-token', text: { kind: 'regex', pattern: '.' }, negated: false }],
    ['$http_user_agent ~ "^curl/"', { name: 'user-agent', text: { kind: 'regex', pattern: '^curl/' }, negated: false }],
    ['$http_referer !~* ab1', { name: 'referer', text: { kind: 'regex', pattern: '[Aa][Bb]1' }, negated: true }],
  ])('(%s) asks for a header', (condition, { name, text, negated }) => {
    const header = { name, text, facts: ['f'] };
    expect(conditionOf(only(`if (${condition}) { return 403; }`))).toEqual({ header, negated });
  });

  it.each([
    ['of something else than a header', '$request_method = POST'],
    ['with a variable in its value', '$http_x_a = "$host"'],
    ['of the header alone, where 0 counts as nothing', '$http_x_a'],
    ['of a header that nginx joins or a gateway changes', '$http_cookie ~ a'],
    ['of the address of the client', '$http_x_forwarded_for = 10.0.0.1'],
    ['with a pattern that an empty text matches', '$http_x_a ~ "^$"'],
    ['with a pattern that engines read differently', '$http_x_a ~ "a(?!b)"'],
    ['with a class of characters, whose case cannot be spelled out', '$http_x_a ~* "[a-z]"'],
    ['with a pattern that does not compile', '$http_x_a ~ "(a"'],
    ['about files', '-f $request_filename'],
  ])('%s is left alone', (_why, condition) => {
    expect(conditionOf(only(`if (${condition}) { return 403; }`))).toBeUndefined();
  });
});

describe('rules of addresses', () => {
  it.each([
    ['allow 10.0.0.0/8; deny all;', { allow: ['10.0.0.0/8'] }],
    ['deny 192.0.2.1;', { deny: ['192.0.2.1'] }],
    ['deny 192.0.2.1; allow all;', { deny: ['192.0.2.1'] }],
    ['deny 10.1.0.0/16; allow 10.0.0.0/8; deny all;', { allow: ['10.0.0.0/8'], deny: ['10.1.0.0/16'] }],
    ['allow 2001:DB8::/32; deny 192.0.2.1; deny all;', { allow: ['2001:db8::/32'], deny: ['192.0.2.1'] }],
    // Without a last rule everybody gets in, so it matters to nobody.
    ['allow 10.0.0.0/8;', {}],
    ['allow all; deny 192.0.2.1;', {}],
    // What stands behind the rule for all is never asked.
    ['allow 10.0.0.0/8; deny all; allow 192.0.2.1;', { allow: ['10.0.0.0/8'] }],
  ])('%s', (text, lists) => {
    expect(accessLists(directives(text))).toEqual(lists);
  });

  it.each([
    ['nobody gets in', 'deny all;'],
    ['one that is let in is in a network kept out later', 'allow 10.1.2.3; deny 10.0.0.0/8; allow all;'],
    ['a socket', 'allow unix:; deny all;'],
    ['no address', 'allow office; deny all;'],
  ])('%s: no two lists say it', (_why, text) => {
    expect(accessLists(directives(text))).toBeUndefined();
  });
});

const dropped = 'the query of the request is kept, where today it is dropped';

describe('the text of a redirect', () => {
  it.each([
    ['https://new.example.com$request_uri', { scheme: 'https', host: 'new.example.com' }],
    ['https://$host$request_uri', { scheme: 'https' }],
    ['$scheme://new.example.com:8443$request_uri', { host: 'new.example.com', port: 8443 }],
    ['https://new.example.com$uri$is_args$args', { scheme: 'https', host: 'new.example.com' }],
    ['https://new.example.com', { scheme: 'https', host: 'new.example.com', path: '/', differs: dropped }],
    ['https://New.example.com/a', { scheme: 'https', host: 'new.example.com', path: '/a', differs: dropped }],
    ['/a', { path: '/a', differs: dropped }],
  ])('%s', (text, expected) => {
    expect(redirectText(text)).toEqual(expected);
  });

  it.each([
    'https://new.example.com/a$request_uri',
    'https://new.example.com/?a=b',
    'https://$arg_host/',
    'https://new_example.com/',
    'https://new.example.com:99999/',
    '//new.example.com/',
    'new.example.com',
    '@named',
    '',
  ])('%s has no place in the filter', (text) => {
    expect(redirectText(text)).toBeUndefined();
  });
});

describe('a rewrite', () => {
  it.each([
    ['rewrite ^ https://new.example.com$request_uri? permanent;', { hostname: 'new.example.com', statusCode: 301 }],
    ['rewrite ^/(.*)$ https://new.example.com/$1 redirect;', { hostname: 'new.example.com', statusCode: 302 }],
    ['rewrite ^(.*)$ https://new.example.com$1;', { hostname: 'new.example.com', statusCode: 302 }],
    ['rewrite .* /moved permanent;', { path: '/moved', statusCode: 301 }],
  ])('%s redirects whatever the path is', (text, expected) => {
    expect(alwaysRedirects(only(text))).toMatchObject(expected);
  });

  it.each([
    'rewrite ^/a/(.*)$ https://new.example.com/$1 permanent;',
    'rewrite ^/(.*)$ /$1 break;',
    'rewrite ^/(.*)$ https://new.example.com/b/$1 permanent;',
    'rewrite ^ https://new.example.com$request_uri permanent;',
    'rewrite ^ https://new.example.com/? permanent;',
  ])('%s is no such redirect', (text) => {
    expect(alwaysRedirects(only(text))).toBeUndefined();
  });

  it.each([
    ['rewrite ^/api/(.*)$ /$1 break;', '/api', '/'],
    ['rewrite ^/api/(.*) /v2/$1 break;', '/api/', '/v2'],
    ['rewrite /api(/|$)(.*) /$2 break;', '/api', '/'],
    ['rewrite ^/a\\.b/(.*)$ /$1 break;', '/a.b', '/'],
  ])('%s replaces the prefix %s', (text, path, value) => {
    expect(prefixRewrite(only(text), path)?.path).toEqual({ kind: 'prefix', value });
  });

  it.each([
    ['rewrite ^/api/(.*)$ /$1 last;', '/api'],
    ['rewrite ^/api/(.*)$ /$1;', '/api'],
    ['rewrite ^/other/(.*)$ /$1 break;', '/api'],
    ['rewrite ^/api/(.*)$ /$1?a=b break;', '/api'],
    ['rewrite ^/api/(.*)$ /x$host/$1 break;', '/api'],
    ['rewrite ^/(.*)$ /v2/$1 break;', '/'],
  ])('%s replaces no prefix %s', (text, path) => {
    expect(prefixRewrite(only(text), path)).toBeUndefined();
  });
});
