import type { Reason } from '../recorded/differences/reason.ts';

/** Why the output answers otherwise than `answers.yaml` of a golden case says, and where its report announces it. */
export const differences: readonly Reason[] = [
  {
    why: 'A wildcard of the Gateway API covers any number of labels.',
    // The input has no Services, so nobody can tell that its backend would answer.
    aspects: ['unanswered'],
    announcedBy: { code: 'I2G2004', text: 'one or more' },
    exchanges: ['ingress-nginx/hosts/wildcard GET http://a.b.tenants.example.io/a'],
  },
  {
    why: 'A redirect to a fixed text drops the query of the request today.',
    aspects: ['location-query'],
    announcedBy: { code: 'I2G2006', text: 'the query of the request is kept' },
    exchanges: ['ingress-nginx/redirect/permanent GET http://old.example.com/a?b=1'],
  },
  {
    why: 'Prefixes of whole elements stand for regular expressions.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G3011', text: 'They were emitted as prefixes of whole path elements' },
    exchanges: [
      'ingress-nginx/rewrite/prefix GET http://api.example.com/V1/a',
      'ingress-nginx/surprises/19-optional-slash GET http://fruit.example.com/apple',
      'ingress-nginx/surprises/20-target-equals-path GET http://form.example.com/sender',
    ],
  },
  {
    why: 'A dot stands for any character in a regular expression, and for itself in a prefix.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G3011', text: 'with another character for a dot' },
    exchanges: ['ingress-nginx/surprises/02-dots-of-neighbour GET http://feed.example.com/v2x1/ping'],
  },
  {
    why: 'nginx decodes a path before it rewrites it: %2F becomes a slash.',
    aspects: ['path'],
    announcedBy: { code: 'I2G2014', text: 'decodes a path before it rewrites it' },
    exchanges: ['ingress-nginx/rewrite/prefix GET http://api.example.com/v1/a%2Fb'],
  },
  {
    why: 'The redirect to https cuts a slash at the end.',
    aspects: ['location-slash'],
    announcedBy: { code: 'I2G2014', text: 'cuts a slash at the end of the address' },
    exchanges: ['ingress-nginx/simplest/tls GET http://shop.example.com/a/'],
  },
  {
    why: 'The redirect of a listener does not look at X-Forwarded-Proto.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2031', text: 'go round in a circle' },
    exchanges: ['ingress-nginx/surprises/28-forwarded-proto GET http://front.example.com/a [X-Forwarded-Proto: https]'],
  },
  {
    why: 'nginx answers https for every host with its default certificate.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2014', text: 'answers https for every host with its default certificate' },
    exchanges: ['ingress-nginx/surprises/35-hostless-tls GET https://any.example.com/a'],
  },
  {
    why: 'Errors of the backend are replaced by a policy, which the replay without components does not know.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G5022', text: '500, 503 of the backend are answered 404' },
    exchanges: [
      'ingress-nginx/envoy-gateway/error-pages GET http://own.example.com/e500',
      'ingress-nginx/envoy-gateway/error-pages GET http://own.example.com/e503',
    ],
  },
];
