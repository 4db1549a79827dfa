import { compactList } from '../model/compact.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { RuleDraft } from './draft.ts';
import { filtersOf, type Rule } from './filters.ts';

type Match = NonNullable<Rule['matches']>[number];

export const closedGroup = 'ingress2gw.dev';
export const closedKind = 'Closed';

/** Rule and drafts it was made of. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly drafts: readonly RuleDraft[];
}

const matchLimit = 64;
export const ruleLimit = 16;

/**
 * The rules of drafts in their order. Neighbours that differ in their match alone become one rule with several matches; where
 * there are rules for some headers, those of several paths join too, as long as one object takes them all.
 */
export function rulesOf(drafts: readonly RuleDraft[]): readonly RuleEntry[] {
  const conditional = drafts.some(({ headers }) => headers.length > 0);
  const across = conditional ? joined(drafts, joinableAcross) : [];
  return conditional && across.length <= ruleLimit ? across : joined(drafts, joinableNeighbour);
}

type Joinable = (entries: readonly RuleEntry[], draft: RuleDraft, rule: Rule) => number;

function joined(drafts: readonly RuleDraft[], joinable: Joinable): readonly RuleEntry[] {
  const entries: RuleEntry[] = [];
  for (const draft of drafts) {
    const rule = ruleOf(draft);
    const at = joinable(entries, draft, rule);
    const known = entries[at];
    if (known === undefined) entries.push({ rule, drafts: [draft] });
    else {
      const matches = [...(known.rule.matches ?? []), ...(rule.matches ?? [])];
      entries[at] = { rule: { ...known.rule, matches }, drafts: [...known.drafts, draft] };
    }
  }
  return compactList(entries);
}

const joinableNeighbour: Joinable = (entries, _draft, rule) => {
  const last = entries.at(-1);
  return last !== undefined && canJoin(last.rule, rule) ? entries.length - 1 : -1;
};

/** The order of rules counts within one path alone (gateway-api-rules C5), and of regular expressions it is not known where it counts. */
const joinableAcross: Joinable = (entries, draft, rule) => {
  if (draft.path.type === 'RegularExpression') return joinableNeighbour(entries, draft, rule);
  const at = entries.findLastIndex((entry) => canJoin(entry.rule, rule));
  const passed = entries.slice(at + 1).flatMap((entry) => entry.drafts);
  return passed.some(({ path }) => path.type === draft.path.type && path.value === draft.path.value) ? -1 : at;
};

function canJoin(a: Rule, b: Rule): boolean {
  const replacesPrefix = a.filters?.some((filter) => filter.urlRewrite?.path?.type === 'ReplacePrefixMatch') === true;
  if (replacesPrefix || (a.matches?.length ?? 0) + (b.matches?.length ?? 0) > matchLimit) return false;
  return JSON.stringify({ ...a, matches: [] }) === JSON.stringify({ ...b, matches: [] });
}

function ruleOf(draft: RuleDraft): Rule {
  const filters = filtersOf(draft);
  const timeouts = draft.puts.find((put) => put.slot === 'timeouts');
  const backendRefs = backendRefsOf(draft);
  return {
    matches: [matchOf(draft)],
    ...(filters.length === 0 ? {} : { filters }),
    ...(timeouts === undefined || draft.action.kind !== 'forward' ? {} : { timeouts: { request: timeouts.request } }),
    ...(backendRefs.length === 0 ? {} : { backendRefs }),
  };
}

function matchOf({ path, headers }: RuleDraft): Match {
  const { type, value } = path;
  return { path: { type, value }, ...(headers.length === 0 ? {} : { headers: [...headers] }) } as Match;
}

function backendRefsOf({ action, route }: RuleDraft): NonNullable<Rule['backendRefs']> {
  if (action.kind === 'redirect') return [];
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
