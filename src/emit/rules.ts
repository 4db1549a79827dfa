import type { ObjectRef } from '../model/object-ref.ts';
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

/** The rules of drafts in their order. Neighbours that differ in their path alone become one rule with several matches. */
export function rulesOf(drafts: readonly RuleDraft[]): readonly RuleEntry[] {
  const entries: RuleEntry[] = [];
  for (const draft of drafts) {
    const entry = { rule: ruleOf(draft), own: ownParts(draft.puts), drafts: [draft] };
    const last = entries.at(-1);
    if (last !== undefined && canJoin(last, entry)) {
      const matches = [...(last.rule.matches ?? []), ...(entry.rule.matches ?? [])];
      entries[entries.length - 1] = { ...last, rule: { ...last.rule, matches }, drafts: [...last.drafts, draft] };
    } else entries.push(entry);
  }
  return entries;
}

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
  const timeouts = draft.puts.find((put) => put.slot === 'timeouts');
  const backendRefs = backendRefsOf(draft);
  return {
    matches: [{ path: { type: draft.path.type, value: draft.path.value } } as Match],
    ...(filters.length === 0 ? {} : { filters }),
    ...(timeouts === undefined || draft.action.kind !== 'forward' ? {} : { timeouts: { request: timeouts.request } }),
    ...(backendRefs.length === 0 ? {} : { backendRefs }),
  };
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
