import type { Reason } from './reason.ts';

/** Where requests reach another side of a canary than today. */
export const canary: readonly Reason[] = [
  {
    why: 'The cookie of session affinity comes before the rules of the canary; there is no such cookie any more.',
    aspects: ['backend'],
    announcedBy: { code: 'I2G2047', text: 'the rules of the canary decide each request anew' },
    exchanges: [
      'canary/affinity GET http://shop.example/ [X-Canary: always, Cookie: <the cookie set in answer 1>]',
      'canary/affinity GET http://shop.example/ [Cookie: <the cookie set in answer 3>]',
      'canary/affinity-legacy GET http://shop.example/ [X-Canary: always, Cookie: <the cookie set in answer 1>]',
    ],
  },
  {
    why: 'A canary without endpoints hands its share to the primary today.',
    aspects: ['fallback'],
    announcedBy: { code: 'I2G2040', text: 'the share of the canary then goes to the primary' },
    exchanges: ['canary/no-endpoints GET http://shop.example/'],
  },
  {
    why: 'A primary without endpoints fails the share of its canary as well.',
    aspects: ['unanswered'],
    announcedBy: { code: 'I2G2040', text: 'without the primary nothing is served' },
    exchanges: ['canary/main-no-endpoints GET http://shop.example/'],
  },
];
