/**
 * Annotations of a Service that say nothing of its load balancer: bookkeeping of tools, and results that a cloud wrote down.
 * Everything else is taken to shape it, because no list of clouds is complete. A text ending in `/` is a beginning.
 */
const bookkeeping: readonly string[] = [
  'kubectl.kubernetes.io/',
  'meta.helm.sh/',
  'helm.sh/',
  'argocd.argoproj.io/',
  'kustomize.toolkit.fluxcd.io/',
  'helm.toolkit.fluxcd.io/',
  'config.kubernetes.io/',
  'internal.config.kubernetes.io/',
  'field.cattle.io/',
  'objectset.rio.cattle.io/',
  'prometheus.io/',
  'external-dns.alpha.kubernetes.io/',
  'service.kubernetes.io/topology-mode',
  'service.kubernetes.io/topology-aware-hints',
  // GKE writes what it made (subsetting of internal load balancers, network endpoint groups).
  'cloud.google.com/neg-status',
  'service.kubernetes.io/backend-service',
  'service.kubernetes.io/firewall-rule',
  'service.kubernetes.io/tcp-forwarding-rule',
  'service.kubernetes.io/healthcheck',
  // MetalLB writes the pool it took the address from.
  'metallb.io/ip-allocated-from-pool',
  'metallb.universe.tf/ip-allocated-from-pool',
];

/**
 * Annotations that name the load balancer itself. With them the new Service would take over the one that serves today: clouds
 * look it up by this id or name (digitalocean-cloud-controller-manager, hcloud-cloud-controller-manager and others).
 */
const identity: readonly string[] = [
  'kubernetes.digitalocean.com/load-balancer-id',
  'load-balancer.hetzner.cloud/id',
  'load-balancer.hetzner.cloud/name',
  'loadbalancer.openstack.org/load-balancer-id',
  'loadbalancer.openstack.org/load-balancer-address',
  'service.beta.kubernetes.io/scw-loadbalancer-id',
  'service.beta.kubernetes.io/linode-loadbalancer-nodebalancer-id',
  'service.beta.kubernetes.io/vultr-loadbalancer-id',
  'service.beta.kubernetes.io/exoscale-loadbalancer-id',
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-id',
  'service.beta.kubernetes.io/alicloud-loadbalancer-id',
  'service.kubernetes.io/tke-existed-lbid',
  'service.kubernetes.io/loadbalance-id',
  'kubernetes.civo.com/loadbalancer-id',
  'kubernetes.io/elb.id',
];

/**
 * Words by which clouds name what keeps clients out, or the load balancer off the internet. Among them: aws-load-balancer-scheme,
 * -internal, -inbound-cidrs, -security-groups, -security-group-prefix-lists, -subnets; azure-load-balancer-internal,
 * azure-allowed-ip-ranges, azure-allowed-service-tags, azure-deny-all-except-load-balancer-source-ranges, azure-pls-visibility;
 * networking.gke.io/load-balancer-type; oci-load-balancer-internal, oci-network-load-balancer.oraclecloud.com/internal;
 * ibm-load-balancer-cloud-provider-ip-type; alibaba-cloud-loadbalancer-address-type, -acl-status;
 * qcloud-loadbalancer-internal-subnetid; openstack-internal-load-balancer; do-loadbalancer-network, -allow-rules, -deny-rules;
 * load-balancer.hetzner.cloud/disable-public-network; scw-loadbalancer-private; linode-loadbalancer-firewall-acl;
 * vultr-loadbalancer-firewall-rules; kubernetes.civo.com/firewall-id; load-balancer-source-ranges of Kubernetes itself.
 */
const restricting =
  /internal|intranet|private|public|scheme|source-?ranges|ip-?ranges|cidr|allow|deny|[-/.]acl|firewall|white-?list|black-?list|security|service-tags|visibility|subnet|vpc|network(?!ing|-load-balancer)|address-type|ip-type|balancer-type|address-?pool|loadbalancerips/i;

export type AnnotationKind = 'bookkeeping' | 'identity' | 'restricts' | 'shapes';

export function annotationKind(name: string): AnnotationKind {
  if (bookkeeping.some((entry) => (entry.endsWith('/') ? name.startsWith(entry) : name === entry)))
    return 'bookkeeping';
  if (identity.includes(name)) return 'identity';
  return restricting.test(name) ? 'restricts' : 'shapes';
}
