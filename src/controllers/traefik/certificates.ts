import type { FactId } from '../../model/fact.ts';
import { type ObjectRef, objectRef } from '../../model/object-ref.ts';
import type { ReadObject } from './own-route.ts';

/** A Secret with the facts that name it. */
export interface NamedSecret {
  readonly secret: ObjectRef;
  readonly facts: readonly FactId[];
}

/** Secrets of a TLSStore: the default certificate, and further ones for any host. */
export function storeCertificates({ source: { ref }, interpretation }: ReadObject): {
  readonly fallback?: NamedSecret;
  readonly others: readonly NamedSecret[];
} {
  const named = (field: string): readonly NamedSecret[] =>
    interpretation.statements
      .filter(({ row }) => row.name === field)
      .map(({ value, fact }) => ({ secret: objectRef('', 'Secret', ref.namespace, String(value)), facts: [fact] }));
  const [fallback] = named('defaultCertificate.secretName');
  return { ...(fallback === undefined ? {} : { fallback }), others: named('certificates.secretName') };
}
