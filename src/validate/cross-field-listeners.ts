import type { BackendTLSValidation, Listener, ListenerTls } from '../generated/gateway-api.ts';
import { allDistinct, type FieldRule, fieldRule } from './field-rule.ts';

const kinds = ['Gateway', 'ListenerSet', 'XListenerSet'];
const at = ['spec.listeners'];

function each(holds: (listener: Listener) => boolean): (listeners: readonly Listener[]) => boolean {
  return (listeners) => listeners.every(holds);
}

export const listenerRules: readonly FieldRule[] = [
  fieldRule<readonly Listener[]>({
    numbers: [7],
    kinds,
    at,
    message: 'a listener of protocol HTTP, TCP or UDP has no tls',
    holds: each(({ protocol, tls }) => !['HTTP', 'TCP', 'UDP'].includes(protocol) || tls === undefined),
  }),
  fieldRule<readonly Listener[]>({
    numbers: [8],
    kinds,
    at,
    message: 'an HTTPS listener has tls mode Terminate',
    holds: each(({ protocol, tls }) => protocol !== 'HTTPS' || tls === undefined || tls.mode === 'Terminate'),
  }),
  fieldRule<readonly Listener[]>({
    numbers: [9],
    kinds,
    at,
    since: '1.5',
    message: 'a TLS listener has a tls mode',
    holds: each(({ protocol, tls }) => protocol !== 'TLS' || tls?.mode !== undefined),
  }),
  fieldRule<readonly Listener[]>({
    numbers: [10],
    kinds,
    at,
    message: 'a TCP or UDP listener has no hostname',
    holds: each(({ protocol, hostname }) => !['TCP', 'UDP'].includes(protocol) || (hostname ?? '') === ''),
  }),
  fieldRule<readonly Listener[]>({
    numbers: [11],
    kinds,
    at,
    message: 'listener names are unique',
    holds: (listeners) => allDistinct(listeners, (listener) => listener.name),
  }),
  fieldRule<readonly Listener[]>({
    // A port of an XListenerSet (1.4) may be left open; the schema of all others asks for it.
    numbers: [12, 16],
    kinds,
    at,
    message: 'two listeners have the same port, protocol and hostname',
    holds: (listeners) => {
      const withPort = listeners.filter((listener) => listener.port !== undefined);
      return allDistinct(withPort, (listener) => [listener.port, listener.protocol, listener.hostname ?? ''].join(' '));
    },
  }),
  fieldRule<ListenerTls>({
    numbers: [13],
    kinds,
    at: ['spec.listeners[].tls'],
    message: 'a listener that terminates TLS needs certificateRefs or options',
    holds: ({ mode, certificateRefs = [], options = {} }) =>
      mode !== 'Terminate' || certificateRefs.length > 0 || Object.keys(options).length > 0,
  }),
  fieldRule<BackendTLSValidation>({
    numbers: [85, 86],
    kinds: ['BackendTLSPolicy'],
    at: ['spec.validation'],
    message: 'give either caCertificateRefs or wellKnownCACertificates',
    holds: ({ caCertificateRefs = [], wellKnownCACertificates = '' }) =>
      caCertificateRefs.length > 0 !== (wellKnownCACertificates !== ''),
  }),
];
