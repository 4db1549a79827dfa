import type { Reason } from './reason.ts';

/** What Traefik does by default, which is told once for a class. */
export const traefikDefaults: readonly Reason[] = [
  {
    why: 'What Traefik tells of clients, and what it does not believe of them.',
    aspects: ['request-headers'],
    announcedBy: { code: 'I2G2014', text: 'sends X-Forwarded-For' },
    exchanges: [
      'backends/forwarded-headers GET http://shop.example/ [client: 192.0.2.10]',
      'backends/forwarded-headers GET http://shop.example:8080/ [client: 192.0.2.10]',
      'backends/forwarded-headers GET http://shop.example/ [X-Forwarded-For: 1.2.3.4, X-Forwarded-Host: evil.example, X-Forwarded-Proto: https, X-Forwarded-Port: 9, X-Real-Ip: 1.2.3.4, Forwarded: for=1.2.3.4, X-Forwarded-Prefix: /x, X-Forwarded-User: bob, X-Custom: kept, client: 192.0.2.10]',
      'backends/forwarded-headers-trusted GET http://shop.example/ [X-Forwarded-For: 1.2.3.4, X-Forwarded-Host: front.example, X-Forwarded-Proto: https, X-Forwarded-Port: 9, X-Real-Ip: 1.2.3.4, client: 10.202.9.7]',
      'backends/forwarded-headers-trusted GET http://shop.example/ [X-Forwarded-For: 1.2.3.4, X-Forwarded-Host: front.example, X-Forwarded-Proto: https, X-Forwarded-Port: 9, X-Real-Ip: 1.2.3.4, client: 10.202.9.1]',
      'middlewares/headers-request-forwarded GET http://shop.example/',
      'middlewares/strip-prefix-client-header GET http://shop.example/y [X-Forwarded-Prefix: /fake]',
    ],
  },
  {
    why: 'A route is left out for what its Service lacks.',
    aspects: ['fallback', 'unanswered'],
    announcedBy: { code: 'I2G2014', text: 'leaves out a route whose Service is missing' },
    exchanges: [
      'backends/missing-service GET http://shop.example/api/x',
      'backends/missing-service-alone GET http://shop.example/',
      'backends/no-endpoints GET http://shop.example/api/x',
      'backends/no-endpoints-alone GET http://shop.example/',
      'backends/not-ready GET http://shop.example/down',
      'default-backend/missing-service GET http://x.test/',
      'ingressroute/service-missing GET http://shop.example/api',
      'ingressroute/weights-one-empty GET http://shop.example/',
      'ingressroute/weights-one-service-missing GET http://shop.example/',
      'traefikservice/mirroring-missing-mirror GET http://shop.example/',
      'traefikservice/weighted-missing GET http://shop.example/',
    ],
  },
  {
    why: 'The path is sent on as Traefik compared it.',
    aspects: ['path'],
    announcedBy: {
      code: 'I2G2014',
      text: 'compares paths, and sends them on, with all but reserved characters decoded',
    },
    exchanges: [
      'ingressroute/rule-path-template-v3 GET http://shop.example/users/{id}',
      'paths/braces GET http://shop.example/item/{id}',
      'paths/dots-no-sanitize GET http://shop.example/pub/%2e%2e/admin',
      'paths/encoded GET http://shop.example/%61pi',
      'paths/encoded GET http://shop.example/caf%c3%a9/x',
      'paths/encoded GET http://shop.example/api/%41',
      'paths/encoded-in-ingress GET http://shop.example/x%3by',
      'paths/exact-root GET http://shop.example//',
      'paths/exact-trailing-slash GET http://shop.example/foo//',
      'paths/regexp-anchored GET http://shop.example/img/a%2Epng',
      'paths/special-characters GET http://shop.example/say"hi"',
      'paths/special-characters GET http://shop.example/a`b',
      'paths/special-characters GET http://shop.example/x\\y',
    ],
  },
  {
    why: 'The client asks TLS for another name than HTTP.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2014', text: 'answers over TLS by the name in the Host header' },
    exchanges: [
      'ingressroute/tls-secret GET https://shop.example/ [sni: other.example]',
      'tls-options/other-host-header GET https://secure.example/ [sni: open.example]',
      'tls-options/other-host-header GET https://open.example/ [clientCert: good, sni: secure.example]',
      'tls-options/other-host-header GET https://secure.example/ [sni: ]',
      'tls-options/sni-strict GET https://shop.example/ [sni: ]',
      'tls/certificate-by-sni GET https://a.shop.example/ [sni: ]',
      'tls/certificate-by-sni GET https://a.shop.example/ [sni: b.shop.example]',
    ],
  },
  {
    why: 'A proxy in front is believed that the client came over https.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2014', text: 'sends X-Forwarded-For' },
    exchanges: [
      'middlewares/redirect-scheme-trusted-proto GET http://shop.example/a [X-Forwarded-Proto: https, client: 10.202.9.7]',
    ],
  },
  {
    why: 'Paths with codes of some characters are refused.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2014', text: 'refuses paths with codes of some characters' },
    exchanges: ['paths/dots-no-sanitize GET http://shop.example/admin%2Fx'],
  },
];
