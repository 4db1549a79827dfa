import type { Reason } from './reason.ts';

/** What the controller does by default and the report tells once for a class. */
export const defaults: readonly Reason[] = [
  {
    why: 'The default limit of request bodies, also where the value stated is not used.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G2014', text: 'refuses request bodies over 1 MiB' },
    exchanges: [
      'limits/body-size POST http://a.example/ [body: 2MiB]',
      'limits/body-size POST http://d.example/ [body: 2MiB]',
      'limits/body-size POST http://e.example/ [body: 2MiB]',
    ],
  },
  {
    why: 'nginx adds Strict-Transport-Security to every answer over TLS.',
    aspects: ['response-headers'],
    announcedBy: { code: 'I2G2014', text: 'sends Strict-Transport-Security' },
    exchanges: ['redirect/ssl GET https://shop.example/foo/', 'tls/certificate GET https://shop.example/'],
  },
  {
    why: 'nginx answers https for every host with its default certificate; a host without a tls section gets no HTTPS listener.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2014', text: 'answers https for every host with its default certificate' },
    exchanges: [
      'affinity/cookie GET https://shop.example/',
      'affinity/samesite-none GET https://shop.example/',
      'affinity/samesite-none GET https://shop.example/ [User-Agent: Mozilla/5.0 (iPhone; CPU iPhone OS 12_0 like Mac OS X) AppleWebKit/605.1.15]',
      'auth-external/signin GET https://a.example/x',
      'canary/tls-on-canary GET https://shop.example/',
      'client-cert/host-wide GET https://blog.example/',
      'headers/request-defaults GET https://shop.example/a',
      'hosts/alias GET https://store.example/',
      'hosts/exact GET https://shop.example/cart',
      'hosts/hostless GET https://whatever.example/info',
      'paths/prefix-trailing-slash GET https://shop.example/foo',
      'redirect/app-root GET https://shop.example/',
      'redirect/permanent GET https://old.example/a',
      'redirect/permanent-path GET https://old.example/a',
      'redirect/www-to GET https://www.shop.example/a/',
      'tls/alias GET https://bare.example/',
      'tls/default-certificate-flag GET https://shop.example/',
      'tls/hostless GET https://any.example/',
      'tls/hsts-off GET https://shop.example/',
      'tls/no-tls-section GET https://shop.example/',
      'tls/passthrough GET https://plain.example/',
      'tls/reject-handshake GET https://shop.example/',
      'tls/versions GET https://shop.example/ [tlsMax: TLSv1.2]',
    ],
  },
  {
    why: 'The headers that nginx sets or drops on the way to the backend.',
    aspects: ['request-headers'],
    announcedBy: { code: 'I2G2014', text: 'replaces X-Forwarded-For' },
    exchanges: [
      'backend/grpc GET http://shop.example/pkg.Service/Call',
      'config/proxy-protocol-off GET http://a.example/ [Proxy-Protocol-Addr: 1.2.3.4]',
      'headers/request-defaults GET http://shop.example/ [Accept-Encoding: gzip, TE: trailers, Cookie: a=1]',
      'headers/request-defaults GET http://shop.example/ [X-Forwarded-For: 1.2.3.4, X-Forwarded-Proto: https, X-Forwarded-Host: evil.example, X-Forwarded-Port: 444, X-Real-IP: 1.2.3.4, X-Request-ID: req-1, X-Scheme: https, X-Forwarded-Prefix: /p, Proxy: http://evil.example]',
      'headers/request-defaults GET http://shop.example/a?b=1',
      'headers/request-defaults GET http://shop.example:8080/',
    ],
  },
  {
    why: 'Names with underscores or dots do not reach the backend.',
    aspects: ['request-headers'],
    announcedBy: { code: 'I2G2014', text: 'drops request headers whose names have' },
    exchanges: ['headers/request-defaults GET http://shop.example/ [api_key: x, X-Ok: 1, X.Dot: 2]'],
  },
  {
    why: 'nginx takes the Server header of backends away.',
    aspects: ['response-headers'],
    announcedBy: { code: 'I2G2014', text: 'the Server header of backends' },
    exchanges: [
      'headers/response-defaults GET http://shop.example/',
      'headers/response-defaults GET http://shop.example/ #2',
    ],
  },
  {
    why: 'nginx decodes a path before it rewrites it: %2F becomes a slash.',
    aspects: ['path'],
    announcedBy: { code: 'I2G2014', text: 'decodes a path before it rewrites it' },
    exchanges: [
      'rewrite/encoding GET http://shop.example/f/a%2Fb',
      'rewrite/second-group GET http://shop.example/app/a%2Fb%20c',
    ],
  },
  {
    why: 'The redirect to https cuts a slash at the end.',
    aspects: ['location', 'location-slash'],
    announcedBy: { code: 'I2G2014', text: 'cuts a slash at the end of the address' },
    exchanges: [
      'redirect/slash-then-https GET http://shop.example/foo/',
      'redirect/ssl GET http://shop.example/a?x=1/',
      'redirect/ssl GET http://shop.example/foo/',
    ],
  },
];
