import type { ObjectRef } from '../model/object-ref.ts';
import type { ValidationLevel } from '../model/validation.ts';

export type ViolationRule =
  | 'schema'
  | 'unknown-field'
  | 'list'
  | 'limit'
  | 'metadata'
  /** A rule of the CRD in CEL. */
  | 'cel'
  /** A rule over several objects, which no CRD can state. */
  | 'reference';

/** One thing wrong with one object. */
export interface Violation {
  readonly object: ObjectRef;
  /** JSON pointer into the object. */
  readonly pointer: string;
  readonly rule: ViolationRule;
  /** What was checked, as a stable name: a schema keyword, `cel`, `parent-hostname`. */
  readonly check: string;
  readonly message: string;
}

/** What a check gives: a violation, or something that is none. */
export interface Finding extends Violation {
  /** Absent for a violation. */
  readonly level?: Exclude<ValidationLevel, 'error'>;
  /** A namespace on which the finding depends, if its objects are not shown. */
  readonly elsewhere?: string;
}
