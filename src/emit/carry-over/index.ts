import { objectRef } from '../../model/object-ref.ts';
import type { RoutePlan } from '../../model/route-plan.ts';
import type { EmitOptions } from '../options.ts';
import type { RouteObject } from '../routes.ts';
import type { ClassTopology } from '../topology.ts';
import { type CarriedOver, type Holders, together } from './carried-over.ts';
import { carryCertificates } from './cert-manager.ts';
import { carryRecords } from './external-dns.ts';
import type { Issuers } from './issuers.ts';

export { type CarriedOver, withAnnotations } from './carried-over.ts';

/** What one class became. */
interface ClassOutput {
  readonly routes: readonly RouteObject[];
  readonly topology: ClassTopology;
}

/**
 * What other tools read on the Ingresses, said where they read it after the move (DESIGN 7, other tools). For all classes at
 * once: they may share a Secret or an issuer.
 */
export function carryOver(
  { classes }: RoutePlan,
  outputs: readonly ClassOutput[],
  { gateway, noGateway }: EmitOptions,
  issuers: Issuers,
): CarriedOver {
  const ownGateways = gateway === undefined && !noGateway;
  const tools = classes.flatMap(({ otherTools }) => otherTools);
  const routes = outputs.flatMap((output) => output.routes);
  const gateways = outputs.flatMap(({ topology }) => topology.gateways);
  const answering = gateways.filter(({ listeners }) => listeners.some(({ scheme }) => scheme === 'http'));
  const holders: Holders = {
    gateways,
    plain:
      gateway === undefined
        ? answering.map(({ ref }) => ref)
        : [objectRef('gateway.networking.k8s.io', 'Gateway', gateway.namespace, gateway.name)],
    sets: outputs.flatMap(({ topology }) => topology.sets),
  };
  return together([
    carryCertificates(tools, holders, ownGateways, issuers),
    carryRecords(tools, routes, holders, ownGateways),
  ]);
}
