import type { Match, PathMatch, PlannedRoute } from '../model/route-plan.ts';

/** What one request can meet: routes in the order the source tries them become routes that the most specific match orders alike. */
export interface RankedOrder {
  readonly routes: readonly PlannedRoute[];
  /** No request reaches them: an earlier route takes all of theirs. */
  readonly unreached: readonly PlannedRoute[];
  /** There would be too many: the order could not be kept. */
  readonly overflow: boolean;
}

/** Beyond this many routes that only keep the order, a host is not worth writing out. */
const copyLimit = 256;

/**
 * Gateway API tries the most specific match first: exact paths, longer prefixes, a method, more headers, more query
 * parameters (gateway-api-rules C5). Where the source tries a wider match first, a copy of its route for just the requests both
 * take is put before: it is at least as specific as the other one. Regular expressions have no rank, and are left where they are.
 */
export function rankedOrder(routes: readonly PlannedRoute[]): RankedOrder {
  let result: readonly PlannedRoute[] = [];
  const unreached: PlannedRoute[] = [];
  let copies = 0;
  for (const route of [...routes].reverse()) {
    const reached = result.filter((later) => !covers(route.match, later.match));
    unreached.push(...result.filter((later) => !reached.includes(later) && !isCopy(later)));
    const own = copies > copyLimit ? [] : copiesOf(route, reached);
    copies += own.length;
    result = [...own, route, ...reached];
  }
  const overflow = copies > copyLimit;
  return { routes: overflow ? routes : result, unreached: unreached.reverse(), overflow };
}

function isCopy({ id }: PlannedRoute): boolean {
  return id.includes('&');
}

/** The parts of a route that a later and more specific one would take. */
function copiesOf(route: PlannedRoute, later: readonly PlannedRoute[]): readonly PlannedRoute[] {
  const copies = new Map<string, PlannedRoute>();
  for (const other of later) {
    if (rank(route.match, other.match) < 0) continue;
    const match = common(route.match, other.match);
    if (match === undefined) continue;
    const key = matchKey(match);
    const id = `${route.id}&${copies.size + 1}`;
    if (!copies.has(key) && key !== matchKey(route.match)) copies.set(key, { ...route, id, match });
  }
  return [...copies.values()];
}

/** Below 0 where the first is tried first. */
export function rank(a: Match, b: Match): number {
  return (
    Number(b.path.kind === 'exact') - Number(a.path.kind === 'exact') ||
    lengthOf(b.path) - lengthOf(a.path) ||
    Number(b.method !== undefined) - Number(a.method !== undefined) ||
    headerCount(b) - headerCount(a) ||
    (b.query?.length ?? 0) - (a.query?.length ?? 0)
  );
}

function lengthOf(path: PathMatch): number {
  return path.kind === 'regex' ? 0 : path.value.length;
}

function headerCount({ headers = [], cookies = [] }: Match): number {
  return headers.length + cookies.length;
}

/** Whether every request of the second match is one of the first. */
export function covers(outer: Match, inner: Match): boolean {
  return takesPath(outer.path, inner.path) && conditions(outer).every((own) => conditions(inner).includes(own));
}

function takesPath(outer: PathMatch, inner: PathMatch): boolean {
  if (takesAll(outer)) return true;
  if (outer.kind === 'regex' || inner.kind === 'regex') return JSON.stringify(outer) === JSON.stringify(inner);
  if (inner.ignoreCase && !outer.ignoreCase) return false;
  const [taker, taken] = outer.ignoreCase ? [lowered(outer), lowered(inner)] : [outer, inner];
  return begins(taker, taken) && (outer.kind !== 'exact' || inner.kind === 'exact');
}

function takesAll(path: PathMatch): boolean {
  return path.kind !== 'regex' && path.kind !== 'exact' && path.value === '/';
}

type PlainPath = Exclude<PathMatch, { kind: 'regex' }>;

function lowered(path: PlainPath): PlainPath {
  return { ...path, value: path.value.toLowerCase() };
}

function begins(outer: PlainPath, inner: PlainPath): boolean {
  if (outer.kind === 'exact') return outer.value === inner.value;
  if (outer.kind === 'string-prefix') return inner.value.startsWith(outer.value);
  const element = outer.value.endsWith('/') ? outer.value : `${outer.value}/`;
  const exactly = inner.value === outer.value && inner.kind !== 'string-prefix';
  return exactly || inner.value.startsWith(element);
}

/** The requests of both matches, where there may be any and they can be said. */
function common(a: Match, b: Match): Match | undefined {
  const path = commonPath(a.path, b.path);
  if (path === undefined) return undefined;
  const method = a.method ?? b.method;
  if (a.method !== undefined && b.method !== undefined && a.method.value !== b.method.value) return undefined;
  const headers = united(a.headers, b.headers);
  const query = united(a.query, b.query);
  const cookies = united(a.cookies, b.cookies);
  if (headers === undefined || query === undefined || cookies === undefined) return undefined;
  return {
    path,
    ...(method === undefined ? {} : { method }),
    ...(headers.length === 0 ? {} : { headers }),
    ...(cookies.length === 0 ? {} : { cookies }),
    ...(query.length === 0 ? {} : { query }),
  };
}

/** The paths of both, as one of them; undefined where they part or cross. */
export function commonPath(a: PathMatch, b: PathMatch): PathMatch | undefined {
  if (takesPath(a, b)) return b;
  return takesPath(b, a) ? a : undefined;
}

interface Named {
  readonly name: string;
}

/** All conditions of both; undefined where two exact texts of one name contradict each other. */
function united<T extends Named>(a: readonly T[] = [], b: readonly T[] = []): readonly T[] | undefined {
  const known = new Set(a.map(textOf));
  const all = [...a, ...b.filter((one) => !known.has(textOf(one)))];
  const exact = all.filter((one) => exactText(one) !== undefined).map(({ name }) => name.toLowerCase());
  return new Set(exact).size < exact.length ? undefined : all;
}

function exactText(one: object): string | undefined {
  const { text, value } = one as { text?: { kind: string; value?: string }; value?: string };
  return value ?? (text?.kind === 'exact' ? text.value : undefined);
}

function textOf(one: object): string {
  const { facts: _facts, ...said } = one as { facts?: unknown };
  return JSON.stringify(said);
}

function conditions({ method, headers = [], cookies = [], query = [] }: Match): readonly string[] {
  return [
    ...(method === undefined ? [] : [`method ${method.value}`]),
    ...headers.map((one) => `header ${textOf(one)}`),
    ...cookies.map((one) => `cookie ${textOf(one)}`),
    ...query.map((one) => `query ${textOf(one)}`),
  ];
}

function matchKey(match: Match): string {
  const path = JSON.stringify(match.path);
  return [path, ...[...conditions(match)].sort()].join('\n');
}
