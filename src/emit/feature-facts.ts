import type { Requirement } from '../model/conversion.ts';
import { streamFeatures } from './stream-features.ts';

export type FeatureFact = Pick<Requirement, 'support' | 'meaning' | 'lacking'>;

/**
 * Features beyond Core that we may use. `lacking`: implementations whose newest conformance reports that name the feature
 * all list it as unsupported (kubernetes-sigs/gateway-api conformance/reports, read 2026-08-21); where the reports of one
 * version disagree by mode (GatewayInfrastructurePropagation of envoy-gateway: gateway-namespace-mode has it) it is not
 * known to lack it. Not listed is not the same as supported.
 */
export const featureFacts: Readonly<Record<string, FeatureFact>> = {
  ...streamFeatures,
  BackendTLSPolicy: {
    support: 'Extended',
    meaning: 'TLS to backends, verified with a CA.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gloo-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
    ],
  },
  GRPCRoute: {
    support: 'Extended',
    meaning: 'GRPCRoute is served at all.',
    lacking: [],
  },
  GatewayFrontendClientCertificateValidation: {
    support: 'Extended',
    meaning: 'A Gateway asks clients for a certificate and checks it.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'cilium',
      'haproxy-ingress',
      'istio',
      'kong-operator',
      'traefik',
    ],
  },
  GatewayHTTPListenerIsolation: {
    support: 'Extended',
    meaning: 'A request for one listener never sees the routes of a wider one.',
    lacking: [
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gloo-gateway',
      'haproxy-ingress',
      'kong-operator',
      'traefik',
    ],
  },
  GatewayInfrastructurePropagation: {
    support: 'Extended',
    meaning: 'Annotations of spec.infrastructure reach the Service of the gateway.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'calico',
      'gke-gateway',
      'gloo-gateway',
      'haproxy-ingress',
      'traefik',
    ],
  },
  HTTPRoute303RedirectStatusCode: {
    support: 'Extended',
    meaning: 'Redirects with status 303.',
    lacking: [
      'Varnish Gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
    ],
  },
  HTTPRoute307RedirectStatusCode: {
    support: 'Extended',
    meaning: 'Redirects with status 307.',
    lacking: [
      'Varnish Gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
    ],
  },
  HTTPRoute308RedirectStatusCode: {
    support: 'Extended',
    meaning: 'Redirects with status 308.',
    lacking: [
      'Varnish Gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
    ],
  },
  HTTPRouteBackendProtocolH2C: {
    support: 'Extended',
    meaning: 'Backends are spoken to over HTTP/2 in clear text by the appProtocol of their Service port.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'haproxy-ingress',
      'kong-operator',
    ],
  },
  HTTPRouteCORS: {
    support: 'Extended',
    meaning: 'A CORS filter answers preflights and adds CORS headers.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gloo-gateway',
      'gravitee-kubernetes-operator',
      'kong-operator',
      'traefik',
    ],
  },
  HTTPRouteHostRewrite: {
    support: 'Extended',
    meaning: 'A URLRewrite filter changes the Host header.',
    lacking: ['api-platform-gateway', 'aws-load-balancer-controller', 'haproxy-ingress'],
  },
  HTTPRouteParentRefPort: {
    support: 'Extended',
    meaning: 'A parentRef picks listeners by their port.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'cilium',
      'gke-gateway',
      'gloo-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
    ],
  },
  HTTPRoutePathRedirect: {
    support: 'Extended',
    meaning: 'A redirect changes the path.',
    lacking: ['api-platform-gateway', 'aws-load-balancer-controller', 'haproxy-ingress', 'kong-operator'],
  },
  HTTPRoutePathRewrite: {
    support: 'Extended',
    meaning: 'A URLRewrite filter changes the path.',
    lacking: ['api-platform-gateway', 'aws-load-balancer-controller', 'gke-gateway', 'haproxy-ingress'],
  },
  HTTPRoutePortRedirect: {
    support: 'Extended',
    meaning: 'A redirect changes the port.',
    lacking: ['gke-gateway', 'haproxy-ingress', 'kong-operator'],
  },
  HTTPRouteMethodMatching: {
    support: 'Extended',
    meaning: 'Matches by method.',
    lacking: ['api-platform-gateway', 'gke-gateway', 'haproxy-ingress'],
  },
  HTTPRouteQueryParamMatching: {
    support: 'Extended',
    meaning: 'Matches by a parameter of the query.',
    lacking: ['api-platform-gateway', 'aws-load-balancer-controller', 'haproxy-ingress'],
  },
  RegularExpressionQuery: {
    support: 'ImplementationSpecific',
    meaning:
      'Query parameters by regular expression. Dialects differ, and some engines match the whole value, others search in it.',
    lacking: [],
  },
  HTTPRouteRequestMirror: {
    support: 'Extended',
    meaning: 'A RequestMirror filter copies requests to one more backend.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
      'microgateway',
      'traefik',
    ],
  },
  HTTPRouteRequestMultipleMirrors: {
    support: 'Extended',
    meaning: 'A rule has several RequestMirror filters.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gloo-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
      'microgateway',
      'traefik',
    ],
  },
  HTTPRouteRequestPercentageMirror: {
    support: 'Extended',
    meaning: 'A RequestMirror filter copies a share of the requests.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gloo-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
      'microgateway',
      'traefik',
    ],
  },
  HTTPRouteRequestTimeout: {
    support: 'Extended',
    meaning: 'timeouts.request is honoured, 0s switches it off.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'aws-load-balancer-controller',
      'gke-gateway',
      'gloo-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'kong-operator',
      'nginx-gateway-fabric',
      'traefik',
    ],
  },
  HTTPRouteResponseHeaderModification: {
    support: 'Extended',
    meaning: 'A ResponseHeaderModifier filter sets response headers.',
    lacking: ['api-platform-gateway', 'aws-load-balancer-controller'],
  },
  HTTPRouteRetry: {
    support: 'Extended',
    meaning:
      'retry sends requests again that were answered with the codes it names. Its field is in the experimental channel alone.',
    lacking: [
      'aws-load-balancer-controller',
      'gke-gateway',
      'gravitee-kubernetes-operator',
      'kong-operator',
      'microgateway',
      'nginx-gateway-fabric',
      'traefik',
    ],
  },
  HTTPRouteSessionPersistence: {
    support: 'Extended',
    meaning:
      'sessionPersistence keeps a client on one endpoint. Its field is in the experimental channel alone, and no conformance report tells who has it.',
    lacking: [],
  },
  HTTPRouteSchemeRedirect: {
    support: 'Extended',
    meaning: 'A redirect changes the scheme.',
    lacking: ['aws-load-balancer-controller', 'kong-operator'],
  },
  RegularExpressionHeader: {
    support: 'ImplementationSpecific',
    meaning:
      'Headers by regular expression. Dialects differ, and some engines match the whole value, others search in it.',
    lacking: [],
  },
  ListenerSet: {
    support: 'Extended',
    meaning: 'Listeners are added to a Gateway by ListenerSets.',
    lacking: [
      'Varnish Gateway',
      'api-platform-gateway',
      'gke-gateway',
      'gravitee-kubernetes-operator',
      'haproxy-ingress',
      'istio',
      'kong-operator',
      'traefik',
    ],
  },
  RegularExpressionPath: {
    support: 'ImplementationSpecific',
    meaning: 'Paths by regular expression. Dialect, anchoring, letter case and order differ between implementations.',
    lacking: [],
  },
};
