import * as codes from '../diagnostics/plan.ts';
import type { Prerequisite } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import { objectRef } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import { isDefaultKnown } from './default-certificate.ts';
import type { EmitOptions } from './options.ts';
import { certificatePrerequisite } from './prerequisites.ts';
import { type ClassTopology, placeholderCertificate } from './topology.ts';

/** Certificates end in the listener that serves them. */
export function certificateAccounts(topology: ClassTopology, own: boolean): readonly Account[] {
  return topology.gateways.flatMap((gateway) =>
    gateway.listeners.flatMap((listener) =>
      listener.facts.map((fact) =>
        own
          ? { fact, outcome: 'exact' as const, objects: [gateway.ref] }
          : {
              fact,
              outcome: 'unsupported' as const,
              reason: 'the Gateway is not ours: its listener needs this certificate',
            },
      ),
    ),
  );
}

/** Hosts of which nothing is served over TLS need no listener, and so no certificate. */
export function unusedCertificates(planClass: PlannedClass, topology: ClassTopology): readonly Account[] {
  const listed = new Set(
    topology.gateways.flatMap((gateway) => gateway.listeners.flatMap((listener) => listener.facts)),
  );
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
  return topology.defaultCertificateHosts.map((host) => {
    const [route] = host.routes;
    const context = { facts: host.certificate?.facts ?? [], ...(route === undefined ? {} : { object: route.owner }) };
    return diagnose(codes.defaultCertificate, { host: host.hostname ?? '*', secret: placeholderCertificate }, context);
  });
}

export function certificatePrerequisites(
  planClass: PlannedClass,
  topology: ClassTopology,
  options: EmitOptions,
): readonly Prerequisite[] {
  const hosts = topology.defaultCertificateHosts.map((host) => host.hostname ?? '*');
  const [gateway] = topology.gateways;
  if (hosts.length === 0 || gateway === undefined || isDefaultKnown(planClass, options)) return [];
  return [certificatePrerequisite(hosts, objectRef('', 'Secret', gateway.ref.namespace, placeholderCertificate))];
}
