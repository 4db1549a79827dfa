import type { Prerequisite } from '../../model/conversion.ts';

/** What Envoy Gateway must be, for the kinds of its own in the output. */
export function prerequisites(kinds: ReadonlySet<string>): readonly Prerequisite[] {
  return [release, ...(kinds.has('Backend') ? [backends] : [])];
}

const release: Prerequisite = {
  name: 'envoy-gateway',
  text: 'The cluster needs Envoy Gateway 1.9 or later with its CRDs: an older one does not know all fields of its policies, and a policy that is not taken guards nothing.',
  commands: [
    'kubectl get crd securitypolicies.gateway.envoyproxy.io',
    'kubectl get deployment -n envoy-gateway-system envoy-gateway -o wide',
  ],
};

/** Off by default (api/v1alpha1/envoygateway_types.go, ExtensionAPISettings). */
const backends: Prerequisite = {
  name: 'envoy-gateway-backend',
  text: 'The output has objects of kind Backend, which Envoy Gateway reads only with extensionApis.enableBackend: true in its configuration.',
  commands: [
    'helm upgrade eg oci://docker.io/envoyproxy/gateway-helm -n envoy-gateway-system --reuse-values --set config.envoyGateway.extensionApis.enableBackend=true',
  ],
};
