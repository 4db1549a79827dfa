import type { ObjectRef } from '../model/object-ref.ts';

export type ViolationRule =
  | 'schema'
  | 'unknown-field'
  | 'list'
  | 'limit'
  | 'metadata'
  /** A rule over several fields of one object: what the CRDs say in CEL. */
  | 'cross-field'
  /** A rule over several objects, which no CRD can state. */
  | 'reference';

/** One thing wrong with one object. */
export interface Violation {
  readonly object: ObjectRef;
  /** JSON pointer into the object. */
  readonly pointer: string;
  readonly rule: ViolationRule;
  /** What was checked, as a stable name: a schema keyword, `rule-20` of gateway-api-rules A, `parent-hostname`. */
  readonly check: string;
  readonly message: string;
}

/** What a check gives: a violation, or that it could not be decided (which is never the same as passed). */
export interface Finding extends Violation {
  readonly unchecked?: true;
}
