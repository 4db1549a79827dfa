import * as codes from '../../diagnostics/traefik-services.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { type ObjectRef, qualifiedName } from '../../model/object-ref.ts';
import type { Findings } from './findings.ts';

/** `passHostHeader: false`: pods see their own address as the host of a request (recorded ingressroute/service-pass-host-header). */
export function keptHost(service: ObjectRef, facts: readonly FactId[]): Findings {
  const reason = 'backends get the host that the client asked for';
  return {
    accounts: facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })),
    diagnostics: [diagnose(codes.hostHeaderKept, { service: qualifiedName(service) }, { object: service, facts })],
  };
}
