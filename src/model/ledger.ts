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

export interface LedgerEntry {
  readonly fact: Fact;
  readonly outcome: Outcome;
  readonly parts: readonly Account[];
}
