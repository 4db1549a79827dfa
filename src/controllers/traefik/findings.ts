import type { Findings } from '../../plan/findings.ts';

export type { Findings } from '../../plan/findings.ts';

/** Adds what was found elsewhere. */
export function tell(found: Findings, more: Findings | undefined): void {
  if (more === undefined) return;
  found.accounts.push(...more.accounts);
  found.diagnostics.push(...more.diagnostics);
}
