import type { Settings } from '../../../model/settings.ts';
import type { Capability } from '../../../model/target.ts';

type BackendTls = Settings['backendTls'];

/**
 * A BackendTLSPolicy always verifies and always sends a name, so it needs both, and a CA in its own namespace (C9). What a backend is
 * shown is a field of the whole Gateway.
 */
export function isComplete(tls: BackendTls, namespace: string | undefined): boolean {
  if (tls.subject !== undefined || tls.clientCertificate !== undefined) return false;
  const local = tls.secret !== undefined && (tls.secret.namespace ?? namespace) === namespace;
  return local && tls.verify === true && tls.hostname !== undefined && /^[a-z0-9.-]+$/.test(tls.hostname);
}

/** BackendTLSPolicy with the CA of the Secret, which the Core form wants in a ConfigMap. */
export const backendTls: Capability<'backendTls'> = {
  name: 'BackendTLSPolicy',
  realize(value, { route }) {
    const { secret, hostname } = value;
    if (secret === undefined || hostname === undefined || !isComplete(value, route.owner.namespace)) return undefined;
    const lesser = Object.fromEntries(
      (['depth', 'ciphers', 'protocols'] as const)
        .filter((part) => value[part] !== undefined)
        .map((part) => [part, 'unsupported']),
    );
    return {
      parts: { secret: 'approximate', verify: 'exact', hostname: 'exact', serverName: 'approximate', ...lesser },
      puts: [{ slot: 'backendTls', hostname, authority: `${secret.name}-ca` }],
      requires: ['BackendTLSPolicy'],
    };
  },
};
