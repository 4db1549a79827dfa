import { type JsonObject, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';

export const gatewayGroup = 'gateway.networking.k8s.io';

/** An object that is being checked, or that is known to be there beside them. */
export interface KnownObject {
  readonly ref: ObjectRef;
  /** With the defaults of its schema, where it has one. */
  readonly body: JsonObject;
  /** Only these are checked; the others are what references may lead to. */
  readonly checked: boolean;
  /** The shape is as its schema says, so that fields may be read as the generated types have them. */
  readonly sound: boolean;
}

/** Objects by identity, whatever their version. */
export interface KnownObjects {
  readonly all: readonly KnownObject[];
  get(ref: ObjectRef): KnownObject | undefined;
  /** Declared to be there by the user: nothing else is known of it. */
  isOutside(ref: ObjectRef): boolean;
  /** Several objects have this identity, so what one of them says is not sure (a directory of overlays). */
  isAmbiguous(ref: ObjectRef): boolean;
}

export function knownObjects(all: readonly KnownObject[], outside: readonly ObjectRef[]): KnownObjects {
  const byKey = new Map(all.map((object) => [refKey(object.ref), object]));
  const outsideKeys = new Set(outside.map(refKey));
  const several = new Set(
    all.filter((object) => byKey.get(refKey(object.ref)) !== object).map(({ ref }) => refKey(ref)),
  );
  return {
    all,
    get: (ref) => byKey.get(refKey(ref)),
    isOutside: (ref) => outsideKeys.has(refKey(ref)),
    isAmbiguous: (ref) => several.has(refKey(ref)),
  };
}

/** Who a manifest says it is. */
export function identityOf(body: JsonObject): ObjectRef {
  const parts = String(body.apiVersion ?? '').split('/');
  const metadata = objectOf(body.metadata);
  const group = parts.length > 1 ? (parts[0] ?? '') : '';
  return objectRef(group, textOf(body.kind) ?? '', textOf(metadata.namespace), textOf(metadata.name) ?? '');
}
