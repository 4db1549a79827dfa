import * as codes from '../diagnostics/emit.ts';
import type { Gateway } from '../generated/gateway-api.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { compareText, type ObjectRef, objectRef, refKey } from '../model/object-ref.ts';
import type { PlannedClass, PlannedHost, Scheme } from '../model/route-plan.ts';
import { defaultCertificateFor } from './default-certificate.ts';
import { distinct, type NamePool, slug, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import { hostsOnTheirOwn } from './own-listeners.ts';
import type { Unit } from './units.ts';

export type Listener = Gateway['spec']['listeners'][number];

/** A listener to be, with what it is for. */
export interface ListenerPlan {
  readonly name: string;
  readonly scheme: Scheme;
  readonly hostname?: string;
  readonly certificate?: ObjectRef;
  /** Facts behind the certificate. */
  readonly facts: readonly FactId[];
  /** Namespaces of the routes on it. */
  readonly namespaces: Set<string>;
}

export interface GatewayPlan {
  readonly ref: ObjectRef;
  readonly planClass: PlannedClass;
  readonly listeners: ListenerPlan[];
  readonly sources: Map<string, ObjectRef>;
}

export interface ClassTopology {
  readonly gateways: readonly GatewayPlan[];
  /** Listener of a host over a scheme. */
  attach(
    host: PlannedHost,
    scheme: Scheme,
    namespace: string | undefined,
  ): { gateway: GatewayPlan; listener: ListenerPlan } | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Hosts whose certificate no Secret of the input is. */
  readonly defaultCertificateHosts: readonly PlannedHost[];
}

export const defaultGatewayNamespace = 'gateways';
const listenerLimit = 64;

/** Gateways and listeners of one class (DESIGN 7, topology): one Gateway where that is possible. */
export function planTopology(
  planClass: PlannedClass,
  units: readonly Unit[],
  options: EmitOptions,
  pool: NamePool,
): ClassTopology {
  const groups = namespaceGroups(units);
  const diagnostics: Diagnostic[] = [];
  const attachments = new Map<string, { gateway: GatewayPlan; listener: ListenerPlan }>();
  const gateways: GatewayPlan[] = [];
  for (const group of groups) {
    const namespace = gatewayNamespace(planClass, group, options);
    const made = gatewaysOf(planClass, group, namespace, options, pool, attachments);
    gateways.push(...made);
    if (made.length > 1) {
      const count = made.reduce((sum, gateway) => sum + gateway.listeners.length, 0);
      diagnostics.push(diagnose(codes.severalGateways, { class: planClass.name, count, gateways: made.length }));
    }
  }
  if (groups.length > 1) {
    const gateway = gateways.find((entry) => entry.ref.namespace === undefined)?.ref.name ?? '';
    diagnostics.push(diagnose(codes.mixedNamespaces, { class: planClass.name, gateway }));
  }
  const hosts = new Set(units.flatMap((unit) => unit.hosts));
  return {
    gateways,
    diagnostics,
    attach: (host, scheme, from) => attachments.get(attachmentKey(host, scheme, from === undefined)),
    defaultCertificateHosts: [...hosts].filter((host) => host.certificate?.kind === 'default'),
  };
}

/** Ingresses that state no namespace cannot be admitted by name from elsewhere, so they are a group of their own. */
function namespaceGroups(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const stated = units.filter((unit) => unit.owner.namespace !== undefined);
  const unstated = units.filter((unit) => unit.owner.namespace === undefined);
  return [stated, unstated].filter((group) => group.length > 0);
}

function gatewayNamespace(planClass: PlannedClass, units: readonly Unit[], options: EmitOptions): string | undefined {
  const namespaces = new Set(units.map((unit) => unit.owner.namespace));
  const [only] = namespaces;
  if (options.gatewayNamespace !== undefined && only !== undefined) return options.gatewayNamespace;
  if (namespaces.size <= 1) return only;
  const { exposure } = planClass;
  return exposure.kind === 'known' && exposure.service.namespace !== undefined
    ? exposure.service.namespace
    : defaultGatewayNamespace;
}

function gatewaysOf(
  planClass: PlannedClass,
  units: readonly Unit[],
  namespace: string | undefined,
  options: EmitOptions,
  pool: NamePool,
  attachments: Map<string, { gateway: GatewayPlan; listener: ListenerPlan }>,
): readonly GatewayPlan[] {
  const unstated = units[0]?.owner.namespace === undefined;
  const users = usersOf(units);
  const alone = hostsOnTheirOwn(users);
  const gateways: GatewayPlan[] = [];
  let current = newGateway(planClass, namespace, pool, gateways);
  for (const [host, using] of users) {
    const wanted = wantedListeners(host, alone.has(host), using, current, options);
    const fresh = wanted.filter((listener) => known(current, listener) === undefined);
    if (current.listeners.length + fresh.length > listenerLimit)
      current = newGateway(planClass, namespace, pool, gateways);
    for (const listener of wanted) {
      const used = known(current, listener) ?? named(current, listener);
      if (!current.listeners.includes(used)) current.listeners.push(used);
      for (const unit of using) {
        if (unit.schemes.includes(used.scheme)) used.namespaces.add(unit.owner.namespace ?? '');
        current.sources.set(refKey(unit.owner), unit.owner);
      }
      attachments.set(attachmentKey(host, used.scheme, unstated), { gateway: current, listener: used });
    }
  }
  return gateways;
}

/** The units on each host, hosts in the order of their names. */
function usersOf(units: readonly Unit[]): ReadonlyMap<PlannedHost, readonly Unit[]> {
  const users = new Map<PlannedHost, Unit[]>();
  for (const unit of units) {
    for (const host of unit.hosts) {
      const known = users.get(host);
      if (known === undefined) users.set(host, [unit]);
      else known.push(unit);
    }
  }
  return new Map([...users.entries()].sort(([a], [b]) => compareText(a.hostname ?? '', b.hostname ?? '')));
}

function known(gateway: GatewayPlan, wanted: ListenerPlan): ListenerPlan | undefined {
  return gateway.listeners.find((entry) => entry.scheme === wanted.scheme && entry.hostname === wanted.hostname);
}

/** `a-b.c` and `a.b-c` read alike in a name; the later one gets a hash of its host. */
function named(gateway: GatewayPlan, wanted: ListenerPlan): ListenerPlan {
  if (!gateway.listeners.some((entry) => entry.name === wanted.name)) return wanted;
  return { ...wanted, name: distinct(wanted.name, wanted.hostname ?? '') };
}

function attachmentKey(host: PlannedHost, scheme: Scheme, unstated: boolean): string {
  return `${host.hostname ?? '*'} ${scheme} ${unstated}`;
}

function newGateway(
  planClass: PlannedClass,
  namespace: string | undefined,
  pool: NamePool,
  into: GatewayPlan[],
): GatewayPlan {
  // Implementations derive Service names from it, so it keeps to 63 characters (gateway-api-fields, Gateway).
  const name = pool.claim(`Gateway ${namespace ?? ''}`, slug(planClass.name), 63);
  const gateway: GatewayPlan = {
    ref: objectRef('gateway.networking.k8s.io', 'Gateway', namespace, name),
    planClass,
    listeners: [],
    sources: new Map(),
  };
  into.push(gateway);
  return gateway;
}

function wantedListeners(
  host: PlannedHost,
  alone: boolean,
  using: readonly Unit[],
  gateway: GatewayPlan,
  options: EmitOptions,
): readonly ListenerPlan[] {
  const schemes = new Set(using.flatMap((unit) => unit.schemes));
  const name = host.hostname === undefined ? 'all' : slug(host.hostname);
  const listeners: ListenerPlan[] = [];
  if (schemes.has('http')) {
    listeners.push(
      alone && host.hostname !== undefined
        ? {
            name: withinLength(`http-${name}`, 253),
            scheme: 'http',
            hostname: host.hostname,
            facts: [],
            namespaces: new Set(),
          }
        : { name: 'http', scheme: 'http', facts: [], namespaces: new Set() },
    );
  }
  if (schemes.has('https') && host.certificate !== undefined) {
    listeners.push({
      name: withinLength(`https-${name}`, 253),
      scheme: 'https',
      ...(host.hostname === undefined ? {} : { hostname: host.hostname }),
      certificate: certificateOf(host, gateway, options),
      facts: host.certificate.facts,
      namespaces: new Set(),
    });
  }
  return listeners;
}

export const placeholderCertificate = 'default-certificate';

function certificateOf(host: PlannedHost, gateway: GatewayPlan, options: EmitOptions): ObjectRef {
  if (host.certificate?.kind === 'secret') {
    const { secret } = host.certificate;
    // A Gateway whose namespace nobody stated cannot be named in a grant: its certificates have to be beside it.
    return gateway.ref.namespace === undefined ? objectRef('', 'Secret', undefined, secret.name) : secret;
  }
  const known = defaultCertificateFor(gateway, options);
  return known ?? objectRef('', 'Secret', gateway.ref.namespace, placeholderCertificate);
}
