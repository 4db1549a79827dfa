import type { Account } from '../model/ledger.ts';
import { type ObjectRef, objectRef } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import type { EmitOptions } from './options.ts';
import type { ClassTopology, GatewayPlan } from './topology.ts';

/** The certificate of hosts that have none of their own: as the command line says, else as the source does. */
export function defaultCertificateFor({ planClass, ref }: GatewayPlan, options: EmitOptions): ObjectRef | undefined {
  if (options.defaultCertificate !== undefined) return options.defaultCertificate;
  const secret = planClass.defaultCertificate?.secret;
  // A Gateway whose namespace nobody stated cannot be named in a grant: its certificates have to be beside it.
  return secret === undefined || ref.namespace !== undefined ? secret : objectRef('', 'Secret', undefined, secret.name);
}

export function isDefaultKnown(planClass: PlannedClass, options: EmitOptions): boolean {
  return options.defaultCertificate !== undefined || planClass.defaultCertificate !== undefined;
}

/** What named the default certificate ends in the listeners that show it. */
export function defaultCertificateAccounts(
  { defaultCertificate }: PlannedClass,
  topology: ClassTopology,
  options: EmitOptions,
  own: boolean,
): readonly Account[] {
  const objects = topology.gateways.map(({ ref }) => ref);
  return (defaultCertificate?.facts ?? []).map((fact): Account => {
    if (options.defaultCertificate !== undefined)
      return { fact, outcome: 'overridden', reason: 'another one was asked for with --default-certificate' };
    if (topology.defaultCertificateNames.length === 0)
      return { fact, outcome: 'no-effect', reason: 'no host of the output shows it' };
    if (own) return { fact, outcome: 'exact', objects };
    return { fact, outcome: 'unsupported', reason: 'the Gateway is not ours: its listeners need this certificate' };
  });
}
