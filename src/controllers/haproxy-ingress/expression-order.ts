import type { PathMatch, PlannedRoute } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';

/**
 * Plain prefixes that are tried before a regular expression that may take the same requests, as regular expressions too: gateways try
 * all of these before prefixes, or after them, and keep an order among their own kind alone (behaviour-haproxy B3).
 */
export function besideExpressions(routes: readonly PlannedRoute[]): readonly PlannedRoute[] {
  return routes.map((route, at) => {
    const { path } = route.match;
    if (path.kind === 'regex' || path.kind === 'exact') return route;
    const rivals = routes.slice(at + 1).filter(({ match }) => isOpen(match.path) && mayMeet(path.value, match.path));
    if (rivals.length === 0 || !isPlain(path)) return route;
    const longest = Math.max(
      ...rivals.map(({ match }) => (match.path.kind === 'regex' ? match.path.pattern.length : 0)),
    );
    return asExpression(route, path, longest);
  });
}

type Prefix = Exclude<PathMatch, { kind: 'regex' | 'exact' }>;

/** What becomes a regular expression in the output, or may. */
function isOpen(path: PathMatch): boolean {
  return path.kind === 'regex' || (path.kind === 'string-prefix' && path.value !== '/');
}

function isPlain({ kind, value }: Prefix): boolean {
  return kind === 'element-prefix' || value === '/';
}

function mayMeet(value: string, path: PathMatch): boolean {
  const text = path.kind === 'regex' ? (/^[-A-Za-z0-9/_~]*/.exec(path.pattern)?.[0] ?? '') : path.value;
  const [one, other] = [value.toLowerCase(), (path.kind === 'regex' ? text.slice(0, -1) : text).toLowerCase()];
  return one.startsWith(other) || other.startsWith(one);
}

/** Gateways that order regular expressions try the longest text first: letters may stand in brackets of their own. */
function longerThan(text: string, length: number): string {
  const pieces = text.match(/\\?[\s\S]/g) ?? [];
  let missing = length - text.length;
  const longer = pieces.map((piece) => {
    if (missing < 0 || !/^[A-Za-z0-9]$/.test(piece)) return piece;
    missing -= 2;
    return `[${piece}]`;
  });
  return longer.join('');
}

function asExpression(route: PlannedRoute, { value }: Prefix, longest: number): PlannedRoute {
  const literal = value === '/' ? '' : value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const rewrite = route.settings.rewrite;
  const replaced = rewrite?.value.path;
  const tail = value === '/' ? '/' : '(/|$)';
  const open = (pattern: string): PathMatch => ({
    kind: 'regex',
    pattern,
    dialect: 're2',
    anchor: 'start',
    ignoreCase: false,
  });
  if (rewrite === undefined || replaced?.kind !== 'prefix')
    return { ...route, match: { ...route.match, path: open(`${longerThan(literal, longest - tail.length)}${tail}`) } };
  const group = value === '/' ? '$1' : '$2';
  const replacement = `${replaced.value.replace(/\/$/, '')}/${group}`;
  const settings: SettingBag = {
    ...route.settings,
    rewrite: { ...rewrite, value: { ...rewrite.value, path: { kind: 'groups', replacement } } },
  };
  return {
    ...route,
    match: { ...route.match, path: open(`${longerThan(literal, longest - tail.length - 4)}${tail}(.*)`) },
    settings,
  };
}
