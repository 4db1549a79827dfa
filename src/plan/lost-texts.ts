import type { Interpretation } from '../interpret/statement.ts';
import type { FactId } from '../model/fact.ts';

/** What it means for traffic where a target cannot say a value, in the words of its row. */
export function lostTexts(interpretations: readonly Interpretation[]): ReadonlyMap<FactId, string> {
  const texts = interpretations.flatMap(({ statements }) =>
    statements.flatMap(({ row: { destination }, fact }) =>
      destination.kind === 'setting' && destination.lost !== undefined ? [[fact, destination.lost] as const] : [],
    ),
  );
  return new Map(texts);
}
