import type { JsonObject } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Location, SourceObject } from '../model/source-object.ts';

/** Where a value of a derived object comes from: JSON pointers into the object, and into the document. */
export type DerivedPlaces = Readonly<Record<string, string>>;

/**
 * An object that a document stands for: values of a chart say a ConfigMap. What is wrong with it, or what became of it, is told at
 * the places of the document.
 */
export function derivedObject(
  document: SourceObject,
  apiVersion: string,
  ref: ObjectRef,
  body: JsonObject,
  places: DerivedPlaces,
): SourceObject {
  const known = Object.entries(places).sort(([a], [b]) => b.length - a.length);
  const locate = (pointer: string, offset?: number): Location => {
    const [from, to] = known.find(([start]) => pointer === start || pointer.startsWith(`${start}/`)) ?? [];
    if (from === undefined || to === undefined) return document.at;
    return document.locate(to + pointer.slice(from.length), offset);
  };
  const metadata = { name: ref.name, ...(ref.namespace === undefined ? {} : { namespace: ref.namespace }) };
  const whole = { apiVersion, kind: ref.kind, ...body, metadata: { ...metadata, ...(body.metadata as JsonObject) } };
  const [first] = known.map(([, to]) => to).sort((a, b) => a.length - b.length);
  return { ref, apiVersion, body: whole, at: first === undefined ? document.at : document.locate(first), locate };
}
