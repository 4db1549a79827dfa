import type { JsonObject } from '../../src/model/json.ts';
import { gatewayClassName } from './gateway-config.ts';

/** Objects of an unrelated Gateway. When it answers, Envoy has the state of this run. */
export function markerObjects(port: number): readonly JsonObject[] {
  const metadata = { namespace: 'marker', name: 'marker' };
  const apiVersion = 'gateway.networking.k8s.io/v1';
  return [
    {
      apiVersion,
      kind: 'Gateway',
      metadata,
      spec: { gatewayClassName, listeners: [{ name: 'http', port, protocol: 'HTTP' }] },
    },
    {
      apiVersion,
      kind: 'HTTPRoute',
      metadata,
      spec: {
        parentRefs: [{ name: 'marker' }],
        rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { hostname: 'served.example' } }] }],
      },
    },
  ];
}
