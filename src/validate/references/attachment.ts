import { type Json, listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey, refText } from '../../model/object-ref.ts';
import type { Release } from '../../model/target.ts';
import { effectiveHosts, everyHost } from './hostnames.ts';
import { gatewayGroup, type KnownObject, type KnownObjects } from './known-objects.ts';
import type { ListenerSite } from './listeners.ts';
import { type Admission, namespaceAdmits } from './namespace-selector.ts';
import { routeKinds } from './route-kinds.ts';

/** A listener that takes a route, and the hosts the route has there. */
export interface Attachment {
  readonly listener: ListenerSite;
  readonly hosts: readonly string[];
}

/** How one parentRef of a route fares. */
export interface ParentOutcome {
  readonly pointer: string;
  readonly attachments: readonly Attachment[];
  /** Why no listener takes the route, or why that cannot be said. */
  readonly refusal?: { readonly check: string; readonly message: string; readonly level?: 'unchecked' };
  /** The parent is known only by name. */
  readonly outside?: true;
}

export interface RouteAttachments {
  readonly route: KnownObject;
  readonly parents: readonly ParentOutcome[];
}

export interface AttachmentContext {
  readonly objects: KnownObjects;
  readonly listeners: ReadonlyMap<string, readonly ListenerSite[]>;
  readonly release: Release;
}

export function isRoute(object: KnownObject): boolean {
  return object.ref.group === gatewayGroup && routeKinds.includes(object.ref.kind);
}

export function attachRoute(route: KnownObject, context: AttachmentContext): RouteAttachments {
  // Only a sound object keeps within the limits that make looking at all pairs cheap.
  if (!route.sound) return { route, parents: [] };
  const refs = listOf(objectOf(route.body.spec).parentRefs);
  return { route, parents: refs.map((ref, index) => attach(route, ref, `/spec/parentRefs/${index}`, context)) };
}

/** The five conditions of gateway-api-rules C3, in order: the first that leaves no listener is the refusal. */
function attach(route: KnownObject, ref: Json, pointer: string, context: AttachmentContext): ParentOutcome {
  const parent = parentOf(route, ref);
  const refused = (check: string, message: string): ParentOutcome => {
    return { pointer, attachments: [], refusal: { check, message } };
  };
  // A Service as parent is a mesh's affair.
  const unknown = context.objects.isOutside(parent) || context.objects.isAmbiguous(parent);
  if (parent.group === '' || unknown) return { pointer, attachments: [], outside: true };
  const listeners = context.listeners.get(refKey(parent));
  // A parent of a kind that has no listeners we know of is its implementation's affair, and a broken one is told already.
  const known = context.objects.get(parent);
  if (known !== undefined && (listeners === undefined || !known.sound)) {
    return { pointer, attachments: [], outside: true };
  }
  if (listeners === undefined) return refused('parent-missing', `there is no ${refText(parent)}`);
  const named = listeners.filter((listener) => isNamed(listener, ref));
  if (named.length === 0) return refused('parent-section', `${refText(parent)} has no listener ${sectionText(ref)}`);

  const where = named.map((listener) => admission(route, listener, context));
  const admitted = named.filter((_, index) => where[index] !== false);
  if (admitted.length === 0) {
    const namespace = route.ref.namespace ?? '(none stated)';
    return refused('parent-namespace', `${refText(parent)} takes no route of namespace ${namespace} on this listener`);
  }
  const fitting = admitted.filter((listener) => takesKind(listener, route.ref.kind, context.release));
  if (fitting.length === 0) {
    return refused('parent-kind', `${refText(parent)} takes no ${route.ref.kind} on this listener`);
  }
  const attachments = fitting
    .map((listener) => ({ listener, hosts: hostsOn(route, listener) }))
    .filter((attachment) => attachment.hosts.length > 0);
  if (attachments.length === 0) {
    return refused('parent-hostname', `no hostname of the route fits the listener it names at ${refText(parent)}`);
  }
  if (where.includes(true)) return { pointer, attachments };
  const message = `whether ${refText(parent)} admits the route depends on labels of namespace ${route.ref.namespace ?? ''}`;
  return { pointer, attachments, refusal: { check: 'parent-namespace', message, level: 'unchecked' } };
}

function parentOf(route: KnownObject, ref: Json): ObjectRef {
  const { group, kind, namespace, name } = objectOf(ref);
  const parentGroup = typeof group === 'string' ? group : gatewayGroup;
  const parentNamespace = textOf(namespace) ?? route.ref.namespace;
  return objectRef(parentGroup, textOf(kind) ?? 'Gateway', parentNamespace, textOf(name) ?? '');
}

function isNamed(listener: ListenerSite, ref: Json): boolean {
  const { sectionName, port } = objectOf(ref);
  const name = textOf(sectionName);
  return (name === undefined || name === listener.name) && (port === undefined || port === listener.port);
}

function sectionText(ref: Json): string {
  const { sectionName, port } = objectOf(ref);
  return [textOf(sectionName), port === undefined ? undefined : `on port ${port}`].filter(Boolean).join(' ');
}

function admission(route: KnownObject, listener: ListenerSite, context: AttachmentContext): Admission {
  const namespaces = objectOf(listener.allowedRoutes.namespaces);
  return namespaceAdmits(namespaces, 'Same', listener.owner.ref.namespace, route.ref.namespace, context.objects);
}

const kindsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['HTTP', ['HTTPRoute', 'GRPCRoute']],
  ['HTTPS', ['HTTPRoute', 'GRPCRoute']],
  ['TLS', ['TLSRoute']],
  ['TCP', ['TCPRoute']],
  ['UDP', ['UDPRoute']],
]);

/** By protocol (C2), narrowed by `allowedRoutes.kinds`. What a protocol of a vendor takes is the vendor's affair. */
function takesKind(listener: ListenerSite, kind: string, release: Release): boolean {
  // Until 1.5 a TLS listener that terminates could take a TCPRoute.
  const older = release === '1.4' && listener.protocol === 'TLS' && kind === 'TCPRoute';
  if (!older && kindsOf.get(listener.protocol)?.includes(kind) === false) return false;
  const allowed = listOf(listener.allowedRoutes.kinds).map(objectOf);
  return (
    allowed.length === 0 ||
    allowed.some((entry) => entry.kind === kind && (textOf(entry.group) ?? gatewayGroup) === gatewayGroup)
  );
}

function hostsOn(route: KnownObject, listener: ListenerSite): readonly string[] {
  if (route.ref.kind === 'TCPRoute' || route.ref.kind === 'UDPRoute') return [everyHost];
  const names = listOf(objectOf(route.body.spec).hostnames).map(String);
  return effectiveHosts(listener.hostname, names);
}
