import type { ReadSummary } from './conversion.ts';
import type { ObjectRef } from './object-ref.ts';
import type { Location } from './source-object.ts';
import type { Channel, Release } from './target.ts';

/**
 * `error`: the API server refuses it, or traffic does not go where the object says. `warning`: it is taken, and is probably not meant.
 * `absent`: what is named is not in the input, so nothing is said of it. `unchecked`: could not be decided, which is not the same
 * as passed.
 */
export type ValidationLevel = 'error' | 'warning' | 'absent' | 'unchecked';

/** One thing found out about one object, or about a document that could not be read. */
export interface ValidationFinding {
  readonly level: ValidationLevel;
  /** A schema keyword, `cel`, `parent-hostname`…, or the code of a reading problem. */
  readonly check: string;
  /** In the words of the API server, where it says it as well. */
  readonly message: string;
  readonly object?: ObjectRef;
  /** JSON pointer into the object. */
  readonly pointer?: string;
  readonly at?: Location;
  /** A document could not be read: exit code 3. */
  readonly unreadable?: true;
}

/** An object that was checked, or that is of a kind without a schema. */
export interface ValidatedObject {
  readonly object: ObjectRef;
  readonly at: Location;
  readonly checked: boolean;
}

/** Everything one validation found out. */
export interface Validation {
  readonly release: Release;
  readonly channel: Channel;
  readonly objects: readonly ValidatedObject[];
  /** In order of file, line and column. */
  readonly findings: readonly ValidationFinding[];
  readonly read: ReadSummary;
}
