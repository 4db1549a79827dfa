import { objectOfParts } from '../../model/compact.ts';
import type { EmittedObject, Prerequisite } from '../../model/conversion.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText, type ObjectRef, refKey } from '../../model/object-ref.ts';
import type { ClassTopology } from '../topology.ts';

/** What holds the listeners of all classes. */
export interface Holders extends Pick<ClassTopology, 'gateways' | 'sets'> {
  /** Gateways that answer plain http, ours or not. */
  readonly plain: readonly ObjectRef[];
}

export type Annotations = Readonly<Record<string, string>>;

/** What is made of the annotations of other tools. */
export interface CarriedOver {
  readonly objects: readonly EmittedObject[];
  readonly patches: readonly EmittedObject[];
  /** For objects of the output, by their key. */
  readonly annotations: ReadonlyMap<string, Annotations>;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly prerequisites: readonly Prerequisite[];
}

export function together(parts: readonly CarriedOver[]): CarriedOver {
  const annotations = new Map<string, Annotations>();
  for (const [key, own] of parts.flatMap((part) => [...part.annotations]))
    annotations.set(key, { ...annotations.get(key), ...own });
  return {
    objects: parts.flatMap((part) => part.objects),
    patches: parts.flatMap((part) => part.patches),
    annotations,
    accounts: parts.flatMap((part) => part.accounts),
    diagnostics: parts.flatMap((part) => part.diagnostics),
    prerequisites: parts.flatMap((part) => part.prerequisites),
  };
}

/** The object with the annotations that were carried over to it. */
export function withAnnotations(object: EmittedObject, { annotations }: CarriedOver): EmittedObject {
  const own = annotations.get(refKey(object.ref));
  if (own === undefined || Object.keys(own).length === 0) return object;
  const head = object.body.metadata as JsonObject;
  const sorted = Object.fromEntries(Object.entries(own).sort(([a], [b]) => compareText(a, b)));
  return { ...object, body: { ...object.body, metadata: objectOfParts<JsonObject>(head, { annotations: sorted }) } };
}
