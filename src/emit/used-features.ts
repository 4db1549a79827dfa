import type { Features } from './features.ts';
import { infrastructureOf } from './infrastructure.ts';
import type { EmitOptions } from './options.ts';
import type { RouteObject } from './routes.ts';
import type { ClassTopology } from './topology.ts';

/** Features that the rules of routes need. */
export function noteFeatures(routes: readonly RouteObject[], features: Features): void {
  for (const { object, unit, rules } of routes) {
    const needed = rules.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.requires));
    for (const feature of new Set(needed)) {
      // A GRPCRoute speaks HTTP/2 to its backends by itself (gateway-api-rules C8).
      const grpc = unit.kind === 'GRPCRoute' && feature === 'HTTPRouteBackendProtocolH2C';
      features.use(grpc ? 'GRPCRoute' : feature, object.ref);
    }
  }
}

/** Features that the arrangement of Gateways and parents needs. */
export function noteTopology(
  topology: ClassTopology,
  routes: readonly RouteObject[],
  options: EmitOptions,
  features: Features,
): void {
  if (options.gateway !== undefined) {
    const byPort = routes.filter(({ unit }) => unit.schemes.length === 1);
    for (const { object } of byPort) features.use('HTTPRouteParentRefPort', object.ref);
    return;
  }
  for (const gateway of topology.gateways) {
    const sets = topology.sets.filter((set) => set.gateway === gateway);
    if (gateway.clientAuthority !== undefined) features.use('GatewayFrontendClientCertificateValidation', gateway.ref);
    for (const set of sets) features.use('ListenerSet', set.ref);
    const isolated = [...gateway.listeners, ...sets.flatMap((set) => set.listeners)].some(
      (listener) => listener.scheme === 'http' && listener.hostname !== undefined,
    );
    if (isolated) features.use('GatewayHTTPListenerIsolation', gateway.ref);
    const { annotations } = infrastructureOf(gateway.planClass.exposure, options.release);
    if (!options.noGateway && Object.keys(annotations).length > 0)
      features.use('GatewayInfrastructurePropagation', gateway.ref);
  }
}
