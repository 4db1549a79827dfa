/** Names one Kubernetes object. `namespace` is absent for cluster-wide kinds and for manifests that state none. */
export interface ObjectRef {
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

let last: { readonly ref: ObjectRef; readonly key: string } | undefined;

/**
 * Identity of an object as a text: equal for equal objects, usable as a map key. The last one is remembered, for all facts and
 * routes of an object come one after the other.
 */
export function refKey(ref: ObjectRef): string {
  if (last?.ref !== ref) last = { ref, key: keyOf(ref) };
  return last.key;
}

function keyOf(ref: ObjectRef): string {
  // A join gives one text; a template would give a chain of its parts, which is larger and slower to compare.
  return [ref.group, ref.kind, ref.namespace ?? '', ref.name].join('/');
}

/** `namespace/name`, or the bare name where no namespace is known. */
export function qualifiedName(ref: { readonly namespace?: string; readonly name: string }): string {
  return ref.namespace === undefined ? ref.name : `${ref.namespace}/${ref.name}`;
}

/** The object as a person calls it: `Ingress shop/web`. */
export function refText(ref: ObjectRef): string {
  return `${ref.kind} ${qualifiedName(ref)}`;
}

/** An ObjectRef without an explicitly undefined namespace. */
export function objectRef(group: string, kind: string, namespace: string | undefined, name: string): ObjectRef {
  return namespace === undefined ? { group, kind, name } : { group, kind, namespace, name };
}

/** The order in which we list objects: by namespace, kind and name, in code units (never by locale). */
export function compareRefs(a: ObjectRef, b: ObjectRef): number {
  return (
    compareText(a.namespace ?? '', b.namespace ?? '') ||
    compareText(a.kind, b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.group, b.group)
  );
}

/** Compares by code units, so that no locale changes the output. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
