import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fact, FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { Row } from '../model/row.ts';

/** A usable value of one row, as one object states it. */
export interface Statement {
  readonly row: Row;
  readonly value: unknown;
  readonly fact: FactId;
  readonly origin: 'stated' | 'configured';
}

/** A value so bad that the controller shuts something for it. */
export interface Denial {
  readonly reason: string;
  readonly fact: FactId;
  /** The controller answers the error for this very value; else it is only shut here, whatever is answered today. */
  readonly answered?: true;
}

/** What one object says, by its controller's rows. */
export interface Interpretation {
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  /** The object is not loaded at all. */
  readonly dropped?: Denial;
  /** Its routes answer an error. */
  readonly routesDenied?: Denial;
  /** Its hosts answer an error. */
  readonly hostDenied?: Denial;
  /** All routes of the controller are closed, because a guard of all of them cannot be used. */
  readonly classClosed?: Denial;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}
