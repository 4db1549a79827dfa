import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match, PathMatch, PlannedRoute, QueryMatch } from '../../src/model/route-plan.ts';
import { covers, rank, rankedOrder } from '../../src/plan/ranked-order.ts';

interface Request {
  readonly path: string;
  readonly method: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly query: ReadonlyMap<string, string>;
}

const owner = { group: 'traefik.io', kind: 'IngressRoute', name: 'web' };

function takesPath(path: PathMatch, asked: string): boolean {
  if (path.kind === 'regex') return false;
  if (path.kind === 'exact') return asked === path.value;
  if (path.kind === 'string-prefix') return asked.startsWith(path.value);
  return path.value === '/' || asked === path.value || asked.startsWith(`${path.value}/`);
}

function isExactly(text: QueryMatch['text'], value: string | undefined): boolean {
  return text.kind === 'exact' && text.value === value;
}

function takes({ path, method, headers = [], query = [] }: Match, request: Request): boolean {
  return (
    takesPath(path, request.path) &&
    (method === undefined || method.value === request.method) &&
    headers.every(({ name, text }) => isExactly(text, request.headers.get(name))) &&
    query.every(({ name, text }) => isExactly(text, request.query.get(name)))
  );
}

/** The first of the list, as the source tries them. */
function listed(routes: readonly PlannedRoute[], request: Request): string | undefined {
  return routes.find(({ match }) => takes(match, request))?.id;
}

/** The most specific one; of several the first of the list (gateway-api-rules C5). */
function ranked(routes: readonly PlannedRoute[], request: Request): string | undefined {
  const able = routes.filter(({ match }) => takes(match, request));
  const [best] = [...able].sort((a, b) => rank(a.match, b.match));
  return best?.id.replace(/&.*$/, '');
}

const path = fc.record({
  kind: fc.constantFrom('exact' as const, 'string-prefix' as const, 'element-prefix' as const),
  value: fc.constantFrom('/', '/a', '/ab', '/a/b', '/a/b/c', '/b'),
  ignoreCase: fc.constant(false),
});
const named = fc.record({
  name: fc.constantFrom('x', 'y'),
  text: fc.record({ kind: fc.constant('exact' as const), value: fc.constantFrom('1', '2') }),
  facts: fc.constant([]),
});
const few = fc.uniqueArray(named, { selector: ({ name }) => name, maxLength: 2 });
const match: fc.Arbitrary<Match> = fc
  .record({ path, method: fc.option(fc.constantFrom('GET', 'POST')), headers: few, query: few })
  .map(({ method, ...others }) => (method === null ? others : { ...others, method: { value: method, facts: [] } }));
const list = fc.array(match, { minLength: 1, maxLength: 6 }).map((matches) =>
  matches.map(
    (one, at): PlannedRoute => ({
      id: `r${at}`,
      owner,
      schemes: ['http'],
      match: one,
      action: { kind: 'answer', status: 200 },
      settings: {},
      facts: [],
    }),
  ),
);
const values = fc
  .dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2', '3'))
  .map((entries) => new Map(Object.entries(entries)));
const request = fc.record({
  path: fc.constantFrom('/', '/a', '/ab', '/abc', '/a/b', '/a/bc', '/a/b/c', '/a/b/c/d', '/b', '/b/a', '/c'),
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  headers: values,
  query: values,
});

test('the most specific match answers what the first of the list answers', () => {
  fc.assert(
    fc.property(list, fc.array(request, { minLength: 20, maxLength: 20 }), (routes, requests) => {
      const { routes: ordered, overflow } = rankedOrder(routes);
      fc.pre(!overflow);
      for (const asked of requests) expect(ranked(ordered, asked)).toBe(listed(routes, asked));
    }),
    { numRuns: 1000 },
  );
});

test('what no request reaches is left out and named, and nothing else is', () => {
  fc.assert(
    fc.property(list, (routes) => {
      const { routes: ordered, unreached } = rankedOrder(routes);
      const left = new Set(ordered.map(({ id }) => id.replace(/&.*$/, '')));
      for (const [at, route] of routes.entries()) {
        const covered = routes.slice(0, at).some((earlier) => covers(earlier.match, route.match));
        expect(left.has(route.id)).toBe(!covered);
        expect(unreached.some(({ id }) => id === route.id)).toBe(covered);
      }
    }),
  );
});
