import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNginxThere, location, nginxProgram, RealNginx } from './real-nginx.ts';

/** What the program takes nginx itself to do. Each fact has the place where the program relies on it. */
const there = isNginxThere();
if (!there && process.env.CI !== undefined) throw new Error(`${nginxProgram} is missing: apt-get install nginx-light`);
if (!there) console.log(`${nginxProgram} is missing, so nginx is not asked: apt-get install nginx-light`);

interface Answer {
  readonly status: number;
  readonly from?: string;
  readonly to?: string;
  readonly asked?: string;
}

async function answer(nginx: RealNginx, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const reply = await nginx.ask(path, headers);
  const { 'x-location': from, location: to } = reply.headers;
  return {
    status: reply.status,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to: to.replace(/^http:\/\/[^/]+/, '') }),
    ...(reply.status === 200 ? { asked: reply.body.toString() } : {}),
  };
}

function described(title: string, server: readonly string[], facts: (nginx: () => RealNginx) => void): void {
  describe.skipIf(!there)(title, () => {
    let nginx: RealNginx | undefined;
    beforeAll(async () => {
      nginx = await RealNginx.start(server.join('\n'));
    });
    afterAll(() => nginx?.stop());
    facts(() => {
      if (nginx === undefined) throw new Error('nginx is not there');
      return nginx;
    });
  });
}

described(
  'paths without regular expressions',
  [
    location('/', 'root'),
    location('/shop/', 'shop'),
    location('= /exact', 'exact'),
    location('/shop/deep/', 'deep'),
    location('/closed/', 'closed', 'deny all;'),
  ],
  (nginx) => {
    it('a path with a slash at its end redirects the one without (slash redirects of the plan)', async () => {
      expect(await answer(nginx(), '/shop?a=1')).toEqual({ status: 301, from: 'shop', to: '/shop/?a=1' });
    });

    it('and nobody is kept out of that redirect', async () => {
      expect((await answer(nginx(), '/closed')).status).toBe(301);
      expect((await answer(nginx(), '/closed/')).status).toBe(403);
    });

    it.each([
      ['/shop/a', 'shop'],
      ['/shop/deep/a', 'deep'],
      ['/shopping', 'root'],
      ['/SHOP/a', 'root'],
      ['/exact', 'exact'],
      ['/exact/', 'root'],
    ])('%s: the longest prefix, letter for letter', async (path, from) => {
      expect(await answer(nginx(), path)).toEqual({ status: 200, from, asked: path });
    });

    it.each([
      ['//shop///a', 'shop'],
      ['/%73hop/a', 'shop'],
      ['/x/../shop/a', 'shop'],
      ['/shop%2Fa', 'shop'],
      ['/shop/./deep/a', 'deep'],
    ])('%s is compared decoded and merged, and sent on as it came', async (path, from) => {
      expect(await answer(nginx(), path)).toEqual({ status: 200, from, asked: path });
    });
  },
);

described(
  'paths of a host with regular expressions',
  [
    location('~* "^/api/v1"', 'long'),
    location('~* "^/api"', 'short'),
    location('~* "^/dot.html"', 'dot'),
    location('~* "^/"', 'root'),
  ],
  (nginx) => {
    it.each([
      ['/api/v1/a', 'long'],
      ['/api/v2', 'short'],
      ['/API/V1', 'long'],
      ['/apifoo', 'short'],
      ['/dotxhtml', 'dot'],
      ['/a/api', 'root'],
      ['//api', 'short'],
      ['/%61pi', 'short'],
    ])('%s: the first that matches, whatever its case, anchored where it says so', async (path, from) => {
      expect((await answer(nginx(), path)).from).toBe(from);
    });
  },
);

described(
  'expressions before prefixes',
  [location('~* "^/a"', 'regex'), location('/a/longer', 'prefix'), location('= /a/x', 'exact')],
  (nginx) => {
    it.each([
      ['/a/longer/y', 'regex'],
      ['/a/x', 'exact'],
    ])('%s', async (path, from) => {
      expect((await answer(nginx(), path)).from).toBe(from);
    });
  },
);

described(
  'rewrites',
  [
    location('~* "^/old(/|$)(.*)"', 'old', 'rewrite "(?i)/old(/|$)(.*)" /$2 break;'),
    location('/', 'root', 'rewrite ^/moved$ /new permanent; rewrite ^/away$ https://other.example.com/x;'),
  ],
  (nginx) => {
    it.each([
      ['/old/a/b', '/a/b'],
      ['/old', '/'],
      ['/OLD/a%20b?q=1', '/a%20b?q=1'],
      ['/old//a', '/a'],
    ])('%s is sent on as %s: decoded and merged, with its query', async (path, asked) => {
      expect(await answer(nginx(), path)).toEqual({ status: 200, from: 'old', asked });
    });

    it('permanent and addresses redirect, with the query', async () => {
      expect(await answer(nginx(), '/moved?a=1')).toEqual({ status: 301, from: 'root', to: '/new?a=1' });
      const { status } = await answer(nginx(), '/away');
      expect(status).toBe(302);
    });
  },
);

described(
  'conditions',
  [
    location('/exact', 'exact', 'if ($http_x_token = "abc") { return 403; }'),
    location('/regex', 'regex', 'if ($http_x_token ~* "^AB") { return 403; }'),
    location('/missing', 'missing', 'if ($http_x_token = "") { return 401; }'),
    location('/rules', 'rules', 'allow 192.0.2.1; deny all; if ($http_x_token = "abc") { return 204; }'),
    location('/order', 'order', 'deny all; return 200 "answered";'),
  ],
  (nginx) => {
    it.each([
      ['/exact', { 'X-Token': 'abc' }, 403],
      ['/exact', { 'X-Token': 'ABC' }, 200],
      ['/exact', { 'x-token': 'abc' }, 403],
      ['/exact', {}, 200],
      ['/regex', { 'X-Token': 'abx' }, 403],
      ['/regex', { 'X-Token': 'xab' }, 200],
      ['/missing', {}, 401],
      ['/missing', { 'X-Token': 'a' }, 200],
      // Underscores in names of headers are dropped by default.
      ['/exact', { X_Token: 'abc' }, 200],
      // A return comes before access rules are asked.
      ['/rules', { 'X-Token': 'abc' }, 204],
      ['/rules', {}, 403],
      ['/order', {}, 200],
    ])('%s with %j is answered %i', async (path, headers: Record<string, string>, status) => {
      expect((await answer(nginx(), path, headers)).status).toBe(status);
    });
  },
);

describe.skipIf(!there)('what nginx does not take', () => {
  it.each([
    ['one location twice', [location('/a', 'one'), location('/a', 'two')]],
    ['one exact location twice', [location('= /a', 'one'), location('= /a', 'two')]],
    ['an expression that does not compile', [location('~* "^/(a"', 'one')]],
    ['a rewrite whose expression does not compile', [location('/', 'one', 'rewrite ^/(a /b break;')]],
    ['a directive it does not know', [location('/', 'one', 'no_such_thing on;')]],
    ['a condition about nothing', [location('/', 'one', 'if ($a = ) { return 403; }')]],
  ])('%s', (_what, server) => {
    expect(RealNginx.takes(server.join('\n'))).toBe(false);
  });

  it('but the same path exact and as a prefix', () => {
    expect(RealNginx.takes([location('/a', 'one'), location('= /a', 'two')].join('\n'))).toBe(true);
  });
});
