import * as codes from '../../diagnostics/traefik-routes.ts';
import { interpretFields } from '../../interpret/fields.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation, Statement } from '../../interpret/statement.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Account } from '../../model/ledger.ts';
import type { ResourceKind } from '../../model/row.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { nestedKinds } from './field-kinds.ts';

/** An object with what its fields say by their rows. */
export interface ReadObject {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
}

/** Reads an object of Traefik's own kinds. Each field that nothing comes of is told, unless it says what happens anyway. */
export function readObject(source: SourceObject, index: RowIndex): ReadObject {
  const interpretation = interpretFields(source, index, source.ref.kind as ResourceKind, nestedKinds);
  const lost = interpretation.statements.filter(
    ({ row: { destination } }) => destination.kind === 'none' && destination.outcome === 'unsupported',
  );
  const usual = new Set(lost.filter(isUsual).map(({ fact }) => fact));
  const accounts = interpretation.accounts.map(
    (account): Account =>
      usual.has(account.fact)
        ? { fact: account.fact, outcome: 'exact', reason: 'it says what happens anyway' }
        : account,
  );
  const named = new Map(interpretation.facts.map((fact) => [fact.id, fact]));
  const findings = lost.flatMap(({ row: { destination }, fact }) => {
    const about = named.get(fact);
    if (about === undefined || usual.has(fact) || destination.kind !== 'none') return [];
    const place = { at: about.at, object: source.ref, facts: [fact] };
    return [diagnose(codes.fieldLost, { field: about.name, effect: destination.reason }, place)];
  });
  return {
    source,
    interpretation: { ...interpretation, accounts, diagnostics: [...interpretation.diagnostics, ...findings] },
  };
}

/** A switch that is off, and the way in which pods are chosen anyway. */
function isUsual({ row, value }: Statement): boolean {
  if (row.name === 'strategy') return value === '' || value === 'wrr' || value === 'RoundRobin';
  return value === false && row.type === 'bool' && !row.name.startsWith('routes.observability');
}
