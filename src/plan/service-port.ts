import { listOf, objectOf, textOf } from '../model/json.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { Services } from './services.ts';

/** A port of a Service by its number or name, as far as the input shows the Service. */
export type ServicePort =
  | { readonly kind: 'port'; readonly port: number; readonly name?: string }
  /** The Service is there, and has none. */
  | { readonly kind: 'none' }
  /** The Service is not in the input, and the port is a name. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'external' };

export function servicePort(service: ObjectRef, written: string, services: Services): ServicePort {
  const found = services.get(refKey(service));
  const number = /^\d+$/.test(written) ? Number(written) : undefined;
  if (number !== undefined && (number < 1 || number > 65_535)) return { kind: 'none' };
  if (found === undefined) return number === undefined ? { kind: 'unknown' } : { kind: 'port', port: number };
  const spec = objectOf(found.body.spec);
  if (spec.type === 'ExternalName') return { kind: 'external' };
  const entry = listOf(spec.ports)
    .map(objectOf)
    .find((one) => (number === undefined ? textOf(one.name) === written : one.port === number));
  if (typeof entry?.port !== 'number') return { kind: 'none' };
  const name = textOf(entry.name);
  return { kind: 'port', port: entry.port, ...(name === undefined ? {} : { name }) };
}
