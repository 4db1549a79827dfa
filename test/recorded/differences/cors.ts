import type { Reason } from './reason.ts';

/** A CORS filter goes by the Origin header of the request; nginx goes by nothing, or by the origin alone. */
export const cors: readonly Reason[] = [
  {
    why: 'nginx sends credentials true beside the origin *, which browsers refuse; a filter would let every origin in with them.',
    aspects: ['response-headers'],
    announcedBy: { code: 'I2G3042', text: 'Access-Control-Allow-Credentials is left out' },
    exchanges: [
      'cors/default GET http://shop.example/api [Origin: https://evil.example]',
      'cors/default OPTIONS http://shop.example/api [Origin: https://a.example, Access-Control-Request-Method: PUT]',
      'cors/origin-invalid GET http://a.example/ [Origin: https://evil.example]',
      'cors/settings-invalid OPTIONS http://shop.example/ [Origin: https://a.example, Access-Control-Request-Method: PUT]',
    ],
  },
  {
    why: 'Answers to requests without an Origin.',
    aspects: ['response-headers'],
    announcedBy: { code: 'I2G3042', text: 'answers to requests without an Origin carry no CORS headers' },
    exchanges: [
      'canary/own-annotations GET http://shop.example/x',
      'cors/default GET http://shop.example/api',
      'cors/errors GET http://shop.example/bad',
      'hosts/default-backend-annotations GET http://unknown.example/x',
    ],
  },
  {
    why: 'nginx answers every OPTIONS that an origin does not exclude.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G3042', text: 'an OPTIONS request that is no preflight reaches the backend' },
    exchanges: ['cors/default OPTIONS http://shop.example/api'],
  },
  {
    why: 'A filter answers every preflight.',
    aspects: ['answer'],
    announcedBy: {
      code: 'I2G3042',
      text: 'a preflight of an origin that is not allowed no longer reaches the backend',
    },
    exchanges: [
      'cors/origins OPTIONS http://shop.example/ [Origin: https://evil.example, Access-Control-Request-Method: PUT]',
    ],
  },
  {
    why: 'A preflight meets no rule, or the redirect of plain http, before it meets a filter.',
    aspects: ['answer'],
    announcedBy: {
      code: 'I2G3042',
      text: 'a preflight for a path without a rule is answered 404, and one over plain http',
    },
    exchanges: [
      'cors/default OPTIONS http://shop.example/zzz [Origin: https://a.example, Access-Control-Request-Method: PUT]',
      'cors/tls-host OPTIONS http://shop.example/ [Origin: https://a.example, Access-Control-Request-Method: PUT]',
    ],
  },
  {
    why: 'A star in an origin is one label today, any number in the filter.',
    aspects: ['response-headers'],
    announcedBy: { code: 'I2G3040', text: 'it stands for any number of labels' },
    exchanges: ['cors/origin-wildcard GET http://shop.example/ [Origin: https://a.b.parts.example]'],
  },
];
