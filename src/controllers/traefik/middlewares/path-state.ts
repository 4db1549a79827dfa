import type { FactId } from '../../../model/fact.ts';
import type { PathMatch } from '../../../model/route-plan.ts';
import type { PathRewrite } from '../../../model/settings.ts';

/**
 * The path of a request on its way through the middlewares, as a function of what the route matched: a text that is known,
 * and what comes after it. `rest`: what comes after the matched prefix. `all`: the whole path, of which nothing is known.
 * `groups`: text with groups of the route's own expression.
 */
export interface PathState {
  readonly match: PathMatch;
  readonly head: string;
  readonly tail: { readonly kind: 'none' | 'rest' | 'all' } | { readonly kind: 'groups'; readonly text: string };
  readonly changed: boolean;
  /** The head ends with a slash that the rest does not repeat. */
  readonly joined: boolean;
  /** What the target does otherwise with the path. */
  readonly differs: readonly string[];
  /** Fields that had a part in it. */
  readonly facts: readonly FactId[];
}

/** What a middleware makes of a path: nothing, other paths (the narrower match first), or something no route can say. */
export type Rewritten = readonly PathState[] | 'unsayable';

/** The path as the route matched it. */
export function startOf(match: PathMatch): PathState {
  const known = match.kind === 'regex' ? '' : match.value;
  const kind = match.kind === 'regex' ? 'all' : match.kind === 'exact' ? 'none' : 'rest';
  return { match, head: known, tail: { kind }, changed: false, joined: false, differs: [], facts: [] };
}

/** The state with another head; a path always begins with a slash. */
export function withHead(state: PathState, head: string, facts: readonly FactId[]): PathState {
  const slashed = head.startsWith('/') ? head : `/${head}`;
  const joined = state.tail.kind === 'rest' && (head === '' || (state.joined && slashed.endsWith('/')));
  return { ...state, head: slashed, joined, changed: true, facts: [...state.facts, ...facts] };
}

/** The state of those of its requests whose path begins with a longer text. */
export function narrowed(state: PathState, value: string): PathState | undefined {
  const { match } = state;
  if (state.changed || (match.kind !== 'string-prefix' && match.kind !== 'element-prefix')) return undefined;
  return { ...state, match: { kind: 'string-prefix', value, ignoreCase: false }, head: value };
}

/** The rewrite that a route with this match needs; undefined where the path stays, or where no rewrite can say it. */
export function rewriteOf(state: PathState): PathRewrite | 'unsayable' | undefined {
  const { match, head, tail } = state;
  if (!state.changed) return undefined;
  if (tail.kind === 'none') return { kind: 'full', value: head };
  if (tail.kind === 'groups') return { kind: 'groups', replacement: head + tail.text };
  if (tail.kind === 'all' || match.kind === 'regex') return 'unsayable';
  if (match.value === head) return undefined;
  // What comes after a prefix that ends with a slash has none of its own.
  const fits = !match.value.endsWith('/') || head.endsWith('/');
  return fits ? { kind: 'prefix', value: head.replace(/\/{2,}$/, '/') } : 'unsayable';
}

/** Where a prefix that becomes another one is written with a slash too much today. */
export function doublesSlash({ match, head, tail, changed, joined }: PathState): boolean {
  if (!changed || tail.kind !== 'rest' || match.kind === 'regex') return false;
  return head.endsWith('//') || (head.endsWith('/') && !joined && !match.value.endsWith('/'));
}
