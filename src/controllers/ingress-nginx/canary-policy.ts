import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import type { CookieMatch, HeaderMatch, TextMatch } from '../../model/route-plan.ts';
import { factsOf, type Routing, type RoutingRecord } from './routing.ts';

/** One rule of a canary, before the weight: requests with the header or cookie go to one side. */
export interface Choice {
  readonly to: 'canary' | 'primary';
  readonly header?: HeaderMatch;
  readonly cookie?: CookieMatch;
}

/** What a canary takes, in the order the controller asks (balancer.lua route_to_alternative_balancer; behaviour 11.6). */
export interface CanaryPolicy {
  readonly choices: readonly Choice[];
  /** Of `total` requests that no choice decides. */
  readonly weight: number;
  readonly total: number;
  /** Facts that every route of the canary stands on. */
  readonly facts: readonly FactId[];
  /** Of its facts that decide nothing. */
  readonly idle: readonly Account[];
}

export function canaryPolicy(record: RoutingRecord): CanaryPolicy {
  const { canaryWeight = 0, canaryWeightTotal = 100 } = record.routing;
  // Totals below 100 are ignored (behaviour 24.43; recorded canary/weight-total).
  const total = Math.max(100, canaryWeightTotal);
  const weight = Math.min(Math.max(canaryWeight, 0), total);
  const all = [...headerChoices(record), ...cookieChoices(record)];
  const choices = withoutIdleEnd(all, weight, total);
  const facts = factsOf(record, 'canary', ...weightFields(weight, canaryWeightTotal));
  const carried = new Set([...facts, ...choices.flatMap(choiceFacts)]);
  return { choices, weight, total, facts, idle: idleAccounts(record, carried) };
}

export function takesNothing({ choices, weight }: CanaryPolicy): boolean {
  return weight === 0 && choices.length === 0;
}

function weightFields(weight: number, total: number): readonly (keyof Routing)[] {
  if (weight === 0) return [];
  return total < 100 ? ['canaryWeight'] : ['canaryWeight', 'canaryWeightTotal'];
}

/** Choices at the end that lead where the weight leads everything. */
function withoutIdleEnd(all: readonly Choice[], weight: number, total: number): readonly Choice[] {
  const otherwise = weight === 0 ? 'primary' : weight === total ? 'canary' : undefined;
  const last = all.findLastIndex(({ to }) => to !== otherwise);
  return otherwise === undefined ? all : all.slice(0, last + 1);
}

/** A value comes before a pattern, and either takes the words always and never their meaning (recorded canary/header-value). */
function headerChoices(record: RoutingRecord): readonly Choice[] {
  const { canaryByHeader = '', canaryByHeaderValue: value = '', canaryByHeaderPattern: pattern = '' } = record.routing;
  const name = headerName(canaryByHeader);
  if (name === undefined) return [];
  const choice = (to: Choice['to'], text: TextMatch, ...more: readonly (keyof Routing)[]): Choice => ({
    to,
    header: { name, text, facts: factsOf(record, 'canaryByHeader', ...more) },
  });
  if (value !== '') return [choice('canary', { kind: 'exact', value }, 'canaryByHeaderValue')];
  // A broken pattern ends the decision (recorded canary/header-pattern-broken).
  if (isBroken(pattern)) return [choice('primary', { kind: 'any' }, 'canaryByHeaderPattern')];
  if (pattern !== '') return [choice('canary', { kind: 'regex', pattern }, 'canaryByHeaderPattern')];
  return [choice('canary', { kind: 'exact', value: 'always' }), choice('primary', { kind: 'exact', value: 'never' })];
}

function cookieChoices(record: RoutingRecord): readonly Choice[] {
  const { canaryByCookie: name = '' } = record.routing;
  if (name === '') return [];
  const facts = factsOf(record, 'canaryByCookie');
  const choice = (to: Choice['to'], value: string): Choice => ({ to, cookie: { name, value, facts } });
  return [choice('canary', 'always'), choice('primary', 'never')];
}

/**
 * The header a request can really have: nginx drops names with other characters, and an underscore in the annotation stands
 * for a dash (balancer.lua replace_special_char).
 */
function headerName(name: string): string | undefined {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name.replaceAll('_', '-') : undefined;
}

/** No regular expression in any dialect; text with groups and quantifiers that RegExp does not know is given the benefit. */
function isBroken(pattern: string): boolean {
  if (/\(\?|[*+?}]\+|\[\[/.test(pattern)) return false;
  try {
    new RegExp(pattern);
    return false;
  } catch {
    return true;
  }
}

function choiceFacts({ header, cookie }: Choice): readonly FactId[] {
  return [...(header?.facts ?? []), ...(cookie?.facts ?? [])];
}

/** Why a field of a canary that no choice stands on does nothing. */
const idleReasons: Readonly<Partial<Record<keyof Routing, string>>> = {
  canaryWeight: 'it is no share: 0, or less',
  canaryWeightTotal: 'less than 100 counts as 100, and without a weight it says nothing',
  canaryByHeader: 'no request can have a header of this name, or the weight decides the same',
  canaryByHeaderValue: 'without canary-by-header it does nothing',
  canaryByHeaderPattern: 'it does nothing without canary-by-header, or beside canary-by-header-value',
  canaryByCookie: 'it is empty, or the weight decides the same',
};

function idleAccounts(record: RoutingRecord, carried: ReadonlySet<FactId>): readonly Account[] {
  return Object.entries(idleReasons).flatMap(([field, reason]) =>
    factsOf(record, field as keyof Routing)
      .filter((fact) => !carried.has(fact))
      .map((fact) => ({ fact, outcome: 'no-effect' as const, reason })),
  );
}
