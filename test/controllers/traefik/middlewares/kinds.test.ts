import { describe, expect, it } from 'vitest';
import { effectOf, linesOf } from '../../../support/middleware-effect.ts';

/** One for each kind, with what its fields lead to on every path of shop.example. */
const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['addPrefix', { prefix: '/v2' }, ['/ {"rewrite":{"path":{"kind":"prefix","value":"/v2/"}}}']],
  [
    'basicAuth',
    { secret: 'users', realm: 'shop', headerField: 'X-User', removeHeader: true },
    [
      '/ {"basicAuth":{"scheme":"basic","secret":{"namespace":"shop","name":"users"},"secretFormat":"any-key","realm":"shop"},"requestHeaders":{"remove":["X-User"]}}',
    ],
  ],
  ['buffering', { maxRequestBodyBytes: 1000, memRequestBodyBytes: 10 }, ['/ {"body":{"limit":"1000"}}']],
  ['circuitBreaker', { expression: 'NetworkErrorRatio() > 0.5 || LatencyAtQuantileMS(50.0) > 100' }, ['/']],
  ['compress', { excludedContentTypes: ['text/event-stream'] }, ['/']],
  ['contentType', {}, ['/']],
  [
    'digestAuth',
    { secret: 'users' },
    [
      '/ {"basicAuth":{"scheme":"digest","secret":{"namespace":"shop","name":"users"},"secretFormat":"any-key","keepsCredentials":true}}',
    ],
  ],
  ['encodedCharacters', { allowEncodedSlash: true }, ['/']],
  ['errors', { status: ['500-599'], query: '/{status}', service: { name: 'pages', port: 80 } }, ['/']],
  [
    'forwardAuth',
    {
      address: 'http://auth.infra.svc/verify',
      authResponseHeaders: ['X-User'],
      authSigninURL: 'https://login.example/',
    },
    [
      '/ {"externalAuth":{"url":"http://auth.infra.svc/verify","signIn":"https://login.example/","responseHeaders":["X-User"]}}',
    ],
  ],
  ['grpcWeb', { allowOrigins: ['*'] }, ['/']],
  [
    'headers',
    {
      customRequestHeaders: { Host: 'inner.example', 'X-Gone': '' },
      customResponseHeaders: { Server: '' },
      frameDeny: true,
    },
    [
      '/ {"requestHeaders":{"remove":["X-Gone"]},"rewrite":{"hostname":"inner.example"},"responseHeaders":{"set":[{"name":"X-Frame-Options","value":"DENY"}],"remove":["Server"]}}',
    ],
  ],
  ['inFlightReq', { amount: 10, sourceCriterion: { ipStrategy: {} } }, ['/ {"rateLimit":{"connections":10}}']],
  ['ipAllowList', { sourceRange: ['192.0.2.0/24'] }, ['/ {"access":{"allow":["192.0.2.0/24"]}}']],
  ['ipWhiteList', { sourceRange: ['192.0.2.7'] }, ['/ {"access":{"allow":["192.0.2.7"]}}']],
  ['passTLSClientCert', { pem: true }, ['/ {"requestHeaders":{"remove":["X-Forwarded-Tls-Client-Cert"]}}']],
  ['plugin', { waf: { mode: 'block' } }, ['/ {"ownRules":{"text":"a plugin"}}']],
  ['rateLimit', { average: 100, burst: 200 }, ['/ {"rateLimit":{"perSecond":100,"burst":2}}']],
  [
    'redirectRegex',
    { regex: '^https?://shop.example/(.*)', replacement: 'https://www.shop.example/$1', permanent: true },
    [
      '/ over http redirect {"scheme":"https","hostname":"www.shop.example","statusCode":301}',
      '/ over https redirect {"hostname":"www.shop.example","statusCode":301}',
    ],
  ],
  ['redirectScheme', { scheme: 'https' }, ['/ over http redirect {"scheme":"https","statusCode":302}', '/ over https']],
  ['replacePath', { path: '/fixed' }, ['/ {"rewrite":{"path":{"kind":"full","value":"/fixed"}}}']],
  [
    'replacePathRegex',
    { regex: '^/old/(.*)', replacement: '/new/$1' },
    ['/old/ {"rewrite":{"path":{"kind":"prefix","value":"/new/"}}}', '/'],
  ],
  [
    'retry',
    { attempts: 3, timeout: '10s', status: ['503'] },
    ['/ {"retry":{"conditions":["error","http_503"],"tries":3,"timeout":10}}'],
  ],
  [
    'stripPrefix',
    { prefixes: ['/api'] },
    [
      '/api {"requestHeaders":{"set":[{"name":"X-Forwarded-Prefix","value":"/api"}]},"rewrite":{"path":{"kind":"prefix","value":"/"}}}',
      '/',
    ],
  ],
  [
    'stripPrefixRegex',
    { regex: ['/v[0-9]+'] },
    ['~/v[0-9]+/?(.*) {"rewrite":{"path":{"kind":"groups","replacement":"/$1"}}}', '/'],
  ],
];

