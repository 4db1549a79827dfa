import * as codes from '../diagnostics/emit.ts';
import * as topologyCodes from '../diagnostics/topology.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { type ObjectRef, objectRef, refKey } from '../model/object-ref.ts';
import type { PlannedClass, PlannedHost, Scheme } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import { arrange, type Needs, sizeOf } from './arrange.ts';
import {
  type Attachment,
  bySpecificity,
  type GatewayPlan,
  type ListenerPlan,
  type ListenerSetPlan,
  takesName,
} from './gateway-plan.ts';
import { type HostPlace, hostListeners, neededListeners } from './host-listeners.ts';
import { ListenerList } from './listener-list.ts';
import { listenerSets, type Placement, placementOf } from './listener-sets.ts';
import { type NamePool, slug } from './names.ts';
import type { EmitOptions } from './options.ts';
import { hostsOnTheirOwn } from './own-listeners.ts';
import { type Part, partKey, partsOf } from './parts.ts';
import { type SharedListener, type Sharing, sharedListeners } from './shared-listeners.ts';
import type { Guests } from './split-hosts.ts';
import type { Unit } from './units.ts';
import { type Users, usersOf } from './users.ts';

export type { Attachment, GatewayPlan, Listener, ListenerPlan, ListenerSetPlan } from './gateway-plan.ts';
export { placeholderCertificate } from './host-listeners.ts';
export { defaultGatewayNamespace } from './parts.ts';

export interface ClassTopology {
  readonly gateways: readonly GatewayPlan[];
  readonly sets: readonly ListenerSetPlan[];
  /** Listener of a host over a scheme, for the routes of a namespace. */
  attach(host: PlannedHost, scheme: Scheme, namespace: string | undefined): Attachment | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Names whose certificate no Secret of the input is. */
  readonly defaultCertificateNames: readonly UncertifiedName[];
}

/** A name of a host, or of connections that are opened. */
export interface UncertifiedName {
  readonly hostname?: string;
  readonly owner?: ObjectRef;
  readonly facts: readonly FactId[];
}

interface Making {
  readonly planClass: PlannedClass;
  readonly options: EmitOptions;
  readonly placement: Placement;
  readonly pool: NamePool;
  readonly attachments: Map<string, { readonly gateway: GatewayPlan; readonly listener: ListenerPlan }>;
}

/** Gateways and listeners of one class (DESIGN 7, topology): one Gateway where that is possible. */
export function planTopology(
  planClass: PlannedClass,
  units: readonly Unit[],
  target: Target,
  options: EmitOptions,
  pool: NamePool,
): ClassTopology {
  const placement = placementOf(target, options);
  const making: Making = { planClass, options, placement, pool, attachments: new Map() };
  const made = partsOf(planClass, units, options).map((part) => ({ part, gateways: gatewaysOf(part, making) }));
  const gateways = made.flatMap((entry) => entry.gateways);
  const full = made.filter((entry) => entry.gateways.length > 1);
  const diagnostics = [
    ...full.map((entry) => several(planClass, entry.gateways)),
    ...mixed(planClass, gateways),
    ...unserved(placement, planClass, target, options),
  ];
  const sets = gateways.flatMap((gateway) => listenerSets(gateway, placement, options.listenerLimit, pool));
  const holders = new Map(sets.flatMap((set) => set.listeners.map((listener) => [listener, set.ref] as const)));
  const hosts = new Set(units.flatMap((unit) => unit.hosts));
  return {
    gateways,
    sets,
    diagnostics,
    attach: (host, scheme, namespace) => {
      const found = making.attachments.get(attachmentKey(host, scheme, partKey(namespace, host, options)));
      return found === undefined ? undefined : { ...found, parent: holders.get(found.listener) ?? found.gateway.ref };
    },
    defaultCertificateNames: [...hosts].flatMap(uncertified),
  };
}

function uncertified({ hostname, certificate, routes: [route] }: PlannedHost): readonly UncertifiedName[] {
  if (certificate?.kind !== 'default') return [];
  const owner = route === undefined ? {} : { owner: route.owner };
  return [{ ...(hostname === undefined ? {} : { hostname }), ...owner, facts: certificate.facts }];
}

function several({ name }: PlannedClass, gateways: readonly GatewayPlan[]): Diagnostic {
  const count = gateways.reduce((sum, gateway) => sum + gateway.listeners.length, 0);
  return diagnose(codes.severalGateways, { class: name, count, gateways: gateways.length });
}

function mixed({ name }: PlannedClass, gateways: readonly GatewayPlan[]): readonly Diagnostic[] {
  const unstated = gateways.find(({ ref }) => ref.namespace === undefined);
  if (unstated === undefined || gateways.every(({ ref }) => ref.namespace === undefined)) return [];
  return [diagnose(codes.mixedNamespaces, { class: name, gateway: unstated.ref.name })];
}

function unserved(
  placement: Placement,
  { name }: PlannedClass,
  { profile }: Target,
  options: EmitOptions,
): readonly Diagnostic[] {
  if (options.listenerSets !== 'always' || placement !== 'inline' || options.gateway !== undefined) return [];
  return options.noGateway
    ? []
    : [
        diagnose(topologyCodes.listenerSetsUnserved, {
          class: name,
          target: profile.name,
          release: options.release,
        }),
      ];
}

