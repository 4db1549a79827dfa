import { regexShape } from '../model/regex-text.ts';
import type { PlannedRoute } from '../model/route-plan.ts';
import type { PathRewrite } from '../model/settings.ts';
import type { EmittedPath } from './draft.ts';
import { plainPath } from './path.ts';

export interface PrefixForm {
  readonly path: EmittedPath;
  readonly rewrite?: PathRewrite;
  /** The literal text every match begins with. */
  readonly literal: string;
  /** What the source takes of the text that follows the literal. */
  readonly takes: Takes;
  /** The source compares the literal as it is; else letter case does not count, and a dot stands for any character. */
  readonly strict?: true;
  /** The rewrite leaves nothing of the literal itself, which nginx answers with 500 (recorded rewrite/empty-result). */
  readonly empty?: true;
}

/**
 * `text`: everything that begins with the literal, `/apple` too; `element`: the literal and what is below it; `below`: only
 * what is below it. The emitted prefix takes `element`, or for `exact` the literal alone.
 */
export type Takes = 'text' | 'element' | 'below' | 'exact';

/** A dot stands for any character, and is taken for one: narrower (behaviour 24.2). */
const literalText = /^\/[-A-Za-z0-9/_~!&'=:@,;.]*$/;

interface Tail {
  readonly tail: string;
  readonly takes: Takes;
  /** Group that holds what follows the prefix. */
  readonly group?: number;
  /** The group begins with the slash. */
  readonly slash?: true;
}

/** Tails of a regular expression after a literal prefix, the longest first. */
const tails: readonly Tail[] = [
  { tail: '(/|$)(.*)$', takes: 'element', group: 2 },
  { tail: '(/|$)(.*)', takes: 'element', group: 2 },
  { tail: '/?(.*)$', takes: 'text', group: 1 },
  { tail: '/(.*)$', takes: 'below', group: 1 },
  { tail: '(/.*)?', takes: 'text', group: 1, slash: true },
  { tail: '/?(.*)', takes: 'text', group: 1 },
  { tail: '/(.*)', takes: 'below', group: 1 },
  { tail: '(/.*)', takes: 'below', group: 1, slash: true },
  { tail: '(/|$)', takes: 'element' },
  { tail: '(.*)', takes: 'text', group: 1 },
  { tail: '/.*', takes: 'below' },
  { tail: '.*', takes: 'text' },
  { tail: '/', takes: 'below' },
  { tail: '', takes: 'text' },
];

/** The prefix form of any route on a host of regular expressions. */
export function formOf(route: PlannedRoute): PrefixForm | undefined {
  const { path } = route.match;
  if (path.kind === 'regex') return prefixForm(route);
  const plain = plainPath(path);
  if (plain.kind !== 'path') return undefined;
  const { type, value } = plain.path;
  const strict = path.ignoreCase ? {} : { strict: true as const };
  if (path.kind === 'string-prefix') return { ...openForm(value), ...strict };
  const takes = type === 'Exact' ? 'exact' : value === '/' ? 'text' : 'element';
  return { path: plain.path, literal: value, takes, ...strict };
}

/** A text that every path begins with: `/api` takes `/apis` as well, `/api/` only what is below. */
function openForm(value: string): PrefixForm {
  const literal = value === '/' ? value : value.replace(/\/$/, '');
  const takes = value === '/' || literal === value ? 'text' : 'below';
  return { path: { type: 'PathPrefix', value: literal }, literal, takes };
}

/**
 * The whole-element prefix that stands for a regular expression open at its end, with the rewrite that does what its groups
 * do. Narrower in letter case, and between elements; undefined where no such form exists.
 */
function prefixForm(route: PlannedRoute): PrefixForm | undefined {
  const { path } = route.match;
  if (path.kind !== 'regex' || path.anchor !== 'start') return undefined;
  const split = splitTail(path.pattern);
  if (split === undefined) return undefined;
  const { literal, tail } = split;
  const rewrite = rewriteOf(route, tail.group, tail.slash === true);
  if (rewrite === 'unsayable') return undefined;
  return {
    path: { type: 'PathPrefix', value: literal },
    literal,
    takes: literal === '/' ? 'text' : tail.takes,
    ...(tail.slash === true && tail.takes === 'text' && isBare(route) ? { empty: true as const } : {}),
    ...(rewrite === undefined ? {} : { rewrite }),
  };
}

/** The literal text of a regular expression and what follows it. */
function splitTail(pattern: string): { readonly literal: string; readonly tail: Tail } | undefined {
  for (const tail of tails) {
    if (!pattern.endsWith(tail.tail)) continue;
    const literal = pattern.slice(0, pattern.length - tail.tail.length) || '/';
    if (literal.length > 1024 || !literalText.test(literal) || /\/\/|\/\.\.?(\/|$)/.test(literal)) continue;
    // `/app/(/|$)` asks for the slash itself; a whole-element prefix would take `/app` and all below it.
    return literal !== '/' && literal.endsWith('/') ? undefined : { literal, tail };
  }
  return undefined;
}

/** The target is the group alone, which is empty where the path ends before it. */
function isBare(route: PlannedRoute): boolean {
  const rewrite = route.settings.rewrite?.value.path;
  return rewrite?.kind === 'groups' && rewrite.replacement.startsWith('$');
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

/** The prefix is narrower than the source in a dot, which stands for any character there. */
export function hasDot(form: PrefixForm | undefined): boolean {
  return form !== undefined && form.strict !== true && form.takes !== 'exact' && form.literal.includes('.');
}

/** Whether the source matches a path, by its form. */
export function formMatches({ literal, takes, strict }: PrefixForm, path: string): boolean {
  const begins = strict ? startsWith : startsLoosely;
  if (takes === 'text') return begins(path, literal);
  if (takes === 'exact') return isText(path, literal, strict);
  const below = begins(path, literal === '/' ? '/' : `${literal}/`);
  return takes === 'below' ? below : below || (path.length === literal.length && begins(path, literal));
}

function isText(text: string, literal: string, strict: true | undefined): boolean {
  return strict ? text === literal : text.toLowerCase() === literal.toLowerCase();
}

function startsWith(text: string, start: string): boolean {
  return text.startsWith(start);
}

/** Whether a text begins with that of a regular expression without anything special but dots, in any letter case. */
function startsLoosely(text: string, start: string): boolean {
  const [own, wanted] = [text.toLowerCase(), start.toLowerCase()];
  return own.length >= wanted.length && [...wanted].every((one, at) => one === '.' || one === own[at]);
}

/** Whether the source takes by one form everything that another takes. */
export function formCovers(outer: PrefixForm, inner: PrefixForm): boolean {
  const { literal: start, strict } = outer;
  const text = inner.literal;
  if (outer.takes === 'text' && start === '/') return true;
  // Text in other letter case is left over.
  if (strict && !inner.strict) return false;
  const begins = strict ? startsWith : startsLoosely;
  if (outer.takes === 'text') return begins(text, start);
  if (outer.takes === 'exact') return inner.takes === 'exact' && isText(text, start, strict);
  if (begins(text, `${start}/`)) return true;
  if (text.length !== start.length || !begins(text, start)) return false;
  return inner.takes === 'below' || (outer.takes === 'element' && inner.takes !== 'text');
}

/** The literal text, in lower case, that every path matched by a regular expression begins with. */
export function literalStart(pattern: string): string {
  const { openBar, balanced } = regexShape(pattern);
  // Comments, quoted text and the like hide brackets and bars from a count of them.
  if (openBar || !balanced || /\(\?[#a-z]|\\[QE]/i.test(pattern)) return '';
  const end = pattern.search(/[.*+?()[\]{}|^$\\]/);
  const literal =
    end < 0
      ? pattern
      : pattern.slice(0, pattern[end] === '?' || pattern[end] === '*' || pattern[end] === '{' ? end - 1 : end);
  return literal.toLowerCase();
}
