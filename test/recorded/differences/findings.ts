import type { Reason } from './reason.ts';

/** Differences with a finding of their own. */
export const findings: readonly Reason[] = [
  {
    why: 'A wildcard of the Gateway API covers any number of labels.',
    aspects: ['opened', 'answer'],
    announcedBy: { code: 'I2G2004', text: 'one or more' },
    exchanges: [
      'hosts/wildcard GET http://a.b.tenants.example/',
      'tls/wildcard-host-redirects-subdomains GET http://a.b.apps.example/',
    ],
  },
  {
    why: 'The guard of the whole host answers before the redirect to https; ours redirects first, to a closed route.',
    aspects: ['status'],
    announcedBy: { code: 'I2G3001', text: 'Routes closed' },
    exchanges: ['snippets/server-return GET http://shop.example/legacy?x=1'],
  },
  {
    why: 'The same for a host that is denied.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G1206', text: 'all its routes are emitted closed' },
    exchanges: ['client-cert/bare-name GET http://shop.example/b'],
  },
  {
    why: 'Prefixes of whole elements stand for regular expressions: other letter case, and more text after the prefix, is no longer taken.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G3011', text: 'They were emitted as prefixes of whole path elements' },
    exchanges: [
      'regex/exact-type GET http://shop.example/FOO/x',
      'regex/exact-type GET http://shop.example/foobar',
      'rewrite/equal-to-exact-path GET http://shop.example/FOO',
      'rewrite/equal-to-exact-path GET http://shop.example/foobar',
      'rewrite/equal-to-prefix-path GET http://shop.example/FOO/x',
      'rewrite/equal-to-prefix-path GET http://shop.example/foobar',
      'rewrite/no-group GET http://shop.example/apple',
      'rewrite/optional-slash GET http://shop.example/apple',
      'rewrite/second-group GET http://shop.example/APP/x',
    ],
  },
  {
    why: 'nginx refuses the configuration as a whole, so it was never live.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G2009', text: 'was never live' },
    exchanges: [
      'paths/prefix-both-slashes GET http://shop.example/foo',
      'paths/prefix-both-slashes GET http://shop.example/foo/',
      'paths/prefix-both-slashes GET http://shop.example/foo/x',
    ],
  },
  {
    why: 'Nothing in a route answers by itself; such a path is closed.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2103', text: 'A route cannot answer' },
    exchanges: ['snippets/server GET http://a.example/hello', 'snippets/config-snippets GET http://a.example/ping'],
  },
  {
    why: 'nginx refuses the text of a snippet, and so the configuration of all Ingresses.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G2100', text: 'no change of any Ingress of the controller was live' },
    exchanges: ['snippets/broken GET http://b.example/'],
  },
  {
    why: 'A redirect to a fixed text drops the query of the request today.',
    aspects: ['location-query'],
    announcedBy: { code: 'I2G2006', text: 'the query of the request is kept' },
    exchanges: [
      'redirect/app-root GET http://shop.example/?x=1',
      'redirect/permanent GET http://old.example/a?b=1',
      'redirect/temporal GET http://one.example/a?b=1',
    ],
  },
  {
    why: 'A silent backend is no longer cut.',
    aspects: ['unanswered'],
    announcedBy: { code: 'I2G3043', text: 'nothing cuts a silent backend any more' },
    exchanges: [
      'config/timeouts GET http://a.example/',
      'limits/read-timeout GET http://a.example/',
      'limits/read-timeout GET http://d.example/',
      'limits/read-timeout POST http://a.example/',
    ],
  },
  {
    why: 'The certificate of the host may cover an alias, which the input does not show: the alias is served over plain http alone.',
    aspects: ['answer', 'opened'],
    announcedBy: { code: 'I2G2030', text: 'It was emitted over plain http alone' },
    exchanges: ['tls/alias GET http://covered.example/x', 'tls/alias GET https://covered.example/'],
  },
  {
    why: 'A prefix takes the element itself, which the regular expression does not.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G3017', text: 'That one path is answered 404 today' },
    exchanges: [
      'regex/no-slash-redirect GET http://shop.example/foo',
      'rewrite/first-group GET http://shop.example/old',
    ],
  },
  {
    why: 'gRPC in lower case goes out with the Host header upstream_balancer.',
    aspects: ['host', 'request-headers'],
    announcedBy: { code: 'I2G2023', text: 'with the Host header upstream_balancer' },
    exchanges: ['backend/grpc-lower-case GET http://shop.example/pkg.Service/Call'],
  },
  {
    why: 'Whether the controller takes an Ingress with a snippet is not known without its ConfigMap.',
    aspects: ['opened'],
    announcedBy: { code: 'I2G2021', text: 'by default' },
    exchanges: ['snippets/default-config GET http://a.example/', 'snippets/default-config GET http://b.example/'],
  },
  {
    why: 'Whether TLS is passed on hangs on an argument of the controller that the input does not show: nobody answers over TLS.',
    aspects: ['answer'],
    announcedBy: { code: 'I2G2060', text: 'ssl-passthrough on host shop.example' },
    exchanges: ['tls/passthrough-flag-off GET https://shop.example/'],
  },
];