function gatewaysOf(part: Part, making: Making): readonly GatewayPlan[] {
  const { options, placement } = making;
  const users = usersOf(part.units);
  const limit = placement === 'inline' ? options.listenerLimit : Number.POSITIVE_INFINITY;
  const { places, needs } = placesOf(part, users, limit);
  return arrange(needs, limit).map((hosts) => {
    const gateway = newGateway(part, making);
    const listeners = new ListenerList(gateway.listeners);
    for (const host of hosts) addHost(host, places.get(host), gateway, listeners, part, making);
    return gateway;
  });
}

/** Listeners are shared as little as the limit allows; a Gateway for several namespaces has one a certificate (DESIGN 7). */
function placesOf(
  part: Part,
  users: Users,
  limit: number,
): { readonly places: ReadonlyMap<PlannedHost, HostPlace>; readonly needs: Needs } {
  const alone = hostsOnTheirOwn(users);
  const spans = part.units.some(({ owner }) => owner.namespace !== part.namespace);
  const sharings: readonly (Sharing | undefined)[] = [...(spans ? [] : [undefined]), 'secret', 'certificate'];
  const layouts = sharings.map((sharing) => () => {
    const shared: ReadonlyMap<PlannedHost, SharedListener> =
      sharing === undefined ? new Map() : sharedListeners(users, sharing);
    const places = new Map(
      [...users].map(([host, using]) => [host, { using, alone: alone.has(host), shared: shared.get(host) }] as const),
    );
    return {
      places,
      needs: new Map([...places].map(([host, place]) => [host, neededListeners(host, place)] as const)),
    };
  });
  let layout = layouts[0]?.() ?? { places: new Map(), needs: new Map() };
  for (const next of layouts.slice(1)) if (sizeOf(layout.needs.keys(), layout.needs) > limit) layout = next();
  return layout;
}

function addHost(
  host: PlannedHost,
  place: HostPlace | undefined,
  gateway: GatewayPlan,
  listeners: ListenerList,
  part: Part,
  { options, attachments }: Making,
): void {
  if (place === undefined) return;
  for (const wanted of hostListeners(host, place, gateway, options)) {
    const listener = listeners.add(wanted);
    for (const unit of place.using) {
      if (unit.schemes.includes(listener.scheme)) listener.namespaces.add(unit.owner.namespace ?? '');
      gateway.sources.set(refKey(unit.owner), unit.owner);
    }
    attachments.set(attachmentKey(host, listener.scheme, part.key), { gateway, listener });
  }
}

function attachmentKey(host: PlannedHost, scheme: Scheme, part: string): string {
  return `${host.hostname ?? '*'} ${scheme} ${part}`;
}

function newGateway({ namespace, units }: Part, { planClass, pool }: Making): GatewayPlan {
  const authority = units[0]?.hosts[0]?.clientCertificates?.authority;
  const wanted = authority === undefined ? planClass.name : `${planClass.name}-client-certificates`;
  // Implementations derive Service names from it, so it keeps to 63 characters (gateway-api-fields, Gateway).
  const name = pool.claim(`Gateway ${namespace ?? ''}`, slug(wanted), 63);
  const ref = objectRef('gateway.networking.k8s.io', 'Gateway', namespace, name);
  const gateway = { ref, planClass, listeners: [], sources: new Map<string, ObjectRef>() };
  return authority === undefined ? gateway : { ...gateway, clientAuthority: authority };
}

/** The topology with hosts that are guests on one of its Gateways: they come to the listener that takes their name there. */
export function withGuests(
  topology: ClassTopology,
  { units, gateways }: Pick<Guests, 'units' | 'gateways'>,
): ClassTopology {
  const attachments = new Map<PlannedHost, ReadonlyMap<Scheme, Attachment>>();
  for (const { hosts, schemes, owner } of units) {
    for (const host of hosts) {
      const gateway = gateways.get(host);
      if (gateway === undefined) continue;
      const places = new Map(attachments.get(host));
      for (const scheme of schemes) {
        const place = placeFor(host, scheme, gateway, topology);
        place?.listener.namespaces.add(owner.namespace ?? '');
        if (place !== undefined) places.set(scheme, place);
      }
      attachments.set(host, places);
    }
  }
  return {
    ...topology,
    attach: (host, scheme, namespace) => {
      const places = attachments.get(host);
      return places === undefined ? topology.attach(host, scheme, namespace) : places.get(scheme);
    },
  };
}

function placeFor(
  { hostname }: PlannedHost,
  scheme: Scheme,
  gateway: GatewayPlan,
  { sets }: ClassTopology,
): Attachment | undefined {
  const holders = [gateway, ...sets.filter((set) => set.gateway === gateway)];
  const able = holders
    .flatMap(({ ref, listeners }) => listeners.map((listener) => ({ gateway, listener, parent: ref })))
    .filter(({ listener }) => listener.scheme === scheme && takesName(listener.hostname, hostname));
  return able.sort((a, b) => bySpecificity(a.listener, b.listener))[0];
}
