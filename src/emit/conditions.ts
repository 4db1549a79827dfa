import type { HTTPRouteMatch } from '../generated/gateway-api.ts';
import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { CookieMatch, Match, PlannedRoute, TextMatch } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';

/** A header as HTTPRoute matches it. */
export type EmittedHeader = NonNullable<HTTPRouteMatch['headers']>[number];
export type EmittedQuery = NonNullable<HTTPRouteMatch['queryParams']>[number];

/** What a rule asks of a request beside its path. */
export interface EmittedConditions {
  readonly method?: string;
  readonly headers: readonly EmittedHeader[];
  readonly query: readonly EmittedQuery[];
}

export const unconditional: EmittedConditions = { headers: [], query: [] };

/** The methods that HTTPRoute can name (gateway-api-fields HTTPMethod). */
const methods: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH',
]);

/** What the conditions of a match need of an implementation. */
export function conditionFeatures({ method, headers, query }: EmittedConditions): readonly string[] {
  return [
    ...(method === undefined ? [] : ['HTTPRouteMethodMatching']),
    ...(headers.some(({ type }) => type === 'RegularExpression') ? ['RegularExpressionHeader'] : []),
    ...(query.length === 0 ? [] : ['HTTPRouteQueryParamMatching']),
    ...(query.some(({ type }) => type === 'RegularExpression') ? ['RegularExpressionQuery'] : []),
  ];
}

/** Whether a rule takes only some requests of its path. */
export function hasConditions({ method, headers, query }: EmittedConditions): boolean {
  return method !== undefined || headers.length > 0 || query.length > 0;
}

/** What HTTPRoute says of a match beside its path; undefined where the target cannot say one of its parts. */
export function conditionsOf(match: Match, target: Target): EmittedConditions | undefined {
  const { method, headers = [], cookies = [], query = [] } = match;
  // Nearly every route: one object for all of them.
  if (conditionKey(match) === '') return unconditional;
  const names = [...headers.map(({ name }) => name.toLowerCase()), ...cookies.map(() => 'cookie')];
  const emitted = [
    ...headers.map(({ name, text }) => textOf(name, text, target, 4096)),
    ...cookies.map((cookie) => ({ type: 'RegularExpression' as const, name: 'Cookie', value: cookieText(cookie) })),
  ];
  const keys = query.map(({ name, text }) => textOf(name, text, target, 1024));
  const sayable = { headers: emitted.filter((header) => header !== undefined), query: keys.filter(isSaid) };
  const whole = sayable.headers.length === emitted.length && sayable.query.length === keys.length;
  // Of two conditions on one name an implementation has to ignore the second (gateway-api-rules, HTTPHeaderMatch).
  const twice = new Set(names).size < names.length || new Set(query.map(({ name }) => name)).size < query.length;
  if (!whole || twice || (method !== undefined && !methods.has(method.value))) return undefined;
  return method === undefined ? sayable : { method: method.value, ...sayable };
}

function isSaid<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function textOf(name: string, text: TextMatch, { profile }: Target, limit: number): EmittedHeader | undefined {
  // The API wants at least one character of a text.
  if (text.kind === 'exact' && text.value === '') return { type: 'RegularExpression', name, value: '^$' };
  if (text.kind === 'exact') return { type: 'Exact', name, value: text.value };
  const value = text.kind === 'any' ? '.*' : profile.headerRegex(text.pattern);
  return value === undefined || value.length > limit ? undefined : { type: 'RegularExpression', name, value };
}

/** The one header holds all cookies, so the text matches the whole of it in engines that search as in those that do not. */
function cookieText({ name, value }: CookieMatch): string {
  return `^(.*; ?)?${literal(name)}=${literal(value)}(;.*)?$`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Tells routes of one path apart. */
export function conditionKey({ method, headers, cookies, query }: Match): string {
  const parts = [
    ...(method === undefined ? [] : [method.value]),
    ...(headers ?? []).map(({ name, text }) => [name, text]),
    ...(cookies ?? []).map(cookieText),
    ...(query ?? []).map(({ name, text }) => ['?', name, text]),
  ];
  return parts.length === 0 ? '' : JSON.stringify(parts);
}

export function isConditional({ match }: PlannedRoute): boolean {
  return conditionKey(match) !== '';
}

/** Facts that ask for what a match wants beside its path. */
export function conditionFacts({ method, headers = [], cookies = [], query = [] }: Match): readonly FactId[] {
  const all = [...(method === undefined ? [] : [method]), ...headers, ...cookies, ...query];
  return [...new Set(all.flatMap(({ facts }) => facts))];
}

/** Facts behind the conditions of a route: texts are compared as they are, patterns in the engine of the gateway. */
export function conditionAccounts({ id, match }: PlannedRoute): readonly Account[] {
  const { method, headers = [], cookies = [], query = [] } = match;
  const account =
    (outcome: Account['outcome']) =>
    ({ facts }: { readonly facts: readonly FactId[] }): readonly Account[] =>
      facts.map((fact) => ({ fact, outcome, route: id }));
  return [
    ...(method === undefined ? [] : account('exact')(method)),
    ...[...headers, ...query].flatMap((one) => account(one.text.kind === 'exact' ? 'exact' : 'approximate')(one)),
    ...cookies.flatMap(account('approximate')),
  ];
}
