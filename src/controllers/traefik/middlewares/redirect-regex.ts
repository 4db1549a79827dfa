import type { FactId } from '../../../model/fact.ts';
import type { Difference, Redirect, Scheme } from '../../../model/route-plan.ts';
import { narrowed, type PathState } from './path-state.ts';
import { codeOf, methodDifference } from './redirect-code.ts';
import { compiled, groupCount, literalOf, type Piece, piecesOf } from './regex-text.ts';

/** Where a request comes from: what the expression sees before its path. */
export interface Origin {
  readonly scheme: Scheme;
  /** Absent: any host. */
  readonly hostname?: string;
}

export type RegexRedirect =
  /** No request of the origin is redirected. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unsayable' }
  /** Those of the state's match, which may be narrower than that of the route. */
  | { readonly kind: 'redirect'; readonly state: PathState; readonly redirect: Redirect };

interface Target {
  readonly prefix: string;
  /** The rest of the path comes after it. */
  readonly rest: boolean;
}

/** A name that no manifest has: where any host may stand, the expression has to take it as well. */
const anyHost = 'any-host.invalid';

/** redirectRegex, one origin at a time (pkg/middlewares/redirect/redirect.go: the whole URL, `scheme://host/path?query`). */
export function regexRedirect(
  pattern: string,
  replacement: string,
  permanent: boolean,
  state: PathState,
  origin: Origin,
  facts: readonly FactId[],
): RegexRedirect {
  if (state.changed || origin.hostname?.startsWith('*') === true) return { kind: 'unsayable' };
  const pieces = piecesOf(replacement, pattern);
  const ending = pieces === undefined ? undefined : ofEnding(pattern, pieces, state, origin, permanent, facts);
  if (ending !== undefined) return ending;
  const split = splitPattern(pattern);
  const expression = split === undefined ? undefined : compiled(`^(?:${split.before})$`);
  if (split === undefined || expression === undefined || pieces === undefined) return { kind: 'unsayable' };
  const found = expression.exec(`${origin.scheme}://${origin.hostname ?? anyHost}`);
  // Without a host of its own, a route whose expression names one cannot be told apart.
  if (found === null) return { kind: origin.hostname === undefined ? 'unsayable' : 'none' };
  const target = targetOf(pieces, [...found], split);
  const on = narrowedTo(state, split);
  if (on === 'never') return { kind: 'none' };
  if (target === undefined || on === 'unsayable') return { kind: 'unsayable' };
  const dropped = target.rest ? [] : [queryKept(facts)];
  return made(target, on, split.literal, origin, permanent, facts, dropped);
}

/** `^.*` and a text to the end, to a fixed place: every path with this end, whatever is before it. */
function ofEnding(
  pattern: string,
  pieces: readonly Piece[],
  state: PathState,
  origin: Origin,
  permanent: boolean,
  facts: readonly FactId[],
): RegexRedirect | undefined {
  const literal = literalOf(/^\^?\.\*(\/.*)\$$/.exec(pattern)?.[1] ?? '*');
  const [piece, ...more] = pieces;
  if (literal === undefined || piece?.kind !== 'text' || more.length > 0 || state.head !== '/') return undefined;
  // To a path with this end again: a loop today (recorded middlewares/redirect-regex-relative), and no rule that is valid.
  if (piece.text.startsWith('/') && piece.text.endsWith(literal)) return { kind: 'unsayable' };
  const escaped = literal.replaceAll(/[.*+?()[\]{}|^$\\]/g, '\\$&');
  const match = { kind: 'regex', pattern: `.*${escaped}`, dialect: 're2', anchor: 'both', ignoreCase: false } as const;
  const on: PathState = { ...state, match, head: '', tail: { kind: 'all' } };
  return made({ prefix: piece.text, rest: false }, on, '', origin, permanent, facts, [queryKept(facts)]);
}

interface Split {
  /** What stands before the path. */
  readonly before: string;
  readonly literal: string;
  /** Nothing may come after the literal text; or anything, which is kept where no group holds it and no `.*` takes it. */
  readonly after: 'end' | 'kept' | 'anything';
  /** The group that holds what comes after, and the literal text at the start of it, or all that it has of the host. */
  readonly group?: { readonly index: number; readonly text?: string };
}

