import type { Fact } from '../model/fact.ts';
import { refKey } from '../model/object-ref.ts';
import { sharedText } from '../model/shared-text.ts';
import type { SourceObject } from '../model/source-object.ts';

/** A fact about what stands at a pointer of an object. */
export function factAt(source: SourceObject, pointer: string, name: string, value: string): Fact {
  return {
    id: [refKey(source.ref), pointer].join('#'),
    object: source.ref,
    pointer: sharedText(pointer),
    name: sharedText(name),
    value: sharedText(value),
    at: source.locate(pointer),
  };
}
