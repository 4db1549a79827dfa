import * as codes from '../diagnostics/streams.ts';
import type { EmittedObject } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import type { PlannedClass, PlannedStream } from '../model/route-plan.ts';
import type { NamePool } from './names.ts';
import type { EmitOptions } from './options.ts';
import { streamKinds, streamVersion } from './stream-kinds.ts';
import { streamListeners } from './stream-listeners.ts';
import { type StreamRoute, streamRoutes } from './stream-routes.ts';
import { streamTarget } from './stream-target.ts';
import type { ClassTopology, GatewayPlan, Listener } from './topology.ts';

export interface EmittedStreams {
  readonly objects: readonly EmittedObject[];
  /** Gateways of the class, with those that only streams need. */
  readonly gateways: readonly GatewayPlan[];
  listenersOf(gateway: GatewayPlan): readonly Listener[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Connections that go on without being opened: a listener and a route for each, where release and channel have the kind. */
export function emitStreams(
  planClass: PlannedClass,
  topology: ClassTopology,
  options: EmitOptions,
  pool: NamePool,
): EmittedStreams {
  const isSaid = ({ protocol }: PlannedStream) => streamVersion(streamKinds[protocol], options) !== undefined;
  const unsaid = planClass.streams.filter((stream) => !isSaid(stream));
  const listeners = streamListeners(planClass.streams.filter(isSaid), planClass, topology, options, pool);
  const routes = streamRoutes(listeners.placed, options, pool);
  return {
    objects: routes.map(({ object }) => object),
    gateways: [...topology.gateways, ...listeners.gateways],
    listenersOf: (gateway) =>
      listeners.placed.filter((entry) => entry.gateway === gateway).map(({ listener }) => listener),
    accounts: [
      ...routes.flatMap(routeAccounts),
      ...lostAccounts(unsaid, `no kind of Gateway API ${options.release} (${options.channel} channel) says it`),
      ...lostAccounts(listeners.refused, 'its port is taken'),
    ],
    diagnostics: [...unsaid.map((stream) => unsayable(stream, options)), ...listeners.diagnostics],
  };
}

function routeAccounts({ object, streams }: StreamRoute): readonly Account[] {
  return streams.flatMap(({ facts, id, action }) =>
    facts.map((fact) => ({
      fact,
      outcome: action.kind === 'forward' ? ('exact' as const) : ('closed' as const),
      route: id,
      objects: [object.ref],
    })),
  );
}

function lostAccounts(streams: readonly PlannedStream[], reason: string): readonly Account[] {
  return streams.flatMap(({ facts, id }) =>
    facts.map((fact) => ({ fact, outcome: 'unsupported' as const, route: id, reason })),
  );
}

function unsayable(stream: PlannedStream, { release, channel }: EmitOptions): Diagnostic {
  const { protocol, port = 0, owner, facts } = stream;
  const said = { protocol: protocol.toUpperCase(), port, service: streamTarget(stream), kind: streamKinds[protocol] };
  return diagnose(codes.streamUnsayable, { ...said, release, channel }, { object: owner, facts });
}
