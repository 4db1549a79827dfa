import * as codes from '../diagnostics/plan.ts';
import * as topologyCodes from '../diagnostics/topology.ts';
import type { Prerequisite } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import { objectRef, qualifiedName } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import { isDefaultKnown } from './default-certificate.ts';
import type { EmitOptions } from './options.ts';
import { certificatePrerequisite } from './prerequisites.ts';
import { type ClassTopology, type ListenerPlan, placeholderCertificate } from './topology.ts';

/** Certificates end in the listener that serves them. */
export function certificateAccounts(topology: ClassTopology, own: boolean): readonly Account[] {
  return listenersOf(topology).flatMap(({ listener, ref }) => [
    ...listener.facts.map((fact): Account => (own ? { fact, outcome: 'exact', objects: [ref] } : { fact, ...notOurs })),
    ...listener.replaced.map(
      (fact): Account =>
        own ? { fact, outcome: 'approximate', objects: [ref], reason: sharedReason(listener) } : { fact, ...notOurs },
    ),
  ]);
}

/** Certificates that are no longer shown, because another one covers their names as well. */
export function sharedCertificates(planClass: PlannedClass, topology: ClassTopology): readonly Diagnostic[] {
  return listenersOf(topology).flatMap(({ listener }) => {
    const { replaced, certificate, hostname = '*' } = listener;
    if (replaced.length === 0 || certificate === undefined) return [];
    const hosts = planClass.hosts.filter((host) => host.certificate?.facts.some((fact) => replaced.includes(fact)));
    const names = hosts.map((host) => host.hostname ?? '*');
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    const args = { hosts: shown, secret: `Secret ${qualifiedName(certificate)}`, wildcard: hostname };
    return [diagnose(topologyCodes.sharedCertificate, args, { facts: replaced })];
  });
}

const notOurs = {
  outcome: 'unsupported',
  reason: 'the Gateway is not ours: its listener needs this certificate',
} as const;

function sharedReason({ certificate }: ListenerPlan): string {
  return `its listener shows the certificate of Secret ${certificate === undefined ? '' : qualifiedName(certificate)}, which covers the name as well`;
}

/** Listeners with the object that holds them. */
function listenersOf({ gateways, sets }: ClassTopology) {
  return [...gateways, ...sets].flatMap(({ ref, listeners }) => listeners.map((listener) => ({ listener, ref })));
}

/** Hosts of which nothing is served over TLS need no listener, and so no certificate. */
export function unusedCertificates(planClass: PlannedClass, topology: ClassTopology): readonly Account[] {
  const listed = new Set(listenersOf(topology).flatMap(({ listener }) => [...listener.facts, ...listener.replaced]));
  const reason = 'nothing of its host is served over TLS';
  return planClass.hosts.flatMap((host) =>
    (host.certificate?.facts ?? [])
      .filter((fact) => !listed.has(fact))
      .map((fact) => ({ fact, outcome: 'no-effect' as const, reason })),
  );
}

export function certificateDiagnostics(
  planClass: PlannedClass,
  topology: ClassTopology,
  options: EmitOptions,
): readonly Diagnostic[] {
  if (isDefaultKnown(planClass, options)) return [];
  return topology.defaultCertificateNames.map(({ hostname = '*', owner, facts }) => {
    const context = { facts, ...(owner === undefined ? {} : { object: owner }) };
    return diagnose(codes.defaultCertificate, { host: hostname, secret: placeholderCertificate }, context);
  });
}

export function certificatePrerequisites(
  planClass: PlannedClass,
  topology: ClassTopology,
  options: EmitOptions,
): readonly Prerequisite[] {
  const hosts = topology.defaultCertificateNames.map(({ hostname = '*' }) => hostname);
  const [gateway] = topology.gateways;
  if (hosts.length === 0 || gateway === undefined || isDefaultKnown(planClass, options)) return [];
  return [certificatePrerequisite(hosts, objectRef('', 'Secret', gateway.ref.namespace, placeholderCertificate))];
}