describe('what each kind of Middleware makes of a route', () => {
  it.each(cases)('%s %j', async (kind, spec, lines) => {
    const { effect, findings } = await effectOf({ m: { [kind]: spec } });
    expect(linesOf(effect)).toEqual(lines);
    const told = new Set([
      ...[...effect.accounts, ...findings.accounts].map(({ fact }) => fact),
      ...effect.variants.flatMap(({ facts, settings }) => [
        ...facts,
        ...Object.values(settings).flatMap((setting) => Object.values(setting.facts).flat()),
      ]),
    ]);
    for (const { id } of findings.facts) expect(told.has(id), id).toBe(true);
  });

  it('all of them and chain are known', async () => {
    expect(cases).toHaveLength(25);
  });
});

const closing: readonly (readonly [string, unknown, string])[] = [
  ['forwardAuth', { address: 'http://a.example/', forwardBody: true }, 'ownRules'],
  ['forwardAuth', { address: 'http://a.example/', authResponseHeadersRegex: '^X-' }, 'ownRules'],
  ['forwardAuth', { address: 'http://a.example/', tls: { caSecret: 'ca' } }, 'ownRules'],
  ['ipAllowList', { sourceRange: ['192.0.2.0/24'], ipStrategy: { depth: 2 } }, 'ownRules'],
  ['ipAllowList', { sourceRange: ['192.0.2.0/24'], ipStrategy: { excludedIPs: ['10.0.0.1'] } }, 'ownRules'],
  ['headers', { allowedHosts: ['other.example'] }, 'denied'],
  ['headers', { allowedHosts: ['shop.example'], hostsProxyHeaders: ['X-Host'] }, 'ownRules'],
  ['inFlightReq', { amount: 0 }, 'denied'],
];

describe('what no setting can say of a guard closes the route', () => {
  it.each(closing)('%s %j', async (kind, spec, group) => {
    const { effect } = await effectOf({ m: { [kind]: spec } });
    for (const { settings } of effect.variants) expect(settings).toHaveProperty(group);
    expect(effect.variants).toHaveLength(1);
  });

  it.each([
    ['jwt', {}],
    ['ipAllowList', { sourceRange: ['office'] }],
    ['ipAllowList', { sourceRange: 'office' }],
    ['basicAuth', { realm: 'shop' }],
    ['redirectScheme', { permanent: true }],
    ['circuitBreaker', { expression: 'Errors > 1' }],
    ['addPrefix', { prefix: 'v2' }],
    ['retry', { attempts: 0 }],
    ['rateLimit', { average: 'many' }],
  ])('%s %j cannot be used', async (kind, spec) => {
    const { effect } = await effectOf({ m: { [kind]: spec } });
    expect(effect.closed).toBeDefined();
    expect(effect.variants).toEqual([]);
    expect(effect.diagnostics.map(({ code }) => code)).toEqual(['I2G2206']);
  });

  it('a field nobody knows is told', async () => {
    const { findings } = await effectOf({ m: { retry: { attempts: 2, atempts: 3 } } });
    expect(findings.diagnostics.map(({ code }) => code)).toEqual(['I2G1216']);
  });
});
