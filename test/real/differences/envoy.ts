import type { EnvoyReason } from './reason.ts';

/**
 * Answers of Envoy Gateway 1.9.1 and Envoy 1.40.0 that differ from what the objects say, so that the replay without components
 * does not see them. None may open a guard or lead to another backend. Without `announcedBy`: no manifest of the Gateway API can
 * say it another way.
 */
export const envoy: readonly EnvoyReason[] = [
  {
    why: 'Envoy hands on the path that it compared: dot segments resolved, slashes merged, unreserved characters decoded.',
    aspects: ['path'],
    exchanges: [
      'paths/normalisation GET http://shop.example//admin',
      'paths/normalisation GET http://shop.example/%61dmin',
      'paths/normalisation GET http://shop.example/./admin/./x',
      'paths/normalisation GET http://shop.example/x/../admin',
      'paths/special-characters GET http://shop.example/%7Euser',
      'ingress-nginx/surprises/07-encoded-path GET http://till.example.com//admin',
      'ingress-nginx/surprises/07-encoded-path GET http://till.example.com/%61dmin',
      'ingress-nginx/surprises/07-encoded-path GET http://till.example.com/x/../admin',
    ],
  },
  {
    why: 'A path with %2F is answered by a redirect (307) to the same path with a slash, whatever the routes say.',
    aspects: ['answer', 'status'],
    exchanges: [
      'paths/normalisation GET http://shop.example/admin%2Fkeys',
      'paths/percent-in-prefix GET http://shop.example/a%2Fb',
      'redirect/ssl GET http://shop.example/a//b%2Fc',
      'rewrite/encoding GET http://shop.example/f/a%2Fb',
      'rewrite/second-group GET http://shop.example/app/a%2Fb%20c',
      'ingress-nginx/rewrite/prefix GET http://api.example.com/v1/a%2Fb',
      'ingress-nginx/surprises/07-encoded-path GET http://till.example.com/admin%2Fkeys',
      'ingress-nginx/surprises/08-raw-path GET http://blobs.example.com/files/a%2Fb',
    ],
  },
  {
    why: 'Percent codes of other characters are not decoded, and brackets are encoded, before paths are compared.',
    aspects: ['answer'],
    exchanges: [
      'regex/quote-and-space GET http://shop.example/a%22b',
      'regex/use-regex-false GET http://shop.example/v[0-9]',
    ],
  },
  {
    why: 'The path // is not merged to /, so an exact match of / does not take it.',
    aspects: ['opened'],
    exchanges: ['redirect/app-root GET http://shop.example//'],
  },
  {
    why: 'A prefix of / is replaced as text: /site for / makes /sitea/b of /a/b (a fault of Envoy Gateway).',
    aspects: ['path'],
    exchanges: [
      'rewrite/root-to-prefix GET http://shop.example/',
      'rewrite/root-to-prefix GET http://shop.example/a/b',
    ],
  },
  {
    why: 'Origins are compared with their letter case; browsers send lower case.',
    aspects: ['response-headers'],
    exchanges: ['cors/origins GET http://shop.example/ [Origin: HTTPS://A.EXAMPLE]'],
  },
  {
    why: 'A redirect to another scheme keeps the port of the Host header, where it should be the usual one of the scheme (a fault of Envoy Gateway).',
    aspects: ['location-port'],
    exchanges: ['redirect/ssl GET http://shop.example:8080/a', 'redirect/use-port GET http://shop.example:8080/x'],
  },
  {
    why: 'A listener whose Secret is not there is not served at all; nginx answers with its default certificate.',
    aspects: ['answer'],
    exchanges: [
      'tls/secret-missing GET https://shop.example/x',
      'tls/secret-other-namespace GET https://shop.example/',
    ],
  },
  {
    why: 'nginx tries another endpoint where one refuses the connection; Envoy does not by default.',
    aspects: ['answer', 'status'],
    announcedBy: { code: 'I2G2014', text: 'tries a failed request on up to 3 endpoints' },
    sometimes: true,
    exchanges: [
      'affinity/change-on-failure GET http://shop.example/',
      'affinity/change-on-failure GET http://shop.example/ #2',
      'retries/dead-endpoint GET http://shop.example/',
      'retries/dead-endpoint POST http://shop.example/ [body: 10B]',
    ],
  },
];
