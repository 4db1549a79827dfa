import type { Fact } from '../model/fact.ts';
import { refKey } from '../model/object-ref.ts';
import type { SourceObject } from '../model/source-object.ts';

/** A fact about what stands at a pointer of an object. */
export function factAt(source: SourceObject, pointer: string, name: string, value: string): Fact {
  return {
    id: [refKey(source.ref), pointer].join('#'),
    object: source.ref,
    pointer,
    name,
    value,
    at: source.locate(pointer),
  };
}
