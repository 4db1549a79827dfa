import type { JsonObject } from './json.ts';
import type { ObjectRef } from './object-ref.ts';

/** A place in the input. Line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One object that was read, upgraded to the newest version of its kind. */
export interface SourceObject {
  readonly ref: ObjectRef;
  /** As written; `body` may have been upgraded since. */
  readonly apiVersion: string;
  readonly body: JsonObject;
  readonly at: Location;
  /**
   * Place of the key or item at a JSON pointer into `body`, else of the nearest known parent. With an offset into a text that stands
   * there, the place of that character, as far as the way the text is written lets it be known.
   */
  locate(pointer: string, offset?: number): Location;
}

/** What a pattern found in a document that could not be read: of what kinds it may be, and the names and keys in it. */
export interface UnreadObject {
  readonly at: Location;
  readonly kinds: readonly string[];
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** All that was read, in order of file and position. */
export interface Inventory {
  readonly objects: readonly SourceObject[];
  /** Differing documents of the same name: not converted, but what they may restrict is looked at. */
  readonly variants?: readonly SourceObject[];
  /** Those of the objects and variants that were given as the configuration of a controller, by its name. */
  readonly configuration?: ReadonlyMap<string, readonly SourceObject[]>;
  /** Not read, so not converted, but what they may restrict is told. */
  readonly unread?: readonly UnreadObject[];
}
