import type { Conjunction, NamedText } from './condition.ts';
import type { Draft } from './draft.ts';
import { joinHosts, keyOf } from './host-sets.ts';

/** Beyond any rule that is written by hand. */
const most = 2048;

/** Drafts as conjunctions, without those that another has in it. Undefined: too many. */
export function conjunctionsOf(drafts: readonly Draft[]): readonly Conjunction[] | undefined {
  const kept = absorb(wholeElements(drafts));
  if (kept.reduce((sum, { hosts }) => sum + hosts.length, 0) > most) return undefined;
  return kept.flatMap(({ hosts, path, method, headers, query }) =>
    hosts.map((host) => ({
      host,
      ...(path === undefined ? {} : { path }),
      ...(method === undefined ? {} : { method }),
      headers,
      query,
    })),
  );
}

function absorb(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft, index) =>
      !drafts.some(
        (other, place) => place !== index && includes(other, draft) && (place < index || !includes(draft, other)),
      ),
  );
}

/** Whether all that one draft matches is matched by another. */
function includes(wide: Draft, narrow: Draft): boolean {
  return (
    (wide.method === undefined || wide.method === narrow.method) &&
    includesPath(wide, narrow) &&
    includesTexts(wide.headers, narrow.headers) &&
    includesTexts(wide.query, narrow.query) &&
    joinHosts(wide.hosts, narrow.hosts).map(keyOf).join() === wide.hosts.map(keyOf).join()
  );
}

function includesPath({ path: wide }: Draft, { path: narrow }: Draft): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  if (JSON.stringify(wide) === JSON.stringify(narrow)) return true;
  if (wide.kind !== 'string-prefix' || narrow.kind === 'regex' || wide.ignoreCase || narrow.ignoreCase) return false;
  return narrow.value.startsWith(wide.value);
}

function includesTexts(wide: readonly NamedText[], narrow: readonly NamedText[]): boolean {
  return wide.every((one) => narrow.some((other) => JSON.stringify(one) === JSON.stringify(other)));
}

/** `Path(/a) || PathPrefix(/a/)` is the prefix of whole elements that a route has. */
function wholeElements(drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<Draft>();
  return drafts
    .map((draft) => {
      const { path } = draft;
      if (path?.kind !== 'exact' || path.ignoreCase || path.value.endsWith('/')) return draft;
      const below = drafts.find((other) => sameBut(other, draft, `${path.value}/`));
      if (below === undefined) return draft;
      taken.add(below);
      return { ...draft, path: { kind: 'element-prefix' as const, value: path.value, ignoreCase: false } };
    })
    .filter((draft) => !taken.has(draft));
}

/** Whether a draft is the same but for a prefix of characters as its path. */
function sameBut(draft: Draft, other: Draft, prefix: string): boolean {
  const { path, ...rest } = draft;
  const { path: _, ...otherRest } = other;
  if (path?.kind !== 'string-prefix' || path.ignoreCase || path.value !== prefix) return false;
  return JSON.stringify(rest) === JSON.stringify(otherRest);
}
