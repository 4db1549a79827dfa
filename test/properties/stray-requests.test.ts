import { describe, expect, it } from 'vitest';
import { convertText } from '../support/convert-text.ts';
import { manifestsOf, type RandomIngress, type RandomPath } from '../support/random-ingress.ts';
import { type Request, routeRequest } from '../support/route-request.ts';

interface Case {
  readonly what: string;
  readonly ingresses: readonly RandomIngress[];
  readonly request: Request;
  /** What nginx answers: a backend, or nobody gets in. */
  readonly today: string;
}

const guard = { 'auth-type': 'basic', 'auth-secret': 'users' };

function path(
  host: string | undefined,
  text: string,
  service: string,
  type: RandomPath['type'] = 'Prefix',
): RandomPath {
  return { host, path: text, type, service };
}

function ingress(
  age: number,
  paths: readonly RandomPath[],
  annotations: RandomIngress['annotations'] = {},
): RandomIngress {
  return { name: `ingress-${age}`, namespace: 'shop', age, annotations, tls: false, paths };
}

/** As files have them. */
function ageless(...ingresses: readonly RandomIngress[]): readonly RandomIngress[] {
  return ingresses.map((entry) => ({ ...entry, age: undefined }));
}

const http = (host: string, text: string): Request => ({ scheme: 'http', host, path: text });
const https = (host: string, text: string): Request => ({ scheme: 'https', host, path: text });

const cases: readonly Case[] = [
  {
    what: 'a host with a rule for / stays on the hostless listener, and the listener of a wildcard host takes its requests',
    ingresses: [
      ingress(0, [path('one.example', '/', 'locked')], guard),
      ingress(1, [path('*.example', '/app', 'wide'), path(undefined, '/any', 'any')]),
    ],
    request: http('one.example', '/app'),
    today: 'closed',
  },
  {
    what: 'a host without TLS is caught over https by a wider HTTPS listener',
    ingresses: [
      ingress(0, [path('one.example', '/', 'locked')], guard),
      ingress(1, [path('*.example', '/app', 'wide')], { 'force-ssl-redirect': 'true' }),
    ],
    request: https('one.example', '/app'),
    today: 'closed',
  },
  {
    what: 'on a regex host a plain Prefix beside an Exact of the same text is /x/ alone, so /x itself is the Exact one',
    ingresses: [
      ingress(0, [path('one.example', '/x', 'open')]),
      ingress(1, [path('one.example', '/x', 'locked', 'Exact')], { ...guard, 'use-regex': 'true' }),
    ],
    request: http('one.example', '/x'),
    today: 'closed',
  },
  {
    what: 'on a regex host /app/ becomes PathPrefix /app/, which takes /app as well',
    ingresses: [
      ingress(0, [path('one.example', '/app', 'exact', 'Exact')]),
      ingress(1, [path('one.example', '/app/', 'below')], { 'use-regex': 'true' }),
    ],
    request: http('one.example', '/app'),
    today: 'shop/exact:80',
  },
  {
    what: 'Prefix /app/ beside a guarded Prefix /app was never live, and opens /app',
    ingresses: [
      ingress(0, [path('one.example', '/app/', 'open')]),
      ingress(1, [path('one.example', '/app', 'locked')], guard),
    ],
    request: http('one.example', '/app'),
    today: 'closed',
  },
  {
    what: 'of two locations of one text the Ingress that came second guards one, and may have come first',
    ingresses: ageless(
      ingress(0, [path('one.example', '/app/(.*)', 'locked')], guard),
      ingress(1, [path('one.example', '/app/(.*)', 'open'), path('one.example', '/app/x', 'x')], {
        'rewrite-target': '/$1',
      }),
      ingress(2, [path('one.example', '/app/(.*)', 'open', 'Exact')]),
    ),
    request: http('one.example', '/app/below'),
    today: 'closed',
  },
  {
    what: 'a path whose Service may be that of a canary may not be served, and its requests meet the guard of another path',
    ingresses: ageless(
      ingress(0, [path('one.example', '/', 'blue')], guard),
      ingress(1, [path('one.example', '/', 'blue'), path('one.example', '/app', 'red')]),
      ingress(2, [path('one.example', '/', 'red')], { canary: 'true', 'canary-weight': '30' }),
    ),
    request: http('one.example', '/app'),
    today: 'closed',
  },
  {
    what: 'a canary whose Service an older Ingress has takes the path of a younger one as if it were ordinary',
    ingresses: [
      ingress(0, [path('two.example', '/', 'next')]),
      ingress(1, [path('one.example', '/', 'next')], { canary: 'true', 'canary-weight': '10' }),
      ingress(2, [path('one.example', '/', 'web')]),
    ],
    request: http('one.example', '/'),
    today: 'shop/next:80',
  },
  {
    what: 'an Exact / of a regex host stands behind the implicit root, which is answered 404',
    ingresses: [
      ingress(0, [path('one.example', '/', 'exact', 'Exact')], { 'use-regex': 'true' }),
      ingress(1, [path('one.example', '/foo', 'foo')]),
    ],
    request: http('one.example', '/zzz'),
    today: 'none',
  },
  {
    what: 'a group that ends in .* does not end the whole expression',
    ingresses: [
      ingress(0, [path('one.example', '/(api|docs/.*)', 'both')], { 'use-regex': 'true' }),
      ingress(1, [path('one.example', '/', 'web')]),
    ],
    request: http('one.example', '/api/v1'),
    today: 'shop/both:80',
  },
  {
    what: 'a comment in an expression hides the bar behind it',
    ingresses: [
      ingress(0, [path('one.example', '/x(?#()|/admin', 'locked')], { ...guard, 'use-regex': 'true' }),
      ingress(1, [path('one.example', '/admin', 'open')]),
    ],
    request: http('one.example', '/admin'),
    today: 'closed',
  },
  {
    what: 'a GRPCRoute for a wildcard and an HTTPRoute below it cannot both be accepted on one listener',
    ingresses: [
      ingress(0, [path('*.example', '/', 'calls')], { 'backend-protocol': 'GRPC' }),
      ingress(1, [path('one.example', '/', 'locked')], guard),
    ],
    request: http('one.example', '/'),
    today: 'closed',
  },
];

async function answerOf({ ingresses, request }: Case): Promise<string> {
  const { objects } = await convertText(manifestsOf(ingresses));
  if (new Set(objects.map(({ ref }) => ref.kind).filter((kind) => kind.endsWith('Route'))).size > 1) return 'two kinds';
  const answer = routeRequest(objects, request);
  return answer.kind === 'backend' ? answer.backend : answer.kind;
}

/** Each opened a guard or led to another backend once. */
describe('requests that once went astray', () => {
  it.each(cases.map((entry) => [entry.what, entry] as const))('%s', async (_what, entry) => {
    expect([entry.today, 'closed', 'none']).toContain(await answerOf(entry));
  });
});
