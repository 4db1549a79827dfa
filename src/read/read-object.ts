import type { JsonObject } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Location, SourceObject } from '../model/source-object.ts';
import type { Cells } from './cell-store.ts';
import { lookUp, type Places } from './places.ts';

/** An object that was read. Of the text it came from only the compiled places stay. */
export class ReadObject implements SourceObject {
  readonly ref: ObjectRef;
  readonly apiVersion: string;
  readonly body: JsonObject;
  readonly at: Location;
  readonly #places: Cells;

  constructor(ref: ObjectRef, apiVersion: string, body: JsonObject, file: string, places: Places, offset: number) {
    this.ref = ref;
    this.apiVersion = apiVersion;
    this.body = body;
    const { line, column } = places.position(offset);
    this.at = { file, line, column };
    this.#places = places.compile(body, offset);
  }

  locate(pointer: string): Location {
    return lookUp(this.#places, this.body, this.at.file, pointer);
  }
}
