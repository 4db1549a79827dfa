import type { Capability } from '../../../model/target.ts';
import { isComplete } from './backend-tls.ts';

/** gRPC in clear text by the protocol of the Service port; TLS where the settings of a BackendTLSPolicy are complete. */
export const protocol: Capability<'protocol'> = {
  name: 'appProtocol and BackendTLSPolicy',
  realize({ name }, { route }) {
    if (name === 'grpc' || name === 'h2c') {
      return {
        parts: { name: 'exact' },
        puts: [{ slot: 'protocol', name: 'h2c' }],
        requires: ['HTTPRouteBackendProtocolH2C'],
      };
    }
    const tls = route.settings.backendTls?.value;
    if (name === 'https' && tls !== undefined && isComplete(tls, route.owner.namespace)) {
      return { parts: { name: 'exact' }, puts: [] };
    }
    return undefined;
  },
};
