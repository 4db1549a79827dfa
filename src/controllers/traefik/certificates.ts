import { listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef } from '../../model/object-ref.ts';
import type { SourceObject } from '../../model/source-object.ts';

/** Secrets of TLSStores: the default certificate, and further ones for any host. */
export function storeCertificates({ ref, body }: SourceObject): {
  readonly fallback?: ObjectRef;
  readonly others: readonly ObjectRef[];
} {
  const spec = objectOf(body.spec);
  const named = (value: unknown) => {
    const name = textOf(objectOf(value).secretName);
    return name === undefined ? [] : [objectRef('', 'Secret', ref.namespace, name)];
  };
  const [fallback] = named(spec.defaultCertificate);
  return { ...(fallback === undefined ? {} : { fallback }), others: listOf(spec.certificates).flatMap(named) };
}
