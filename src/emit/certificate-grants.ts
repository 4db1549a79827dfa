import type { EmittedObject } from '../model/conversion.ts';
import { type ObjectRef, qualifiedName } from '../model/object-ref.ts';
import type { NamePool } from './names.ts';
import type { EmitOptions } from './options.ts';
import { referenceGrants } from './reference-grant.ts';

/** A Gateway with listeners of it. */
export interface CertificateUser {
  readonly ref: ObjectRef;
  readonly listeners: readonly { readonly certificate?: ObjectRef }[];
}

/** Grants for certificates in other namespaces than the Gateway's: one a namespace, naming each Secret. */
export function certificateGrants(
  gateways: readonly CertificateUser[],
  options: EmitOptions,
  pool: NamePool,
): readonly EmittedObject[] {
  const wanted = new Map<string, { from: string; to: string; names: Set<string> }>();
  for (const gateway of gateways) {
    for (const { certificate } of gateway.listeners) {
      const { namespace } = gateway.ref;
      if (certificate?.namespace === undefined || namespace === undefined || certificate.namespace === namespace)
        continue;
      const key = `${namespace} ${certificate.namespace}`;
      const entry = wanted.get(key) ?? { from: namespace, to: certificate.namespace, names: new Set() };
      entry.names.add(certificate.name);
      wanted.set(key, entry);
    }
  }
  return [...wanted.values()].flatMap(({ from, to, names }) =>
    referenceGrants(
      {
        name: `certificates-for-${from}`,
        from: { group: 'gateway.networking.k8s.io', kind: 'Gateway', namespace: from },
        into: to,
        to: [...names].map((name) => ({ group: '', kind: 'Secret', name })),
        comment: `Lets the Gateways of namespace ${from} use certificates of ${qualifiedName({ name: to })}.`,
        sources: [],
        role: 'cluster operator',
      },
      options,
      pool,
    ),
  );
}
