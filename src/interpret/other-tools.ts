import type { OtherAnnotations } from './annotations.ts';

const bookkeeping = { outcome: 'foreign', reason: 'bookkeeping of another tool; not copied' } as const;

/** Annotations that tools beside any controller write or read, by name or prefix ending in `/`. */
export const otherTools: OtherAnnotations = {
  'kubectl.kubernetes.io/last-applied-configuration': bookkeeping,
  'argocd.argoproj.io/': bookkeeping,
  'kustomize.toolkit.fluxcd.io/': bookkeeping,
  'helm.toolkit.fluxcd.io/': bookkeeping,
  'meta.helm.sh/': bookkeeping,
  'field.cattle.io/': bookkeeping,
  'cert-manager.io/': 'carried',
  'acme.cert-manager.io/': 'carried',
  'kubernetes.io/tls-acme': 'carried',
  'external-dns.alpha.kubernetes.io/': 'carried',
  'external-dns.kubernetes.io/': 'carried',
};
