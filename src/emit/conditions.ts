import type { HTTPRouteMatch } from '../generated/gateway-api.ts';
import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { CookieMatch, HeaderMatch, Match, PlannedRoute, TextMatch } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';

/** A header as HTTPRoute matches it. */
export type EmittedHeader = NonNullable<HTTPRouteMatch['headers']>[number];

/** What a regular expression in a header match needs of an implementation. */
export const headerFeature = 'RegularExpressionHeader';

/** Headers and cookies of a match as headers of an HTTPRoute; undefined where the target cannot say one of them. */
export function headersOf({ headers = [], cookies = [] }: Match, target: Target): readonly EmittedHeader[] | undefined {
  const emitted = [
    ...headers.map(({ name, text }) => headerOf(name, text, target)),
    ...cookies.map((cookie) => ({ type: 'RegularExpression' as const, name: 'Cookie', value: cookieText(cookie) })),
  ];
  const sayable = emitted.filter((header) => header !== undefined);
  return sayable.length === emitted.length ? sayable : undefined;
}

function headerOf(name: string, text: TextMatch, { profile }: Target): EmittedHeader | undefined {
  if (text.kind === 'exact') return { type: 'Exact', name, value: text.value };
  const value = text.kind === 'any' ? '.*' : profile.headerRegex(text.pattern);
  return value === undefined || value.length > 4096 ? undefined : { type: 'RegularExpression', name, value };
}

/** The one header holds all cookies, so the text matches the whole of it in engines that search as in those that do not. */
function cookieText({ name, value }: CookieMatch): string {
  return `^(.*; ?)?${literal(name)}=${literal(value)}(;.*)?$`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Tells routes of one path apart. */
export function conditionKey({ headers, cookies }: Match): string {
  const parts = [...(headers ?? []).map(({ name, text }) => [name, text]), ...(cookies ?? []).map(cookieText)];
  return parts.length === 0 ? '' : JSON.stringify(parts);
}

export function isConditional({ match }: PlannedRoute): boolean {
  return conditionKey(match) !== '';
}

/** Facts that ask for the headers and cookies of a match. */
export function conditionFacts({ headers = [], cookies = [] }: Match): readonly FactId[] {
  return [...new Set([...headers, ...cookies].flatMap(({ facts }) => facts))];
}

/** Facts behind the headers and cookies of a route: texts are compared as they are, patterns in the engine of the gateway. */
export function conditionAccounts({ id, match }: PlannedRoute): readonly Account[] {
  const { headers = [], cookies = [] } = match;
  const account =
    (outcome: Account['outcome']) =>
    ({ facts }: HeaderMatch | CookieMatch): readonly Account[] =>
      facts.map((fact) => ({ fact, outcome, route: id }));
  return [
    ...headers.flatMap((header) => account(header.text.kind === 'exact' ? 'exact' : 'approximate')(header)),
    ...cookies.flatMap(account('approximate')),
  ];
}
