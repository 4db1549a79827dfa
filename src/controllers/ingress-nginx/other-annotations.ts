import type { OtherAnnotations } from '../../interpret/annotations.ts';

const bookkeeping = 'bookkeeping of another tool; not copied';
const certificates = 'cert-manager goes on making the certificate of the Ingress; it was left where it is';

/** Annotations outside the controller's prefix that are worth a sentence of their own. */
export const otherAnnotations: OtherAnnotations = {
  'kubernetes.io/ingress.class': {
    outcome: 'exact',
    reason: 'it selects the controller; the routes name their Gateway',
  },
  'kubectl.kubernetes.io/last-applied-configuration': { outcome: 'foreign', reason: bookkeeping },
  'argocd.argoproj.io/': { outcome: 'foreign', reason: bookkeeping },
  'meta.helm.sh/': { outcome: 'foreign', reason: bookkeeping },
  'cert-manager.io/': { outcome: 'foreign', reason: certificates },
  'kubernetes.io/tls-acme': { outcome: 'foreign', reason: certificates },
  'external-dns.alpha.kubernetes.io/': {
    outcome: 'foreign',
    reason: 'external-dns goes on reading the Ingress; it was left where it is',
  },
};
