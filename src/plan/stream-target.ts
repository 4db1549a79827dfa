import { listOf, objectOf, textOf } from '../model/json.ts';
import { objectRef, refKey } from '../model/object-ref.ts';
import type { Forward } from '../model/route-plan.ts';
import type { Services } from './services.ts';

/** A Service port by number or name. */
export interface StreamBackend {
  readonly namespace: string;
  readonly service: string;
  readonly port: string;
}

/**
 * The Service port an entry leads to: by number or name and by protocol, never by targetPort (controller.go
 * getStreamServices). `skipped`: the controller finds none either; `unresolved`: the Service is not in the input.
 */
export type StreamTarget =
  | { readonly kind: 'forward'; readonly action: Forward }
  | { readonly kind: 'skipped' | 'unresolved'; readonly reason: string };

export function streamTarget(entry: StreamBackend, protocol: 'tcp' | 'udp', services: Services): StreamTarget {
  const service = objectRef('', 'Service', entry.namespace, entry.service);
  const found = services.get(refKey(service));
  const written = /^\d+$/.test(entry.port) ? Number(entry.port) : undefined;
  const to = (port: number): StreamTarget => {
    const backend = { service, port, portText: entry.port, weight: 1 };
    return { kind: 'forward', action: { kind: 'forward', backends: [backend] } };
  };
  if (found === undefined) {
    if (written !== undefined && written > 0 && written <= 65535) return to(written);
    return { kind: 'unresolved', reason: 'its port is a name, and the Service is not in the input' };
  }
  const spec = objectOf(found.body.spec);
  if (spec.type === 'ExternalName')
    return { kind: 'unresolved', reason: 'the Service is an ExternalName, which implementations should not support' };
  const port = listOf(spec.ports)
    .map(objectOf)
    .filter((candidate) => (textOf(candidate.protocol) ?? 'TCP').toLowerCase() === protocol)
    .find(({ name, port: number }) => (written === undefined ? name === entry.port : number === written))?.port;
  if (typeof port === 'number') return to(port);
  return { kind: 'skipped', reason: `the Service has no ${protocol.toUpperCase()} port of that number or name` };
}
