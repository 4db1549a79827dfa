import type { Json, JsonObject } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Location, SourceObject } from '../model/source-object.ts';
import type { Cells } from './cell-store.ts';
import { lookUp, type Places } from './places.ts';
import { placeInText, type TextPlaces, textPlaces } from './text-places.ts';

/** An object that was read. Of the text it came from only the compiled places stay. */
export class ReadObject implements SourceObject {
  readonly ref: ObjectRef;
  readonly apiVersion: string;
  readonly body: JsonObject;
  readonly at: Location;
  readonly #places: Cells;
  readonly #texts: TextPlaces | undefined;

  constructor(ref: ObjectRef, apiVersion: string, body: JsonObject, file: string, places: Places, offset: number) {
    this.ref = ref;
    this.apiVersion = apiVersion;
    this.body = body;
    const { line, column } = places.position(offset);
    this.at = { file, line, column };
    this.#places = places.compile(body, offset);
    const texts = textPlaces(
      body,
      (pointer) => lookUp(this.#places, body, file, pointer),
      (number) => places.lineText(number),
    );
    this.#texts = texts.size === 0 ? undefined : texts;
  }

  locate(pointer: string, offset?: number): Location {
    const { body, at } = this;
    const text = offset === undefined ? undefined : this.#texts?.get(pointer);
    if (text === undefined || offset === undefined) return lookUp(this.#places, body, at.file, pointer);
    return { file: at.file, ...placeInText(textAt(body, pointer), offset, text) };
  }
}

function textAt(body: JsonObject, pointer: string): string {
  let value: Json | undefined = body;
  for (const part of pointer.split('/').slice(1)) {
    const key: string = part.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? (value as JsonObject)[key] : undefined;
  }
  return typeof value === 'string' ? value : '';
}
