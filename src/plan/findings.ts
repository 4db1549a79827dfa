import type { Diagnostic } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';

/** What became of the input on the way to routes. */
export interface Findings {
  readonly accounts: Account[];
  readonly diagnostics: Diagnostic[];
}
