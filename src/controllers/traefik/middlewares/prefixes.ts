import type { FactId } from '../../../model/fact.ts';
import { narrowed, type PathState, type Rewritten, withHead } from './path-state.ts';

/** addPrefix: text before the path (pkg/middlewares/addprefix/add_prefix.go). */
export function addPrefix(state: PathState, prefix: string, facts: readonly FactId[]): Rewritten {
  if (state.tail.kind !== 'all') return [withHead(state, prefix + state.head, facts)];
  const { match } = state;
  if (match.kind !== 'regex' || match.anchor === 'both') return 'unsayable';
  // An expression that is found anywhere, as one for the whole path with the path as its first group.
  const pattern = match.anchor === 'start' ? `((?:${match.pattern}).*)` : `(.*(?:${match.pattern}).*)`;
  return [
    {
      ...withHead(state, prefix, facts),
      match: { ...match, pattern, anchor: 'both' },
      tail: { kind: 'groups', text: '$1' },
    },
  ];
}

/** A path, and the prefix that was cut off where one was. */
export interface Cut {
  readonly state: PathState;
  readonly prefix?: string;
}

/** stripPrefix: the first prefix of the list that a path begins with, letter for letter (pkg/middlewares/stripprefix). */
export function stripPrefixes(
  state: PathState,
  prefixes: readonly string[],
  facts: readonly FactId[],
): readonly Cut[] | 'unsayable' {
  const cuts: Cut[] = [];
  for (const prefix of prefixes.map((text) => text.trim())) {
    const found = cut(state, prefix, facts);
    if (found === 'unsayable') return found;
    if (found.kind === 'all') return [...cuts, { state: found.state, prefix }];
    if (found.kind === 'some') cuts.push({ state: found.state, prefix });
  }
  return [...longestFirst(cuts), { state }];
}

type Found =
  | { readonly kind: 'none' }
  /** Of every path of the state, or of some of them. */
  | { readonly kind: 'all' | 'some'; readonly state: PathState };

function cut(state: PathState, prefix: string, facts: readonly FactId[]): Found | 'unsayable' {
  const { head, tail } = state;
  if (head.startsWith(prefix)) return { kind: 'all', state: withHead(state, head.slice(prefix.length), facts) };
  if (tail.kind === 'none') return { kind: 'none' };
  if (tail.kind === 'all') return 'unsayable';
  if (!prefix.startsWith(head)) return { kind: 'none' };
  const { match } = state;
  if (match.kind === 'element-prefix' && head !== '/' && !prefix.slice(head.length).startsWith('/'))
    return { kind: 'none' };
  const narrow = narrowed(state, prefix);
  return narrow === undefined ? 'unsayable' : { kind: 'some', state: withHead(narrow, '', facts) };
}

/**
 * The list decides, not the length; a prefix that an earlier one of the list begins is never reached. Of those that are left, no
 * one begins another, or the longer one comes first in the list.
 */
function longestFirst(cuts: readonly Cut[]): readonly Cut[] {
  return cuts.filter(
    ({ prefix = '' }, at) => !cuts.slice(0, at).some((before) => prefix.startsWith(before.prefix ?? '')),
  );
}
