export interface OpenBug {
  readonly cause: string;
  /** Where it is to be mended. */
  readonly where: string;
  /** Case and request. */
  readonly exchanges: readonly string[];
}

/** Recorded answers the output does not give yet, by a bug of ours. An entry that passes fails the suite. */
export const openBugs: readonly OpenBug[] = [
  {
    cause:
      'With a bad mirror-target nginx sends a copy to the / of the host; the finding says that it ignores the value.',
    where: 'annotation-maps/ingress-nginx/mirror.yaml',
    exchanges: [
      'mirror/invalid-target GET http://shop.example/a',
      'mirror/invalid-target-neighbour GET http://shop.example/app/x',
    ],
  },
  {
    cause:
      'An older canary Ingress takes its Service: later ordinary Ingresses on that Service get no location (404). We emit the route, without a word.',
    where: 'controllers/ingress-nginx/servers.ts addPath',
    exchanges: ['canary/service-used-by-later-ingress GET http://app2.example/'],
  },
  {
    cause:
      'backend-protocol in lower case gives gRPC with the Host header upstream_balancer; we emit gRPC with the usual one, without a word.',
    where: 'interpret/value-types (backend-protocol)',
    exchanges: ['backend/grpc-lower-case GET http://shop.example/pkg.Service/Call'],
  },
  {
    cause:
      'X-Real-IP, X-Scheme, X-Forwarded-Host, -Port, -Proto, -Scheme, X-Request-ID and X-Original-Forwarded-* are no longer sent, names with dots no longer dropped; the list of defaults names X-Forwarded-For and underscores alone.',
    where: 'controllers/ingress-nginx/plan.ts defaultsOf',
    exchanges: [
      'backend/grpc GET http://shop.example/pkg.Service/Call',
      'config/proxy-protocol-off GET http://a.example/ [Proxy-Protocol-Addr: 1.2.3.4]',
      'headers/request-defaults GET http://shop.example/ [Accept-Encoding: gzip, TE: trailers, Cookie: a=1]',
      'headers/request-defaults GET http://shop.example/ [X-Forwarded-For: 1.2.3.4, X-Forwarded-Proto: https, X-Forwarded-Host: evil.example, X-Forwarded-Port: 444, X-Real-IP: 1.2.3.4, X-Request-ID: req-1, X-Scheme: https, X-Forwarded-Prefix: /p, Proxy: http://evil.example]',
      'headers/request-defaults GET http://shop.example/ [api_key: x, X-Ok: 1, X.Dot: 2]',
      'headers/request-defaults GET http://shop.example/a?b=1',
      'headers/request-defaults GET http://shop.example:8080/',
    ],
  },
  {
    cause:
      'A prefix takes less than the regular expression it stands for, and the rest goes to another backend of the host; the finding speaks of letter case alone.',
    where: 'emit/regex-host.ts',
    exchanges: [
      'regex/prefix-type GET http://shop.example/Foo',
      'regex/prefix-type GET http://shop.example/foobar',
      'rewrite/exact-type-with-target GET http://shop.example/loginx',
    ],
  },
  {
    cause:
      'A prefix takes more than the regular expression it stands for: requests nginx answers 404 or 500 reach the backend; no finding says so.',
    where: 'emit/regex-prefix.ts',
    exchanges: [
      'regex/no-slash-redirect GET http://shop.example/foo',
      'rewrite/empty-result GET http://shop.example/app',
      'rewrite/first-group GET http://shop.example/old',
    ],
  },
  {
    cause:
      'nginx decodes a path before it rewrites it (%2F becomes a slash); a URLRewrite keeps the encoding, and no finding says so.',
    where: 'controllers/ingress-nginx/plan.ts defaultsOf',
    exchanges: [
      'rewrite/encoding GET http://shop.example/f/a%2Fb',
      'rewrite/second-group GET http://shop.example/app/a%2Fb%20c',
    ],
  },
  {
    cause: 'nginx takes the Server header of backends away; no finding says so.',
    where: 'controllers/ingress-nginx/plan.ts defaultsOf',
    exchanges: [
      'headers/response-defaults GET http://shop.example/',
      'headers/response-defaults GET http://shop.example/ #2',
    ],
  },
  {
    cause: 'nginx refuses the text of the snippet, so nothing of the input was ever live; we emit the routes open.',
    where: 'controllers/ingress-nginx/snippets.ts',
    exchanges: ['snippets/broken GET http://a.example/', 'snippets/broken GET http://b.example/'],
  },
  {
    cause:
      'Without allow-snippet-annotations and annotations-risk-level Critical the controller refuses every Ingress with a snippet (404); we emit it, and the finding does not say so.',
    where: 'controllers/ingress-nginx/accounts.ts (annotationsRiskLevel), interpret',
    exchanges: ['snippets/default-config GET http://a.example/', 'snippets/default-config GET http://b.example/'],
  },
  {
    cause:
      'The redirect to https cuts a slash at the end of the address, a RequestRedirect keeps it; no finding says so.',
    where: 'controllers/ingress-nginx/plan.ts defaultsOf',
    exchanges: [
      'redirect/slash-then-https GET http://shop.example/foo/',
      'redirect/ssl GET http://shop.example/a?x=1/',
      'redirect/ssl GET http://shop.example/foo/',
    ],
  },
];
