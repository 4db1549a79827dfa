import type { FeatureFact } from './feature-facts.ts';

/**
 * Kinds of their own conformance profiles (GATEWAY-TLS, GATEWAY-TCP, GATEWAY-UDP): no report lists them as unsupported, an
 * implementation without them claims no such profile (conformance/reports, read 2026-08-21).
 */
export const streamFeatures: Readonly<Record<string, FeatureFact>> = {
  TCPRoute: {
    support: 'Extended',
    meaning: 'TCP ports are served at all: conformance profile GATEWAY-TCP, which few reports claim.',
    lacking: [],
  },
  TLSRoute: {
    support: 'Extended',
    meaning:
      'TLS goes on unopened, by its server name, beside HTTPS listeners on the same port: conformance profile GATEWAY-TLS.',
    lacking: [],
  },
  TLSRouteModeMixed: {
    support: 'Extended',
    meaning: 'On one port some TLS goes on unopened, and some ends at the gateway.',
    lacking: ['cilium', 'kong-operator'],
  },
  TLSRouteModeTerminate: {
    support: 'Extended',
    meaning: 'TLS ends at the gateway, and what is in it goes on to the backend as it is.',
    lacking: ['cilium'],
  },
  UDPRoute: {
    support: 'Extended',
    meaning: 'UDP ports are served at all: conformance profile GATEWAY-UDP, which few reports claim.',
    lacking: [],
  },
};
