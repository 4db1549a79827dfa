import { type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import { objectRef, refKey, refText } from '../../model/object-ref.ts';
import type { Finding } from '../finding.ts';
import { gatewayGroup, type KnownObject, type KnownObjects } from './known-objects.ts';
import { namespaceAdmits } from './namespace-selector.ts';

/** One listener of a Gateway or ListenerSet. */
export interface ListenerSite {
  readonly owner: KnownObject;
  /** Key of the Gateway that serves it: its owner, or the parent of its ListenerSet. */
  readonly gateway: string;
  readonly pointer: string;
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  readonly allowedRoutes: JsonObject;
}

export function isListenerOwner(object: KnownObject): boolean {
  return object.ref.group === gatewayGroup && (object.ref.kind === 'Gateway' || object.ref.kind === 'ListenerSet');
}

/** Reference of a ListenerSet to its Gateway. */
export function gatewayOf(set: KnownObject) {
  const parent = objectOf(objectOf(set.body.spec).parentRef);
  const namespace = textOf(parent.namespace) ?? set.ref.namespace;
  const group = textOf(parent.group) ?? gatewayGroup;
  return objectRef(group, textOf(parent.kind) ?? 'Gateway', namespace, textOf(parent.name) ?? '');
}

export function listenersOf(owner: KnownObject): readonly ListenerSite[] {
  const gateway = refKey(owner.ref.kind === 'Gateway' ? owner.ref : gatewayOf(owner));
  return listOf(objectOf(owner.body.spec).listeners).map((item, index) => {
    const listener = objectOf(item);
    const hostname = textOf(listener.hostname);
    return {
      owner,
      gateway,
      pointer: `/spec/listeners/${index}`,
      name: textOf(listener.name) ?? '',
      port: Number(listener.port),
      protocol: textOf(listener.protocol) ?? '',
      ...(hostname === undefined ? {} : { hostname }),
      allowedRoutes: objectOf(listener.allowedRoutes),
    };
  });
}

/** Each ListenerSet hangs on a Gateway that lets it. */
export function* checkListenerSets(objects: KnownObjects): Iterable<Finding> {
  for (const set of objects.all) {
    if (!set.checked || !isListenerOwner(set) || set.ref.kind !== 'ListenerSet') continue;
    const parent = gatewayOf(set);
    if (objects.isOutside(parent) || objects.isAmbiguous(parent)) continue;
    const found = { object: set.ref, pointer: '/spec/parentRef', rule: 'reference' } as const;
    const gateway = objects.get(parent);
    if (gateway === undefined) {
      yield { ...found, check: 'parent-missing', message: `there is no ${refText(parent)}` };
      continue;
    }
    const namespaces = objectOf(objectOf(objectOf(gateway.body.spec).allowedListeners).namespaces);
    const admits = namespaceAdmits(namespaces, 'None', gateway.ref.namespace, set.ref.namespace, objects);
    if (admits === true) continue;
    const message = `${refText(parent)} takes no ListenerSet of namespace ${set.ref.namespace ?? '(none stated)'}`;
    yield {
      ...found,
      check: 'parent-namespace',
      message,
      ...(admits === 'unknown' ? { level: 'unchecked' as const } : {}),
    };
  }
}

const hostProtocols = ['HTTP', 'HTTPS', 'TLS'];

/** Listeners that serve one Gateway are distinct, its own and those of its ListenerSets together (gateway-api-rules C2). */
export function* checkDistinctListeners(sites: readonly ListenerSite[]): Iterable<Finding> {
  const taken = new Map<string, ListenerSite>();
  for (const site of sites) {
    const before = conflictKeys(site)
      .map((key) => taken.get(key))
      .find((other) => other !== undefined && !isSaidByCrd(site, other));
    for (const key of markKeys(site)) if (!taken.has(key)) taken.set(key, site);
    if (before === undefined || !site.owner.checked) continue;
    const message = `listener ${site.name} is not distinct from listener ${before.name} of ${refText(before.owner.ref)}`;
    yield { object: site.owner.ref, pointer: site.pointer, rule: 'reference', check: 'listener-conflict', message };
  }
}

/** What a listener occupies. */
function markKeys(site: ListenerSite): readonly string[] {
  const port = `${site.gateway} ${site.port}`;
  if (hostProtocols.includes(site.protocol)) return [`${port} ${site.protocol} ${site.hostname ?? ''}`, `${port} any`];
  return [`${port} ${site.protocol}`];
}

/** What must be free for it. TCP shares its port with nothing but UDP, which has its own ports. */
function conflictKeys(site: ListenerSite): readonly string[] {
  const port = `${site.gateway} ${site.port}`;
  const shared = site.protocol === 'TCP' ? [`${port} any`] : [];
  if (hostProtocols.includes(site.protocol)) {
    return [`${port} ${site.protocol} ${site.hostname ?? ''}`, `${port} TCP`];
  }
  return [`${port} ${site.protocol}`, ...shared];
}

/** Rules 12 and 16 report equal listeners of one object. */
function isSaidByCrd(a: ListenerSite, b: ListenerSite): boolean {
  return a.owner === b.owner && a.protocol === b.protocol && (a.hostname ?? '') === (b.hostname ?? '');
}
