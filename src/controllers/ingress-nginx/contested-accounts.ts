import * as codes from '../../diagnostics/plan.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Account } from '../../model/ledger.ts';
import { refKey } from '../../model/object-ref.ts';
import type { NginxIngress } from './ingress.ts';

const reason = 'the path is closed, because this Ingress may be the one that comes first';

/**
 * Accounts of Ingresses that came second on a contested path (I2G2016): the path is closed for what they guard it with, so
 * neither their guard nor their path is overridden. Their other settings are, as long as the other Ingress comes first.
 */
export function contestedAccounts(
  ingresses: readonly NginxIngress[],
  diagnostics: readonly Diagnostic[],
): readonly Account[] {
  const contested = new Map<string, Set<string>>();
  for (const { code, object, facts } of diagnostics) {
    if (code !== codes.guardedConflict.code || object === undefined) continue;
    const known = contested.get(refKey(object)) ?? new Set();
    for (const fact of facts ?? []) known.add(fact);
    contested.set(refKey(object), known);
  }
  return ingresses.flatMap((ingress) => {
    const claimed = contested.get(refKey(ingress.ref));
    if (claimed === undefined) return [];
    const guards = ingress.interpretation.statements.filter(({ row }) => row.guards).map(({ fact }) => fact);
    const paths = ingress.facts.filter(({ id }) => claimed.has(id)).map(({ id }) => id);
    return [...guards, ...paths].map((fact) => ({ fact, outcome: 'closed', reason }));
  });
}
