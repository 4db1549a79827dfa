import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { OwnAnswer, PlannedRoute } from '../model/route-plan.ts';
import { guardGroups, type SettingBag, settingFacts } from '../model/settings.ts';
import type { AnswerRealization } from '../model/target.ts';
import { conditionAccounts } from './conditions.ts';
import { closeDraft, type DraftAccount, type RuleDraft } from './draft.ts';
import type { Loss } from './realize.ts';

/**
 * What the source says by itself on a route to everybody. A denied route and what a text says come before addresses and passwords
 * are looked at, after the certificate of the client; a bare 404 comes after all guards.
 */
export function ownAnswerOf(
  { action }: PlannedRoute,
  settings: SettingBag,
  losses: readonly Loss[],
): OwnAnswer | undefined {
  const { denied, clientTls, ownRules } = settings;
  if (clientTls !== undefined || ownRules !== undefined) return undefined;
  if (denied !== undefined) {
    const { status } = denied.value;
    return status === undefined ? undefined : { status, facts: settingFacts(denied) };
  }
  if (losses.some(({ treatment }) => treatment === 'closed')) return undefined;
  if (action.kind === 'answer') {
    const isGuarded = action.guard === true || guardGroups.some((group) => settings[group] !== undefined);
    return isGuarded ? undefined : { status: action.status, facts: [] };
  }
  const said = action.kind === 'refuse' ? action.answers : undefined;
  return said?.elsewhere === true ? undefined : said;
}

export function toldWhenClosed({ action }: PlannedRoute): readonly Diagnostic[] {
  return action.kind === 'refuse' ? (action.answers?.whenClosed ?? []) : [];
}

/**
 * The draft of a route that a filter of the target answers. It counts as closed wherever that matters, since no request gets
 * further than this rule. What a denied route was meant to do stays closed in the ledger too: nobody gets in until it is corrected.
 */
export function answeredDraft(
  draft: RuleDraft,
  answer: OwnAnswer,
  { put, outcome }: AnswerRealization,
  settings: SettingBag,
): RuleDraft {
  const closed = closeDraft(draft, `answers-${answer.status}`);
  const accounts =
    settings.denied === undefined
      ? [
          ...routeAccounts(draft, answer, put.of.kind, outcome),
          ...conditionAccounts(draft.route),
          ...idle(settings, draft, answer),
        ]
      : closed.accounts;
  return { ...closed, action: { kind: 'closed', reason: `answers-${answer.status}`, answer }, puts: [put], accounts };
}

function routeAccounts(
  { accounts, route }: RuleDraft,
  { facts }: OwnAnswer,
  kind: string,
  outcome: AnswerRealization['outcome'],
): readonly DraftAccount[] {
  const own = new Set<FactId>(route.facts);
  const asking = new Set<FactId>(facts);
  return [
    ...accounts.filter(({ fact }) => own.has(fact) && !asking.has(fact)),
    ...facts.map((fact) => ({ fact, outcome, route: route.id, kinds: [kind] })),
  ];
}

function idle(settings: SettingBag, { route }: RuleDraft, { status }: OwnAnswer): readonly Account[] {
  const reason = `status ${status} is answered before it could act`;
  return Object.values(settings)
    .flatMap(settingFacts)
    .map((fact) => ({ fact, outcome: 'no-effect', route: route.id, reason }));
}
