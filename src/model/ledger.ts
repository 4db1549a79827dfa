import type { Fact, FactId } from './fact.ts';
import type { ObjectRef } from './object-ref.ts';

/** What became of a fact, the best first. The outcome of an entry is the worst of its parts. */
export const outcomes = [
  'exact',
  'policy',
  'approximate',
  'no-effect',
  'overridden',
  'foreign',
  'unknown',
  'invalid',
  'unsupported',
  'closed',
  'opened',
] as const;

export type Outcome = (typeof outcomes)[number];

/** What one stage did with one fact, on one route or in general. */
export interface Account {
  readonly fact: FactId;
  readonly outcome: Outcome;
  /** Route of the plan; absent where the fact as a whole is meant. */
  readonly route?: string;
  /** Emitted objects that carry the fact. */
  readonly objects?: readonly ObjectRef[];
  /** Why, in one sentence, where the outcome alone does not say it. */
  readonly reason?: string;
}

/** The same account with the objects that carry the fact. */
export function endingIn({ fact, outcome, route, reason }: Account, objects: readonly ObjectRef[]): Account {
  // Each form is written out: engines give a copy that grows a description of its own, which is larger than the copy.
  if (route === undefined)
    return reason === undefined ? { fact, outcome, objects } : { fact, outcome, reason, objects };
  return reason === undefined ? { fact, outcome, route, objects } : { fact, outcome, route, reason, objects };
}

export interface LedgerEntry {
  readonly fact: Fact;
  readonly outcome: Outcome;
  readonly parts: readonly Account[];
}
