import type { ObjectRef } from './object-ref.ts';
import type { Location } from './source-object.ts';

/** `<object key>#<pointer>`: names a fact and sorts with its object. */
export type FactId = string;

/** Something that was read and may act: an annotation, an Ingress field, a ConfigMap key. Each has one ledger entry. */
export interface Fact {
  readonly id: FactId;
  readonly object: ObjectRef;
  readonly pointer: string;
  /** What a reader of the manifest calls it: an annotation name, `spec.tls[0]`. */
  readonly name: string;
  readonly value: string;
  readonly at: Location;
  /** The fact that this one is a piece of: a directive of a text. */
  readonly within?: FactId;
}
