import { isHeaderValue } from '../../../model/header-value.ts';
import type { HeaderMatch, TextMatch } from '../../../model/route-plan.ts';
import type { ReadDirective } from './read.ts';

/** What an `if` asks of a request, as far as a match of headers says exactly the same. */
export interface Condition {
  readonly header: HeaderMatch;
  /** It holds for all requests without such a header. */
  readonly negated: boolean;
}

/** `$http_x_token`: nginx writes header names in lower case, with underscores for hyphens. */
const headerVariable = /^\$http_([a-z0-9_]+)$/;

/** Headers of which nginx makes something else than the text of the request, or that a gateway changes before it matches. */
const special: ReadonlySet<string> = new Set(['host', 'cookie', 'connection', 'upgrade', 'x-forwarded-for', 'via']);

/** The condition of an `if` (ngx_http_rewrite_module.c ngx_http_rewrite_if_condition). */
export function conditionOf(directive: ReadDirective): Condition | undefined {
  const words = wordsOf(directive);
  const [variable = '', operator, ...values] = words ?? [];
  const name = headerVariable.exec(variable)?.[1]?.replaceAll('_', '-');
  if (name === undefined || special.has(name) || name.startsWith('x-forwarded-') || values.length > 1) return undefined;
  const found = textOf(operator, values[0]);
  if (found === undefined) return undefined;
  return { header: { name, text: found.text, facts: [directive.fact.id] }, negated: found.negated };
}

/** The words between the parentheses, which may stand by themselves or on the first and last word. */
function wordsOf({ arguments: words }: ReadDirective): readonly string[] | undefined {
  const last = words.at(-1);
  if (words[0]?.startsWith('(') !== true || last?.endsWith(')') !== true) return undefined;
  const bare = [...words];
  bare[0] = (bare[0] ?? '').slice(1);
  bare[bare.length - 1] = (bare.at(-1) ?? '').slice(0, -1);
  return bare.filter((word, at) => word !== '' || (at > 0 && at < bare.length - 1));
}

function textOf(
  operator: string | undefined,
  value: string | undefined,
): { readonly text: TextMatch; readonly negated: boolean } | undefined {
  // A header alone holds where it is there and neither empty nor 0.
  if (operator === undefined || value === undefined) return undefined;
  const negated = operator.startsWith('!');
  if (operator === '=' || operator === '!=') {
    // Empty and missing are one to nginx: the opposite is a header with any text.
    if (value === '') return { text: { kind: 'regex', pattern: '.' }, negated: !negated };
    const sayable = isHeaderValue(value) && !value.includes('$') && value.length <= 4096;
    return sayable ? { text: { kind: 'exact', value }, negated } : undefined;
  }
  const pattern = ['~', '!~'].includes(operator) ? simple(value) : anyCase(operator, value);
  return pattern === undefined ? undefined : { text: { kind: 'regex', pattern }, negated };
}

/** Patterns that every engine reads alike: letters, digits, plain signs, escaped dots, alternatives, and the two anchors. */
const simplePattern = /^\^?(?:[A-Za-z0-9 _\-/:;,@%=&]|\\[./-]|\||\((?!\?)|\)|\.\*|\.)+\$?$/;

function simple(pattern: string): string | undefined {
  return pattern.length <= 500 && simplePattern.test(pattern) && needsText(pattern) ? pattern : undefined;
}

/** To nginx a missing header is an empty text; to a match of headers it is none. */
function needsText(pattern: string): boolean {
  try {
    return !new RegExp(pattern).test('');
  } catch {
    return false;
  }
}

/** `~*` ignores letter case: each letter in both cases, because not every engine takes `(?i)`. */
function anyCase(operator: string, pattern: string): string | undefined {
  if (operator !== '~*' && operator !== '!~*') return undefined;
  return simple(pattern)?.replaceAll(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
