import { describe, expect, it } from 'vitest';
import { startOf } from '../../../../src/controllers/traefik/middlewares/path-state.ts';
import { regexRedirect } from '../../../../src/controllers/traefik/middlewares/redirect-regex.ts';
import { effectOf, linesOf } from '../../../support/middleware-effect.ts';

const prefix = (match: string, value: string) => `${match} {"rewrite":{"path":{"kind":"prefix","value":"${value}"}}}`;
const groups = (match: string, replacement: string) =>
  `~${match} {"rewrite":{"path":{"kind":"groups","replacement":"${replacement}"}}}`;

describe('replacePathRegex', () => {
  it.each([
    ['^/old/(.*)', '/new/$1', [prefix('/old/', '/new/'), '/']],
    ['^/old(.*)$', '/new$\x7b1}', [prefix('/old', '/new'), '/']],
    ['^/old/(.*)', '/new$1', [groups('/old/(.*)', '/new$1'), '/']],
    ['^/shop(/|$)(.*)', '/$2', [prefix('/shop', '/'), '/']],
    ['^/shop(/|$)(.*)', '/app$1$2', [prefix('/shop', '/app'), '/']],
    ['^/api/v1\\.0(.*)', '/v1$1', [prefix('/api/v1.0', '/v1'), '/']],
    ['^.*$', '/fixed', ['/ {"rewrite":{"path":{"kind":"full","value":"/fixed"}}}']],
    ['.*', '/fixed', ['/ {"rewrite":{"path":{"kind":"full","value":"/fixed"}}}']],
    ['^/(.*)', '/app/$1', [prefix('/', '/app/')]],
    ['^/user/([0-9]+)$', '/u/$1', [groups('/user/([0-9]+)', '/u/$1'), '/']],
    ['^/user/([0-9]+)', '/u/$1', [groups('/user/([0-9]+)(.*)', '/u/$1$2'), '/']],
    ['^/(a|b)/(.*)', '/$2/$1', [groups('/(a|b)/(.*)', '/$2/$1'), '/']],
    ['^/a|/b', '/c', 'closed'],
    ['/a', '/bb', 'closed'],
    ['^/(?P<name>.*)', '/$name', 'closed'],
    // A digit after a group would be read as part of its number.
    ['^/x/(.)/(.*)', '/$\x7b1}0', 'closed'],
  ])('%s to %s', async (regex, replacement, lines) => {
    const found = linesOf((await effectOf({ m: { replacePathRegex: { regex, replacement } } })).effect);
    if (lines === 'closed') expect(found).toEqual(['closed: replace-path-regex-unsayable']);
    else expect(found).toEqual(lines);
  });
});

const root = startOf({ kind: 'string-prefix', value: '/', ignoreCase: false });

function redirectOf(pattern: string, replacement: string, hostname?: string) {
  const origin = { scheme: 'http', ...(hostname === undefined ? {} : { hostname }) } as const;
  const found = regexRedirect(pattern, replacement, false, root, origin, ['f']);
  if (found.kind !== 'redirect') return found.kind;
  const { match } = found.state;
  const { kind: _kind, why: _why, statusCode: _code, facts: _facts, differs: _differs, ...to } = found.redirect;
  return [
    match.kind === 'regex' ? `~${match.pattern}` : `${match.value}${match.kind === 'exact' ? ' exactly' : ''}`,
    to,
  ];
}

const a = 'a.example';

describe('redirectRegex on plain requests', () => {
  it.each([
    ['^https?://a.example/(.*)', 'https://b.example/$1', a, ['/', { scheme: 'https', hostname: 'b.example' }]],
    [
      '^http://a\\.example/old/(.*)',
      'http://b.example/new/$\x7b1}',
      a,
      ['/old/', { hostname: 'b.example', prefix: '/new/' }],
    ],
    [
      '^https?://[^/]+/old(.*)',
      'https://b.example/new$1',
      a,
      ['/old', { scheme: 'https', hostname: 'b.example', prefix: '/new' }],
    ],
    ['^https?://www\\.(.+)', 'https://$1', 'www.a.example', ['/', { scheme: 'https', hostname: a }]],
    ['^https?://www\\.(.+)', 'https://$1', a, 'none'],
    ['^(https?)://(?:www\\.)?(.+)', '$\x7b1}://www.$\x7b2}', a, ['/', { hostname: 'www.a.example' }]],
    ['^(https?)://(?:www\\.)?(.+)', '$\x7b1}://www.$\x7b2}', 'www.a.example', 'none'],
    ['^http://(.*)', 'https://$1', a, ['/', { scheme: 'https' }]],
    ['http://(.*)', 'https://$1', undefined, ['/', { scheme: 'https' }]],
    ['^https?://a.example/?$', 'https://a.example/app', a, 'unsayable'],
    ['^https?://a.example/$', 'https://a.example/app', a, ['/ exactly', { scheme: 'https', path: '/app' }]],
    ['^https?://a.example/.*', 'https://b.example/', a, ['/', { scheme: 'https', hostname: 'b.example', path: '/' }]],
    ['^https?://a.example', 'https://b.example', a, ['/', { scheme: 'https', hostname: 'b.example' }]],
    ['^http://a.example/(.*)', 'http://b.example:8080/$1', a, ['/', { hostname: 'b.example', port: 8080 }]],
    ['^https?://a.example/x$', '/y', a, ['/x exactly', { path: '/y' }]],
    // It ends where it began: a redirect of the Gateway API to a path of its own rule is a loop (test/validate).
    ['^.*/login$', '/auth/login', a, 'unsayable'],
    ['^https://a.example/(.*)', 'https://b.example/$1', a, 'none'],
    ['^http://other.example/(.*)', 'https://b.example/$1', a, 'none'],
    ['^http://a.example/(.*)', 'https://b.example/$1', undefined, 'unsayable'],
    ['^http://a.example/(.*)', 'http://a.example/$1', a, 'none'],
    ['^http://a.example/(.*)', 'http://a.example/$1', '*.example', 'unsayable'],
    ['^https?://.*/old', 'https://b.example/', a, 'unsayable'],
    ['/cart', '/basket', a, 'unsayable'],
    ['^http://a.example/(.*)/x', 'http://a.example/$1/y', a, 'unsayable'],
    ['^http://a.example/(.*)', 'http://a.example/$1/more', a, 'unsayable'],
    ['^http://(?i)a.example/(.*)', 'http://b.example/$1', a, 'unsayable'],
  ])('%s to %s on %s', (pattern, replacement, host, expected) => {
    expect(redirectOf(pattern, replacement, host)).toEqual(expected);
  });
});
