import { type JsonObject, objectOf, textOf } from '../model/json.ts';
import { type ObjectRef, objectRef } from '../model/object-ref.ts';
import { isRoute } from './attachment.ts';
import type { KnownObject } from './known-objects.ts';
import { isListenerOwner } from './listeners.ts';
import { placesIn } from './places.ts';
import { backendPlaces } from './route-kinds.ts';

/** A reference from one object to another one in a namespace of its own choice. */
export interface Reference {
  readonly from: KnownObject;
  readonly pointer: string;
  readonly to: ObjectRef;
}

const listenerPlaces = ['spec.listeners[].tls.certificateRefs[]'];
const gatewayPlaces = [
  ...listenerPlaces,
  'spec.tls.backend.clientCertificateRef',
  'spec.tls.frontend.default.validation.caCertificateRefs[]',
  'spec.tls.frontend.perPort[].tls.validation.caCertificateRefs[]',
];

/** References that need a ReferenceGrant where they leave their namespace (gateway-api-rules C9). */
export function crossings(object: KnownObject): readonly Reference[] {
  return placesOf(object)
    .flatMap(placesIn(object.body))
    .map(({ pointer, value }) => ({ from: object, pointer, to: targetOf(object, pointer, objectOf(value)) }))
    .filter(({ to }) => to.namespace !== object.ref.namespace);
}

function placesOf(object: KnownObject): readonly string[] {
  if (isRoute(object)) return backendPlaces;
  if (!isListenerOwner(object)) return [];
  return object.ref.kind === 'Gateway' ? gatewayPlaces : listenerPlaces;
}

function targetOf(object: KnownObject, pointer: string, ref: JsonObject): ObjectRef {
  const fallback = /backendRef/.test(pointer) ? 'Service' : 'Secret';
  const namespace = textOf(ref.namespace) ?? object.ref.namespace;
  return objectRef(textOf(ref.group) ?? '', textOf(ref.kind) ?? fallback, namespace, textOf(ref.name) ?? '');
}
