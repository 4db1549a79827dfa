import { compactList } from '../model/compact.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Put } from '../model/target.ts';
import { hasConditions } from './conditions.ts';
import type { RuleDraft } from './draft.ts';
import { filtersOf, type Rule } from './filters.ts';
import { type OwnParts, ownParts } from './own-parts.ts';

type Match = NonNullable<Rule['matches']>[number];

export const closedGroup = 'ingress2gw.dev';
export const closedKind = 'Closed';

/** Rule and drafts it was made of. */
export interface RuleEntry {
  readonly rule: Rule;
  /** What stands beside it in kinds of the target's own. */
  readonly own: OwnParts;
  readonly drafts: readonly RuleDraft[];
}

const matchLimit = 64;
export const ruleLimit = 16;

/**
 * The rules of drafts in their order. Neighbours that differ in their match alone become one rule with several matches; where
 * there are rules for some headers, those of several paths join too, as long as one object takes them all.
 */
export function rulesOf(drafts: readonly RuleDraft[]): readonly RuleEntry[] {
  const conditional = drafts.some(({ conditions }) => hasConditions(conditions));
  const across = conditional ? joined(drafts, joinableAcross) : [];
  return conditional && across.length <= ruleLimit ? across : joined(drafts, joinableNeighbour);
}

type Joinable = (entries: readonly RuleEntry[], draft: RuleDraft, entry: RuleEntry) => number;

function joined(drafts: readonly RuleDraft[], joinable: Joinable): readonly RuleEntry[] {
  const entries: RuleEntry[] = [];
  for (const draft of drafts) {
    const entry = { rule: ruleOf(draft), own: ownParts(draft.puts), drafts: [draft] };
    const at = joinable(entries, draft, entry);
    const known = entries[at];
    if (known === undefined) entries.push(entry);
    else {
      const matches = [...(known.rule.matches ?? []), ...(entry.rule.matches ?? [])];
      entries[at] = { ...known, rule: { ...known.rule, matches }, drafts: [...known.drafts, draft] };
    }
  }
  return compactList(entries);
}

const joinableNeighbour: Joinable = (entries, _draft, entry) => {
  const last = entries.at(-1);
  return last !== undefined && canJoin(last, entry) ? entries.length - 1 : -1;
};

/** The order of rules counts within one path alone (gateway-api-rules C5), and of regular expressions it is not known where it counts. */
const joinableAcross: Joinable = (entries, draft, entry) => {
  if (draft.path.type === 'RegularExpression') return joinableNeighbour(entries, draft, entry);
  const at = entries.findLastIndex((known) => canJoin(known, entry));
  const passed = entries.slice(at + 1).flatMap((known) => known.drafts);
  return passed.some(({ path }) => path.type === draft.path.type && path.value === draft.path.value) ? -1 : at;
};

/** What rules are, to be compared: two that differ in a policy differ. */
export function ruleText({ rule, own }: RuleEntry): string {
  return JSON.stringify([rule, own]);
}

function canJoin(a: RuleEntry, b: RuleEntry): boolean {
  const replacesPrefix =
    a.rule.filters?.some((filter) => filter.urlRewrite?.path?.type === 'ReplacePrefixMatch') === true;
  if (replacesPrefix || (a.rule.matches?.length ?? 0) + (b.rule.matches?.length ?? 0) > matchLimit) return false;
  return ruleText(withoutMatches(a)) === ruleText(withoutMatches(b));
}

function withoutMatches(entry: RuleEntry): RuleEntry {
  return { ...entry, rule: { ...entry.rule, matches: [] } };
}

function ruleOf(draft: RuleDraft): Rule {
  const filters = filtersOf(draft);
  const backendRefs = backendRefsOf(draft);
  return {
    matches: [matchOf(draft)],
    ...(filters.length === 0 ? {} : { filters }),
    ...(draft.action.kind === 'forward' ? forwarding(draft.puts) : {}),
    ...(backendRefs.length === 0 ? {} : { backendRefs }),
  };
}

/** What holds for requests that go on to a backend. */
function forwarding(puts: readonly Put[]): Pick<Rule, 'timeouts' | 'retry' | 'sessionPersistence'> {
  const timeouts = puts.find((put) => put.slot === 'timeouts');
  const retry = puts.find((put) => put.slot === 'retry');
  const session = puts.find((put) => put.slot === 'session');
  return {
    ...(timeouts === undefined ? {} : { timeouts: { request: timeouts.request } }),
    ...(retry === undefined ? {} : { retry: { codes: retry.codes, attempts: retry.attempts } }),
    ...(session === undefined ? {} : { sessionPersistence: sessionOf(session) }),
  };
}

function sessionOf({
  cookie,
  absoluteTimeout,
}: Extract<Put, { slot: 'session' }>): NonNullable<Rule['sessionPersistence']> {
  const base = { sessionName: cookie, type: 'Cookie' } as const;
  if (absoluteTimeout === undefined) return base;
  return { ...base, absoluteTimeout, cookieConfig: { lifetimeType: 'Permanent' } };
}

function matchOf({ path, conditions: { method, headers, query } }: RuleDraft): Match {
  const { type, value } = path;
  return {
    path: { type, value },
    ...(headers.length === 0 ? {} : { headers: [...headers] }),
    ...(query.length === 0 ? {} : { queryParams: [...query] }),
    ...(method === undefined ? {} : { method }),
  } as Match;
}

function backendRefsOf({ action, route }: RuleDraft): NonNullable<Rule['backendRefs']> {
  if (action.kind === 'redirect') return [];
  if (action.kind === 'closed' && action.answer !== undefined) return [];
  if (action.kind === 'closed') return [{ group: closedGroup, kind: closedKind, name: action.reason }];
  if (route.action.kind !== 'forward') return [];
  const several = route.action.backends.length > 1;
  return route.action.backends.map(({ service, port, weight }) => ({
    name: service.name,
    ...(isForeign(service, route.owner) ? { namespace: service.namespace as string } : {}),
    ...(port === undefined ? {} : { port }),
    ...(several ? { weight } : {}),
  }));
}

function isForeign(service: ObjectRef, owner: ObjectRef): boolean {
  return service.namespace !== undefined && service.namespace !== owner.namespace;
}
