import type { Json, JsonObject } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Location, SourceObject } from '../model/source-object.ts';
import { lookUp, type Places } from './places.ts';
import { placeInText, type TextPlaces, textPlaces } from './text-places.ts';

/** An object that was read. Of the text it came from only the compiled places stay. */
export class ReadObject implements SourceObject {
  readonly ref: ObjectRef;
  readonly apiVersion: string;
  readonly body: JsonObject;
  readonly at: Location;
  readonly #places: Uint32Array;
  readonly #texts: TextPlaces;

  constructor(ref: ObjectRef, apiVersion: string, body: JsonObject, file: string, places: Places, offset: number) {
    this.ref = ref;
    this.apiVersion = apiVersion;
    this.body = body;
    this.at = { file, ...places.position(offset) };
    this.#places = places.compile(body, offset);
    this.#texts = textPlaces(
      body,
      (pointer) => lookUp(this.#places, body, pointer),
      (line) => places.lineText(line),
    );
  }

  locate(pointer: string, offset?: number): Location {
    const text = offset === undefined ? undefined : this.#texts.get(pointer);
    const place =
      text === undefined || offset === undefined
        ? lookUp(this.#places, this.body, pointer)
        : placeInText(textAt(this.body, pointer), offset, text);
    return { file: this.at.file, ...place };
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
