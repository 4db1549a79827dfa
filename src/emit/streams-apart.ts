import * as codes from '../diagnostics/streams.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { PlannedClass, PlannedStream } from '../model/route-plan.ts';
import type { PlacedStream } from './stream-listeners.ts';
import type { ClassTopology, GatewayPlan } from './topology.ts';

/** The Gateway that answers plain http for the host of a TLS stream. */
export function httpGateway(
  { hostname, owner }: PlannedStream,
  planClass: PlannedClass,
  topology: ClassTopology,
): GatewayPlan | undefined {
  if (hostname === undefined) return undefined;
  const host = planClass.hosts.find((entry) => entry.hostname === hostname);
  return host === undefined ? undefined : topology.attach(host, 'http', owner.namespace)?.gateway;
}

/** Streams on another Gateway than their host, or than the class: one finding for each Gateway. */
export function streamsApart(
  placed: readonly PlacedStream[],
  planClass: PlannedClass,
  topology: ClassTopology,
): readonly Diagnostic[] {
  const [main] = topology.gateways;
  if (main === undefined) return [];
  const apart = placed.filter(({ stream, gateway }) => {
    const own = httpGateway(stream, planClass, topology);
    return own === undefined ? !topology.gateways.includes(gateway) : own !== gateway;
  });
  return [...new Set(apart.map(({ gateway }) => gateway))].map((gateway) => {
    const own = apart.filter((entry) => entry.gateway === gateway);
    const unstated = gateway.ref.namespace !== undefined && main.ref.namespace === undefined;
    const reason = unstated ? 'the namespace of those is not stated' : 'those fill theirs';
    const names = own.slice(0, 3).map(({ listener }) => listener.name);
    const shown = names.join(', ') + (own.length > names.length ? ', …' : '');
    const args = {
      class: planClass.name,
      count: own.length,
      names: shown,
      gateway: qualifiedName(gateway.ref),
      reason,
    };
    return diagnose(codes.streamsApart, args, { facts: own.flatMap(({ stream }) => stream.facts) });
  });
}
