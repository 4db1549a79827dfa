import { isCarried, type OtherAnnotations } from '../../interpret/annotations.ts';
import { otherTools } from '../../interpret/other-tools.ts';
import { compactList } from '../../model/compact.ts';
import { objectRef } from '../../model/object-ref.ts';
import type { OtherTools } from '../../model/route-plan.ts';
import type { NginxIngress } from './ingress.ts';

/** Annotations outside the controller's prefix that are worth a sentence of their own. */
export const otherAnnotations: OtherAnnotations = {
  ...otherTools,
  'kubernetes.io/ingress.class': {
    outcome: 'exact',
    reason: 'it selects the controller; the routes name their Gateway',
  },
};

/** What cert-manager and external-dns read on the Ingresses. */
export function toolsOf(ingresses: readonly NginxIngress[]): readonly OtherTools[] {
  return ingresses
    .map(({ ref, facts, tls }) => ({
      owner: ref,
      annotations: facts
        .filter(({ name, pointer }) => pointer.startsWith('/metadata/') && isCarried(name, otherAnnotations))
        .map(({ name, value, id }) => ({ name, value, fact: id })),
      certificates: compactList(
        tls.flatMap(({ secret, hosts }) =>
          secret === undefined || hosts.length === 0
            ? []
            : [
                {
                  secret: objectRef('', 'Secret', ref.namespace, secret),
                  names: hosts.map((host) => host.toLowerCase()),
                },
              ],
        ),
      ),
    }))
    .filter(({ annotations }) => annotations.length > 0);
}
