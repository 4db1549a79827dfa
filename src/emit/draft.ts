import type { Diagnostic } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import type { OwnAnswer, PlannedHost, PlannedRoute, Redirect } from '../model/route-plan.ts';
import type { EmittedPath, Put } from '../model/target.ts';
import { conditionFeatures, type EmittedConditions } from './conditions.ts';

export type { EmittedPath };

export type DraftAction =
  | { readonly kind: 'forward' }
  | { readonly kind: 'redirect'; readonly redirect: Redirect; readonly statusCode: number }
  /** The closed form (DESIGN 2.2): an unknown kind of backend, which every implementation answers with 500. */
  | {
      readonly kind: 'closed';
      readonly reason: string;
      /** A filter among the puts says this in place of a backend: no request gets further either. */
      readonly answer?: OwnAnswer;
    };

/** An account of a draft, before it is known which objects carry it. */
export interface DraftAccount extends Account {
  /** Kinds of the target's own that carry the fact, in place of the route. */
  readonly kinds?: readonly string[];
}

/** A route of the plan with its settings realised, before it stands in an object. */
export interface RuleDraft {
  readonly host: PlannedHost;
  readonly route: PlannedRoute;
  readonly path: EmittedPath;
  readonly conditions: EmittedConditions;
  readonly action: DraftAction;
  readonly puts: readonly Put[];
  readonly requires: readonly string[];
  readonly accounts: readonly DraftAccount[];
}

export interface Realized {
  readonly drafts: readonly RuleDraft[];
  /** Accounts of routes that give no rule. */
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the match alone needs of an implementation. */
export function matchFeatures({ path, conditions }: Pick<RuleDraft, 'path' | 'conditions'>): readonly string[] {
  return [...conditionFeatures(conditions), ...(path.type === 'RegularExpression' ? ['RegularExpressionPath'] : [])];
}

/** Closes a draft: it keeps its match, loses filters and backend, and every fact on it is accounted as closed. */
export function closeDraft(draft: RuleDraft, reason: string): RuleDraft {
  return {
    ...draft,
    action: { kind: 'closed', reason },
    puts: [],
    requires: matchFeatures(draft),
    accounts: draft.accounts.map(({ kinds: _kinds, ...account }) => ({ ...account, outcome: 'closed' as const })),
  };
}
