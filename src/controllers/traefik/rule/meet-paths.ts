import type { PathMatch } from '../../../model/route-plan.ts';
import { startOf } from './path-regex.ts';

export type PathMeeting =
  | { readonly kind: 'path'; readonly path: PathMatch }
  | { readonly kind: 'never' }
  /** No one match is both; `path` is one that takes at least all that is both. */
  | { readonly kind: 'unsayable'; readonly path: PathMatch };

const never: PathMeeting = { kind: 'never' };

/** The paths that are both (traefik-own-routes 4.2). */
export function meetPaths(first: PathMatch, second: PathMatch): PathMeeting {
  if (JSON.stringify(first) === JSON.stringify(second) || isAll(second)) return { kind: 'path', path: first };
  if (isAll(first)) return { kind: 'path', path: second };
  if (first.kind === 'regex')
    return second.kind === 'regex' ? { kind: 'unsayable', path: first } : withRegex(second, first);
  if (second.kind === 'regex') return withRegex(first, second);
  // Letter case counts for one and not for the other, or for neither: too rare to be worth a form.
  if (first.ignoreCase || second.ignoreCase) return { kind: 'unsayable', path: first };
  const [long, short] = first.value.length >= second.value.length ? [first, second] : [second, first];
  if (!long.value.startsWith(short.value)) return never;
  if (short.kind === 'exact')
    return long.kind !== 'exact' && long.value === short.value ? { kind: 'path', path: short } : never;
  return { kind: 'path', path: long };
}

function withRegex(plain: Exclude<PathMatch, { kind: 'regex' }>, regex: PathMatch & { kind: 'regex' }): PathMeeting {
  if (plain.ignoreCase) return { kind: 'unsayable', path: plain };
  const start = startOf(regex);
  if (plain.kind !== 'exact' && start.startsWith(plain.value)) return { kind: 'path', path: regex };
  const apart = !start.startsWith(plain.value) && !plain.value.startsWith(start);
  if (apart || (plain.kind === 'exact' && !plain.value.startsWith(start))) return never;
  return { kind: 'unsayable', path: plain };
}

function isAll(path: PathMatch): boolean {
  return path.kind === 'string-prefix' && path.value === '/';
}
