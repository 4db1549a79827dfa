import { describe, expect, it } from 'vitest';
import { annotationKind } from '../../src/plan/load-balancer-annotations.ts';

/** Names from the documentation of each cloud, by which a load balancer is made internal or its clients are narrowed. */
const restricting = [
  'networking.gke.io/load-balancer-type',
  'cloud.google.com/load-balancer-type',
  'networking.gke.io/internal-load-balancer-subnet',
  'service.beta.kubernetes.io/load-balancer-source-ranges',
  'service.beta.kubernetes.io/aws-load-balancer-internal',
  'service.beta.kubernetes.io/aws-load-balancer-scheme',
  'service.beta.kubernetes.io/aws-load-balancer-inbound-cidrs',
  'service.beta.kubernetes.io/aws-load-balancer-security-groups',
  'service.beta.kubernetes.io/aws-load-balancer-extra-security-groups',
  'service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists',
  'service.beta.kubernetes.io/azure-load-balancer-internal',
  'service.beta.kubernetes.io/azure-allowed-service-tags',
  'service.beta.kubernetes.io/azure-allowed-ip-ranges',
  'service.beta.kubernetes.io/azure-deny-all-except-load-balancer-source-ranges',
  'service.beta.kubernetes.io/oci-load-balancer-internal',
  'oci-network-load-balancer.oraclecloud.com/internal',
  'oci.oraclecloud.com/oci-network-security-groups',
  'service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type',
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type',
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-acl-status',
  'service.beta.kubernetes.io/alibaba-cloud-loadbalancer-acl-id',
  'service.kubernetes.io/qcloud-loadbalancer-internal-subnetid',
  'service.cloud.tencent.com/security-groups',
  'service.beta.kubernetes.io/openstack-internal-load-balancer',
  'service.beta.kubernetes.io/do-loadbalancer-network',
  'service.beta.kubernetes.io/do-loadbalancer-allow-rules',
  'service.beta.kubernetes.io/do-loadbalancer-deny-rules',
  'load-balancer.hetzner.cloud/disable-public-network',
  'service.beta.kubernetes.io/scw-loadbalancer-private',
  'service.beta.kubernetes.io/linode-loadbalancer-firewall-id',
  'service.beta.kubernetes.io/linode-loadbalancer-firewall-acl',
  'service.beta.kubernetes.io/vultr-loadbalancer-firewall-rules',
  'kubernetes.civo.com/firewall-id',
  'kubernetes.io/elb.acl-id',
  'metallb.io/address-pool',
];

describe('annotations of a load balancer', () => {
  it.each(restricting)('%s restricts who reaches it', (name) => {
    expect(annotationKind(name)).toBe('restricts');
  });

  it.each([
    'service.beta.kubernetes.io/aws-load-balancer-healthcheck-path',
    'load-balancer.hetzner.cloud/location',
    'loadbalancer.ovhcloud.com/flavor',
    'oci.oraclecloud.com/load-balancer-type-shape',
    'a-cloud-nobody-has-heard-of.example/whatever',
  ])('%s is carried over all the same', (name) => {
    expect(['restricts', 'shapes']).toContain(annotationKind(name));
  });

  it('what only shapes it does not stand in the way of what restricts', () => {
    expect(annotationKind('service.beta.kubernetes.io/aws-load-balancer-healthcheck-path')).toBe('shapes');
    expect(annotationKind('oci.oraclecloud.com/loadbalancer-shape')).toBe('shapes');
    expect(annotationKind('networking.gke.io/weighted-load-balancing')).toBe('shapes');
  });

  it('what a tool or a cloud noted for itself is left', () => {
    expect(annotationKind('meta.helm.sh/release-name')).toBe('bookkeeping');
    expect(annotationKind('cloud.google.com/neg-status')).toBe('bookkeeping');
  });

  it('the name of the one load balancer of today is not copied', () => {
    expect(annotationKind('kubernetes.digitalocean.com/load-balancer-id')).toBe('identity');
    expect(annotationKind('load-balancer.hetzner.cloud/name')).toBe('identity');
  });
});
