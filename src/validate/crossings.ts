import { type JsonObject, objectOf, textOf } from '../model/json.ts';
import { type ObjectRef, objectRef } from '../model/object-ref.ts';
import { isRoute } from './attachment.ts';
import { gatewayGroup, type KnownObject } from './known-objects.ts';
import { isListenerOwner } from './listeners.ts';
import { placesIn } from './places.ts';
import { backendPlaces, filterPlaces } from './route-kinds.ts';

/** A reference from one object to another. */
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
  return referencesAt(object, grantedPlaces(object)).filter(({ to }) => to.namespace !== object.ref.namespace);
}

/** All references to objects, but for those to parents and targets, which have checks of their own. */
export function references(object: KnownObject): readonly Reference[] {
  return [...referencesAt(object, grantedPlaces(object)), ...referencesAt(object, ownNamespacePlaces(object))];
}

function referencesAt(object: KnownObject, places: readonly string[]): readonly Reference[] {
  return places
    .flatMap(placesIn(object.body))
    .map(({ pointer, value }) => ({ from: object, pointer, to: targetOf(object, pointer, objectOf(value)) }));
}

function grantedPlaces(object: KnownObject): readonly string[] {
  if (isRoute(object)) return backendPlaces;
  if (!isListenerOwner(object)) return [];
  return object.ref.kind === 'Gateway' ? gatewayPlaces : listenerPlaces;
}

/** References that cannot leave their namespace. */
function ownNamespacePlaces(object: KnownObject): readonly string[] {
  if (isRoute(object)) return filterPlaces.map((filter) => `${filter}.extensionRef`);
  if (object.ref.group !== gatewayGroup) return [];
  if (object.ref.kind === 'Gateway') return ['spec.infrastructure.parametersRef'];
  return object.ref.kind === 'BackendTLSPolicy' ? ['spec.validation.caCertificateRefs[]'] : [];
}

function targetOf(object: KnownObject, pointer: string, ref: JsonObject): ObjectRef {
  const fallback = /backendRef/.test(pointer) ? 'Service' : 'Secret';
  const namespace = textOf(ref.namespace) ?? object.ref.namespace;
  return objectRef(textOf(ref.group) ?? '', textOf(ref.kind) ?? fallback, namespace, textOf(ref.name) ?? '');
}
