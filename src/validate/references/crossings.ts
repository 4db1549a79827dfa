import { type JsonObject, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef } from '../../model/object-ref.ts';
import { isRoute } from './attachment.ts';
import { gatewayGroup, type KnownObject } from './known-objects.ts';
import { isListenerOwner } from './listeners.ts';
import { placeFinder } from './places.ts';
import { backendPlaces, filterPlaces } from './route-kinds.ts';

/** A reference from one object to another. */
export interface Reference {
  readonly from: KnownObject;
  readonly pointer: string;
  /** As it is written. */
  readonly ref: JsonObject;
  readonly to: ObjectRef;
  /** It may lead to another namespace, where a ReferenceGrant allows it. */
  readonly mayCross: boolean;
}

type Finder = ReturnType<typeof placeFinder>;

/** Places of references that need a ReferenceGrant where they leave their namespace (gateway-api-rules C9). */
const listenerPlaces = ['spec.listeners[].tls.certificateRefs[]'];
const granted: Readonly<Record<'route' | 'Gateway' | 'ListenerSet', Finder>> = {
  route: placeFinder(backendPlaces),
  Gateway: placeFinder([
    ...listenerPlaces,
    'spec.tls.backend.clientCertificateRef',
    'spec.tls.frontend.default.validation.caCertificateRefs[]',
    'spec.tls.frontend.perPort[].tls.validation.caCertificateRefs[]',
  ]),
  ListenerSet: placeFinder(listenerPlaces),
};

/** The same in policies of an implementation, as far as we write them. */
const grantedInPolicies: Readonly<Record<string, Finder>> = {
  'gateway.envoyproxy.io/SecurityPolicy': placeFinder(['spec.basicAuth.users', 'spec.extAuth.http.backendRefs[]']),
  'gateway.envoyproxy.io/ClientTrafficPolicy': placeFinder(['spec.tls.clientValidation.caCertificateRefs[]']),
};

/** Places of references that cannot leave their namespace. */
const local: Readonly<Record<'route' | 'Gateway' | 'BackendTLSPolicy', Finder>> = {
  route: placeFinder(filterPlaces.map((filter) => `${filter}.extensionRef`)),
  Gateway: placeFinder(['spec.infrastructure.parametersRef']),
  BackendTLSPolicy: placeFinder(['spec.validation.caCertificateRefs[]']),
};

/** All references to objects, but for those to parents and targets, which have checks of their own. */
export function references(object: KnownObject): readonly Reference[] {
  const mayCross = referencesAt(object, grantedPlaces(object), true);
  const own = referencesAt(object, localPlaces(object), false);
  return own.length === 0 ? mayCross : [...mayCross, ...own];
}

/** Whether a ReferenceGrant has to allow the reference. */
export function needsGrant({ from, to, mayCross }: Reference): boolean {
  return mayCross && to.namespace !== from.ref.namespace;
}

function referencesAt(object: KnownObject, find: Finder | undefined, mayCross: boolean): readonly Reference[] {
  const places = find?.(object.body) ?? [];
  return places.map(({ pointer, value }) => {
    const ref = objectOf(value);
    return { from: object, pointer, ref, to: targetOf(object, pointer, ref), mayCross };
  });
}

function grantedPlaces(object: KnownObject): Finder | undefined {
  if (isRoute(object)) return granted.route;
  if (!isListenerOwner(object)) return grantedInPolicies[`${object.ref.group}/${object.ref.kind}`];
  return object.ref.kind === 'Gateway' ? granted.Gateway : granted.ListenerSet;
}

function localPlaces(object: KnownObject): Finder | undefined {
  if (isRoute(object)) return local.route;
  if (object.ref.group !== gatewayGroup) return undefined;
  if (object.ref.kind === 'Gateway') return local.Gateway;
  return object.ref.kind === 'BackendTLSPolicy' ? local.BackendTLSPolicy : undefined;
}

function targetOf(object: KnownObject, pointer: string, ref: JsonObject): ObjectRef {
  const fallback = /backendRef/.test(pointer) ? 'Service' : 'Secret';
  const namespace = textOf(ref.namespace) ?? object.ref.namespace;
  return objectRef(textOf(ref.group) ?? '', textOf(ref.kind) ?? fallback, namespace, textOf(ref.name) ?? '');
}
