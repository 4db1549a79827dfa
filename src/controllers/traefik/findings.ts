import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Account } from '../../model/ledger.ts';

/** What became of the input on the way to routes. */
export interface Findings {
  readonly accounts: Account[];
  readonly diagnostics: Diagnostic[];
}

/** Adds what was found elsewhere. */
export function tell(found: Findings, more: Findings | undefined): void {
  if (more === undefined) return;
  found.accounts.push(...more.accounts);
  found.diagnostics.push(...more.diagnostics);
}
