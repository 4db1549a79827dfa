import { regexShape } from '../model/regex-text.ts';
import type { PlannedRoute } from '../model/route-plan.ts';
import type { PathRewrite } from '../model/settings.ts';
import type { EmittedPath } from './draft.ts';

export interface PrefixForm {
  readonly path: EmittedPath;
  readonly rewrite?: PathRewrite;
  /** The literal text every match begins with. */
  readonly literal: string;
  /** It takes a request that the source does not match: not to be used where such a request may meet a guard. */
  readonly wider: boolean;
}

const literalText = /^\/[-A-Za-z0-9/_~!&'=:@,;]*$/;

interface Tail {
  readonly tail: string;
  /** Group that holds what follows the prefix. */
  readonly group?: number;
  /** The group begins with the slash. */
  readonly slash?: true;
  /** The bare prefix does not match in the source; a whole-element prefix takes it as well. */
  readonly wider?: true;
}

/** Tails of a regular expression after a literal prefix, the longest first. */
const tails: readonly Tail[] = [
  { tail: '(/|$)(.*)$', group: 2 },
  { tail: '(/|$)(.*)', group: 2 },
  { tail: '/?(.*)$', group: 1 },
  { tail: '/(.*)$', group: 1, wider: true },
  { tail: '(/.*)?', group: 1, slash: true },
  { tail: '/?(.*)', group: 1 },
  { tail: '/(.*)', group: 1, wider: true },
  { tail: '(/.*)', group: 1, slash: true, wider: true },
  { tail: '(/|$)' },
  { tail: '(.*)', group: 1 },
  { tail: '/.*', wider: true },
  { tail: '.*' },
  { tail: '/', wider: true },
  { tail: '' },
];

/**
 * The whole-element prefix that stands for a regular expression open at its end, with the rewrite that does what its groups
 * do. Narrower in letter case, and between elements; undefined where no such form exists.
 */
export function prefixForm(route: PlannedRoute): PrefixForm | undefined {
  const { path } = route.match;
  if (path.kind !== 'regex' || path.anchor !== 'start') return undefined;
  for (const { tail, group, slash, wider } of tails) {
    if (!path.pattern.endsWith(tail)) continue;
    const literal = path.pattern.slice(0, path.pattern.length - tail.length) || '/';
    if (!literalText.test(literal) || /\/\/|\/\.\.?(\/|$)/.test(literal)) continue;
    // `/app/(/|$)` asks for the slash itself; a whole-element prefix would take `/app` and all below it.
    if (literal !== '/' && literal.endsWith('/')) return undefined;
    const rewrite = rewriteOf(route, group, slash === true);
    if (rewrite === 'unsayable') return undefined;
    const value = literal.length > 1 ? literal.replace(/\/$/, '') : literal;
    return {
      path: { type: 'PathPrefix', value },
      literal: value,
      wider: wider === true && literal !== '/' && value !== '/',
      ...(rewrite === undefined ? {} : { rewrite }),
    };
  }
  return undefined;
}

/** `/base/$2` keeps what follows the prefix and puts it after `/base`; a target without groups replaces everything. */
function rewriteOf(
  route: PlannedRoute,
  group: number | undefined,
  slash: boolean,
): PathRewrite | 'unsayable' | undefined {
  const rewrite = route.settings.rewrite?.value.path;
  if (rewrite === undefined || rewrite.kind !== 'groups') return rewrite;
  const parts =
    /^(\/[-A-Za-z0-9/_.~]*?)\/?\$(\d)$/.exec(rewrite.replacement) ?? /^()\/?\$(\d)$/.exec(rewrite.replacement);
  if (parts === null || group === undefined || Number(parts[2]) !== group) return 'unsayable';
  const between = rewrite.replacement.slice(0, -2).endsWith('/');
  if (between === slash) return 'unsayable';
  return { kind: 'prefix', value: parts[1] === '' || parts[1] === undefined ? '/' : parts[1] };
}

/** The literal text, in lower case, that every path matched by a regular expression begins with. */
export function literalStart(pattern: string): string {
  if (regexShape(pattern).openBar) return '';
  const end = pattern.search(/[.*+?()[\]{}|^$\\]/);
  const literal =
    end < 0
      ? pattern
      : pattern.slice(0, pattern[end] === '?' || pattern[end] === '*' || pattern[end] === '{' ? end - 1 : end);
  return literal.toLowerCase();
}
