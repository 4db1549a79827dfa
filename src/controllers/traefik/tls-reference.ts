import type { Router } from './router.ts';
import { factsOf, type RoutingRecord } from './routing.ts';

/** The TLSOption that an Ingress names as `namespace-name@kubernetescrd`: which part is which, only the objects can tell. */
export function tlsReference(record: RoutingRecord, namespace: string | undefined): Router['tlsOptions'] {
  const { tlsOptions } = record.routing;
  if (tlsOptions === undefined || tlsOptions === '') return undefined;
  const facts = factsOf(record, 'tlsOptions');
  // Without its provider it would be one of Ingresses, which define none (recorded tls-options/wrong-form).
  const never = tlsOptions.includes('@') ? {} : { never: true as const };
  return { name: tlsOptions, facts, ...never, ...(namespace === undefined ? {} : { namespace }) };
}
