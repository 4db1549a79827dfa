import type { Diagnostic } from './model/diagnostic.ts';
import type { Fact } from './model/fact.ts';
import type { ObjectRef } from './model/object-ref.ts';
import { refKey } from './model/object-ref.ts';
import type { Location } from './model/source-object.ts';

/** Where an object of the input stands. */
export interface Placed {
  readonly ref: ObjectRef;
  readonly at: Location;
}

/** Gives each finding a place: of its first fact, else of its object. */
export function placeDiagnostics(
  diagnostics: readonly Diagnostic[],
  facts: readonly Fact[],
  objects: readonly Placed[],
): readonly Diagnostic[] {
  const factPlaces = new Map(facts.map((fact) => [fact.id, fact.at]));
  const placeless = diagnostics.filter(({ at, object }) => at === undefined && object !== undefined);
  const wanted = new Set(placeless.map(({ object }) => refKey(object as ObjectRef)));
  const objectPlaces = new Map(
    objects.map(({ ref, at }) => [refKey(ref), at] as const).filter(([key]) => wanted.has(key)),
  );
  return diagnostics.map((diagnostic) => {
    if (diagnostic.at !== undefined) return diagnostic;
    const fact = diagnostic.facts?.map((id) => factPlaces.get(id)).find((place) => place !== undefined);
    const at = fact ?? (diagnostic.object === undefined ? undefined : objectPlaces.get(refKey(diagnostic.object)));
    return at === undefined ? diagnostic : { ...diagnostic, at };
  });
}
