import { type ObjectRef, objectRef } from '../model/object-ref.ts';
import type { Certificate, PlannedHost } from '../model/route-plan.ts';
import { commonListener } from './arrange.ts';
import { defaultCertificateFor } from './default-certificate.ts';
import type { GatewayPlan, ListenerPlan } from './gateway-plan.ts';
import { slug, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import type { SharedListener } from './shared-listeners.ts';
import type { Unit } from './units.ts';
import { isServed } from './users.ts';

export const placeholderCertificate = 'default-certificate';

/** What decides about the listeners of a host beside itself. */
export interface HostPlace {
  readonly using: readonly Unit[];
  /** It needs an HTTP listener with its name. */
  readonly alone: boolean;
  readonly shared: SharedListener | undefined;
}

/** Names of the listeners that a host needs: two hosts with one name share it. */
export function neededListeners(host: PlannedHost, { using, alone, shared }: HostPlace): readonly string[] {
  const { hostname = '' } = host;
  return [
    ...(isServed(using, 'http') ? [alone ? `http ${hostname}` : commonListener] : []),
    ...(isServed(using, 'https') && host.certificate !== undefined ? [`https ${shared?.hostname ?? hostname}`] : []),
  ];
}

/** The listeners of a host on its Gateway. */
export function hostListeners(
  host: PlannedHost,
  { using, alone, shared }: HostPlace,
  gateway: GatewayPlan,
  options: EmitOptions,
): readonly ListenerPlan[] {
  const { hostname, certificate } = host;
  const listeners: ListenerPlan[] = [];
  if (isServed(using, 'http')) {
    listeners.push(
      alone && hostname !== undefined
        ? { ...empty(), name: nameOf('http', hostname), scheme: 'http', hostname }
        : { ...empty(), name: commonListener, scheme: 'http' },
    );
  }
  if (isServed(using, 'https') && certificate !== undefined) {
    const name = shared?.hostname ?? hostname;
    const shown = shownCertificate(certificate, gateway, options);
    const chosen = shared === undefined ? shown : besideGateway(shared.certificate, gateway);
    const replaced = chosen.name !== shown.name || chosen.namespace !== shown.namespace;
    listeners.push({
      name: nameOf('https', name),
      scheme: 'https',
      ...(name === undefined ? {} : { hostname: name }),
      certificate: chosen,
      facts: replaced ? [] : [...certificate.facts],
      replaced: replaced ? [...certificate.facts] : [],
      namespaces: new Set(),
    });
  }
  return listeners;
}

function empty(): Pick<ListenerPlan, 'facts' | 'replaced' | 'namespaces'> {
  return { facts: [], replaced: [], namespaces: new Set() };
}

function nameOf(scheme: string, hostname: string | undefined): string {
  return withinLength(`${scheme}-${hostname === undefined ? 'all' : slug(hostname)}`, 253);
}

/** The Secret that a listener of the Gateway names for a certificate. */
export function shownCertificate(certificate: Certificate, gateway: GatewayPlan, options: EmitOptions): ObjectRef {
  if (certificate.kind === 'secret') return besideGateway(certificate.secret, gateway);
  const known = defaultCertificateFor(gateway, options);
  return known ?? objectRef('', 'Secret', gateway.ref.namespace, placeholderCertificate);
}

/** A Gateway whose namespace nobody stated cannot be named in a grant: its certificates have to be beside it. */
function besideGateway(secret: ObjectRef, { ref }: GatewayPlan): ObjectRef {
  return ref.namespace === undefined ? objectRef('', 'Secret', undefined, secret.name) : secret;
}
