import { isCarried } from '../interpret/annotations.ts';
import { otherTools } from '../interpret/other-tools.ts';
import type { Fact } from '../model/fact.ts';
import { objectRef } from '../model/object-ref.ts';
import type { OtherTools } from '../model/route-plan.ts';
import type { SourceObject } from '../model/source-object.ts';
import type { IngressFields } from './ingress-fields.ts';

/** An Ingress with all that was read of it. */
export interface ReadIngress {
  readonly source: SourceObject;
  readonly fields: IngressFields;
  readonly facts: readonly Fact[];
}

/** What cert-manager and external-dns read on the Ingresses. */
export function toolsOf(ingresses: readonly ReadIngress[]): readonly OtherTools[] {
  return ingresses
    .map(({ source: { ref }, facts, fields }) => ({
      owner: ref,
      annotations: facts
        .filter(({ name, pointer }) => pointer.startsWith('/metadata/') && isCarried(name, otherTools))
        .map(({ name, value, id }) => ({ name, value, fact: id })),
      certificates: fields.tls.flatMap(({ secret, hosts }) =>
        secret === undefined || hosts.length === 0
          ? []
          : [
              {
                secret: objectRef('', 'Secret', ref.namespace, secret),
                names: hosts.map((host) => host.toLowerCase()),
              },
            ],
      ),
    }))
    .filter(({ annotations }) => annotations.length > 0);
}
