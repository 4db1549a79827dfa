import { derivedObject } from '../../../interpret/derived-object.ts';
import { isObject, type Json, type JsonObject, objectOf, textOf } from '../../../model/json.ts';
import { objectRef } from '../../../model/object-ref.ts';
import type { SourceObject } from '../../../model/source-object.ts';

/** Values of the chart, and what the objects of its release are called (templates/_helpers.tpl). */
export interface ChartRelease {
  readonly document: SourceObject;
  /** Pointer to the values in the document: they may lie below the name of a chart that this one is a part of. */
  readonly root: string;
  readonly values: JsonObject;
  readonly controller: JsonObject;
  readonly namespace: string;
  readonly fullname: string;
}

/** The name and the namespace of the guide to the chart, where nothing says others. */
export const usualRelease = 'ingress-nginx';

export function chartRelease(document: SourceObject, root: string, values: JsonObject): ChartRelease {
  const stated = textOf(values.nameOverride);
  const name = stated === undefined || usualRelease.includes(stated) ? usualRelease : `${usualRelease}-${stated}`;
  return {
    document,
    root,
    values,
    controller: objectOf(values.controller),
    namespace: textOf(values.namespaceOverride) ?? document.ref.namespace ?? usualRelease,
    fullname: textOf(values.fullnameOverride) ?? name,
  };
}

export function controllerName({ fullname, controller }: ChartRelease): string {
  return `${fullname}-${textOf(controller.name) ?? 'controller'}`;
}

/** Entries of a mapping of values; Helm drops what is null. */
export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    entry === undefined || entry === null ? [] : [[key, entry] as const],
  );
}

/** An object of the release: `places` lead from it to the values, below their root. */
export function releaseObject(
  { document, root }: ChartRelease,
  apiVersion: string,
  kind: string,
  name: { readonly name: string; readonly namespace?: string },
  body: JsonObject,
  places: Readonly<Record<string, string>>,
): SourceObject {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  const ref = objectRef(group, kind, name.namespace, name.name);
  const inDocument = Object.entries(places).map(([from, to]) => [from, `${root}${to}`] as const);
  return derivedObject(document, apiVersion, ref, body, Object.fromEntries(inDocument));
}

/** What the chart labels its objects with. */
export const labels = {
  'app.kubernetes.io/name': 'ingress-nginx',
  'app.kubernetes.io/component': 'controller',
};