/** An expression as what it says of scheme and host, a literal text of the path, and what may come after. */
function splitPattern(pattern: string): Split | undefined {
  const bare = pattern.replace(/^\^/, '');
  if (!/^\(?(?:\?:)?http/.test(bare) || !bare.includes('://')) return undefined;
  const at = pathStart(bare);
  const before = bare.slice(0, at);
  return at === bare.length ? throughHost(before) : ofPath(before, bare.slice(at));
}

const slashable = /(?<!\\)\.[*+?{]|\[\^(?![^\]]*\/)|\\[SDW]/;

/** `^http://(.*)`: the last group begins in the host and goes on to the end. */
function throughHost(before: string): Split | undefined {
  const open = /\(\.[*+]\)\$?$/.exec(before)?.index;
  if (slashable.test(open === undefined ? before : before.slice(0, open))) return undefined;
  if (open === undefined) return before.endsWith('$') ? undefined : { before, literal: '', after: 'kept' };
  const bare = before.replace(/\$$/, '').replace(/\.\+\)$/, '.*)');
  return { before: bare, literal: '', after: 'anything', group: { index: groupCount(bare) } };
}

function ofPath(before: string, path: string): Split | undefined {
  if (slashable.test(before)) return undefined;
  const [, open, start = '', tail = ''] = /^(\((?!\?))?(.*?)(\(\.[*+]\)\$?|\.[*+]\)?\$?|\)?\$|)$/.exec(path) ?? [];
  const grouped = open !== undefined;
  const literal = literalOf(start);
  if (literal === undefined || grouped !== (tail.includes(')') && !tail.startsWith('('))) return undefined;
  if (tail.replace(')', '') === '$') return { before, literal, after: 'end' };
  if (tail === '') return { before, literal, after: 'kept' };
  const captured = grouped || tail.startsWith('(');
  const group = { index: groupCount(before) + 1, text: grouped ? literal : '' };
  return { before, literal, after: 'anything', ...(captured ? { group } : {}) };
}

/** Where the path begins: at the first slash after the scheme that stands in no group around the host. */
function pathStart(pattern: string): number {
  const host = pattern.indexOf('://');
  if (host < 0) return pattern.length;
  for (let at = host + 3; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '[') at = Math.max(at, pattern.indexOf(']', at + 2));
    else if (pattern[at] === '/') return pattern[at - 1] === '(' ? at - 1 : at;
    else if (pattern[at] === '$' && at === pattern.length - 1) return at;
  }
  return pattern.length;
}

/** What the replacement makes of the URL; the rest of the path may stand at its end alone. */
function targetOf(pieces: readonly Piece[], groups: readonly (string | undefined)[], split: Split): Target | undefined {
  let prefix = '';
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'text') prefix += piece.text;
    else if (piece.index === split.group?.index) {
      const last = at === pieces.length - 1;
      return last ? { prefix: prefix + (split.group.text ?? groups[piece.index] ?? ''), rest: true } : undefined;
    } else prefix += groups[piece.index] ?? '';
  }
  return { prefix, rest: split.after === 'kept' };
}

function narrowedTo(state: PathState, { literal, after }: Split): PathState | 'never' | 'unsayable' {
  if (state.tail.kind === 'none') {
    const fits = after === 'end' ? state.head === literal : state.head.startsWith(literal);
    return fits ? state : 'never';
  }
  if (literal === '' || (after !== 'end' && state.head.startsWith(literal))) return state;
  if (!literal.startsWith(state.head)) return 'never';
  if (after !== 'end') return narrowed(state, literal) ?? 'unsayable';
  return {
    ...state,
    match: { kind: 'exact', value: literal, ignoreCase: false },
    head: literal,
    tail: { kind: 'none' },
  };
}

function made(
  { prefix, rest }: Target,
  state: PathState,
  literal: string,
  origin: Origin,
  permanent: boolean,
  facts: readonly FactId[],
  dropped: readonly Difference[],
): RegexRedirect {
  const url = /^(?:(https?):\/\/([^/:?#$]+)(?::([0-9]{1,5}))?)?(\/[^?#]*)?$/.exec(prefix);
  if (url === null) return { kind: 'unsayable' };
  const [, scheme = origin.scheme, host = origin.hostname ?? anyHost, port, path = ''] = url;
  const place = placeOf(path, rest, literal, state);
  if (place === 'unsayable') return { kind: 'unsayable' };
  const sameHost = host === (origin.hostname ?? anyHost);
  if (scheme === origin.scheme && sameHost && port === undefined && Object.keys(place).length === 0)
    return { kind: 'none' };
  const redirect: Redirect = {
    kind: 'redirect',
    why: 'stated',
    ...(scheme === origin.scheme ? {} : { scheme: scheme as Scheme }),
    ...(sameHost ? {} : { hostname: host }),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...place,
    statusCode: codeOf(permanent),
    facts,
    differs: [methodDifference(permanent, facts), ...dropped],
  };
  return { kind: 'redirect', state, redirect };
}

/** The path of the redirect, as far as it is another one. */
function placeOf(
  path: string,
  rest: boolean,
  literal: string,
  state: PathState,
): Pick<Redirect, 'path' | 'prefix'> | 'unsayable' {
  if (!rest) return path === state.head && state.tail.kind === 'none' ? {} : { path: path === '' ? '/' : path };
  if (path === literal) return {};
  if (path === '' && literal === '/') return 'unsayable';
  if (state.match.kind === 'regex') return 'unsayable';
  const value = path + state.head.slice(literal.length);
  if (state.tail.kind === 'none') return { path: value };
  const fits = value.endsWith('/') === state.match.value.endsWith('/');
  return fits && value.startsWith('/') ? { prefix: value } : 'unsayable';
}

function queryKept(facts: readonly FactId[]): Difference {
  return { words: 'the query of the request is kept, where it is dropped or kept as the expression says today', facts };
}
