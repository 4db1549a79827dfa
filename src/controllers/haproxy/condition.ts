import type { CookieMatch, HeaderMatch, QueryMatch, TextMatch } from '../../model/route-plan.ts';
import { wordsOfLine } from './tokens.ts';

/** Without the facts that ask for them, which the reader of the text knows. */
export interface ConditionMatch {
  readonly headers?: readonly Omit<HeaderMatch, 'facts'>[];
  readonly cookies?: readonly Omit<CookieMatch, 'facts'>[];
  readonly query?: readonly Omit<QueryMatch, 'facts'>[];
  readonly method?: string;
}

/** What the body of an ACL asks of a request: one of several matches, a share of all requests, or something that no match says. */
export type Condition =
  | { readonly kind: 'matches'; readonly any: readonly ConditionMatch[] }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'unsayable'; readonly reason: string };

/** `fetch [flags] [operator] [patterns]` (HAProxy 3.2 configuration manual 7.1). */
export function readCondition(text: string): Condition {
  const words = wordsOfLine(text);
  if (words === undefined || words.length === 0) return unsayable('it cannot be read');
  const [fetch = '', ...rest] = words;
  const share = shareOf(fetch, rest);
  if (share !== undefined) return share;
  const test = testOf(rest);
  if (typeof test === 'string') return unsayable(test);
  const [, name = '', argument] = /^(?:req\.)?([a-z_]+)(?:\(([^(),]*)\))?$/.exec(fetch) ?? [];
  if (name === '') return unsayable(`no match compares ${fetch}`);
  const any = test.map((pattern) => matchOf(name, argument, pattern));
  return any.some((one) => one === undefined) || any.length === 0
    ? unsayable(`no match compares ${fetch} in this way`)
    : { kind: 'matches', any: any.flatMap((one) => one ?? []) };
}

function unsayable(reason: string): Condition {
  return { kind: 'unsayable', reason };
}

function shareOf(fetch: string, rest: readonly string[]): Condition | undefined {
  const range = /^rand(?:\((\d+)\))?$/.exec(fetch);
  if (range === null) return undefined;
  const [operator, number, ...more] = rest;
  const limit = Number(number);
  const of = Number(range[1] ?? 100);
  const fits = (operator === 'lt' || operator === 'le') && more.length === 0 && Number.isInteger(limit) && of > 0;
  if (!fits) return unsayable('it is no share of the requests');
  const taken = operator === 'lt' ? limit : limit + 1;
  const percent = (100 * Math.min(Math.max(taken, 0), of)) / of;
  return Number.isInteger(percent) ? { kind: 'share', percent } : unsayable('its share is no whole percentage');
}

/** The texts that are compared, or why they cannot be. */
function testOf(rest: readonly string[]): readonly TextMatch[] | string {
  const patterns = [...rest];
  let method = 'str';
  while (patterns[0]?.startsWith('-') === true) {
    const flag = patterns.shift();
    if (flag === '--') break;
    if (flag !== '-m') return `flag ${flag} cannot be said`;
    method = patterns.shift() ?? '';
  }
  if (method === 'found') return [{ kind: 'any' }];
  if (method === 'str') return patterns.map((value) => ({ kind: 'exact', value }));
  if (method === 'reg') return patterns.map((pattern) => ({ kind: 'regex', pattern }));
  return `a comparison by ${method} cannot be said`;
}

function matchOf(name: string, argument: string | undefined, text: TextMatch): ConditionMatch | undefined {
  switch (name) {
    case 'hdr':
    case 'fhdr':
      return isToken(argument) ? { headers: [{ name: argument, text }] } : undefined;
    case 'cookie':
    case 'cook':
      return isToken(argument) && text.kind === 'exact'
        ? { cookies: [{ name: argument, value: text.value }] }
        : undefined;
    case 'url_param':
    case 'urlp':
      return isToken(argument) ? { query: [{ name: argument, text }] } : undefined;
    case 'method':
      return argument === undefined && text.kind === 'exact' ? { method: text.value } : undefined;
    default:
      return undefined;
  }
}

function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(text);
}
