import type { Diagnostic } from './model/diagnostic.ts';
import type { Fact } from './model/fact.ts';
import { refKey } from './model/object-ref.ts';
import type { Inventory } from './model/source-object.ts';

/** Gives each finding a place: of its first fact, else of its object. */
export function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  facts: readonly Fact[],
  inventory: Inventory,
): readonly Diagnostic[] {
  const factPlaces = new Map(facts.map((fact) => [fact.id, fact.at]));
  const objectPlaces = new Map(inventory.objects.map((object) => [refKey(object.ref), object.at]));
  return diagnostics.map((diagnostic) => {
    if (diagnostic.at !== undefined) return diagnostic;
    const fact = diagnostic.facts?.map((id) => factPlaces.get(id)).find((place) => place !== undefined);
    const at = fact ?? (diagnostic.object === undefined ? undefined : objectPlaces.get(refKey(diagnostic.object)));
    return at === undefined ? diagnostic : { ...diagnostic, at };
  });
}
