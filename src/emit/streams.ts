import * as codes from '../diagnostics/streams.ts';
import type { EmittedObject } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { PlannedClass, PlannedStream } from '../model/route-plan.ts';
import type { CertificateUser } from './certificate-grants.ts';
import type { NamePool } from './names.ts';
import type { EmitOptions } from './options.ts';
import { streamKinds, streamVersion } from './stream-kinds.ts';
import { type PlacedStream, streamListeners } from './stream-listeners.ts';
import { type StreamRoute, streamRoutes } from './stream-routes.ts';
import { streamTarget } from './stream-target.ts';
import type { ClassTopology, GatewayPlan, Listener, UncertifiedName } from './topology.ts';

export interface EmittedStreams {
  readonly objects: readonly EmittedObject[];
  /** Gateways of the class, with those that only streams need. */
  readonly gateways: readonly GatewayPlan[];
  listenersOf(gateway: GatewayPlan): readonly Listener[];
  /** Certificates that listeners for streams show. */
  readonly certificates: readonly CertificateUser[];
  readonly defaultCertificateNames: readonly UncertifiedName[];
  /** A Service with the routes and streams that name it, for grants. */
  readonly uses: readonly StreamUse[];
  /** Features beyond the kinds of the routes, with the objects that need them. */
  readonly features: readonly { readonly feature: string; readonly object: ObjectRef }[];
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
    certificates: listeners.placed.map(({ gateway: { ref }, certificate }) => ({
      ref,
      listeners: certificate === undefined ? [] : [{ certificate }],
    })),
    defaultCertificateNames: listeners.placed.flatMap(({ stream }) => uncertified(stream)),
    uses: routes.flatMap(usesOf),
    features: [...routes.flatMap(openedBy), ...mixedPorts(listeners.placed)],
    accounts: [
      ...routes.flatMap(routeAccounts),
      ...certificateAccounts(listeners.placed, options),
      ...lostAccounts(unsaid, `no kind of Gateway API ${options.release} (${options.channel} channel) says it`),
      ...lostAccounts(listeners.refused, 'its port is taken'),
    ],
    diagnostics: [...unsaid.map((stream) => unsayable(stream, options)), ...listeners.diagnostics],
  };
}

function routeAccounts({ object, streams }: StreamRoute): readonly Account[] {
  return streams.flatMap((stream) =>
    stream.facts.map((fact) => ({ fact, outcome: outcomeOf(stream), route: stream.id, objects: [object.ref] })),
  );
}

function outcomeOf({ action, hostname, anyDepth }: PlannedStream): Account['outcome'] {
  if (action.kind === 'refuse') return 'closed';
  return hostname?.startsWith('*.') === true && anyDepth !== true ? 'approximate' : 'exact';
}

/** A listener of a Gateway that is not ours needs the certificate as well. */
function certificateAccounts(placed: readonly PlacedStream[], options: EmitOptions): readonly Account[] {
  const own = options.gateway === undefined && !options.noGateway;
  return placed.flatMap(({ stream, gateway }) =>
    (stream.certificate?.facts ?? []).map(
      (fact): Account =>
        own
          ? { fact, outcome: 'exact', objects: [gateway.ref] }
          : { fact, outcome: 'unsupported', reason: 'the Gateway is not ours: its listener needs this certificate' },
    ),
  );
}

function uncertified({ hostname, certificate, owner }: PlannedStream): readonly UncertifiedName[] {
  if (certificate?.kind !== 'default') return [];
  return [{ ...(hostname === undefined ? {} : { hostname }), owner, facts: certificate.facts }];
}

type FeatureUse = EmittedStreams['features'][number];

function openedBy({ object, streams }: StreamRoute): readonly FeatureUse[] {
  const opened = streams.some(({ certificate }) => certificate !== undefined);
  return opened ? [{ feature: 'TLSRouteModeTerminate', object: object.ref }] : [];
}

/** Gateways with a port on which some TLS is opened and some is not. */
function mixedPorts(placed: readonly PlacedStream[]): readonly FeatureUse[] {
  const opened = placed.filter(({ certificate }) => certificate !== undefined);
  return opened.flatMap(({ gateway, listener }) =>
    placed.some(
      (other) =>
        other.gateway === gateway &&
        other.listener.port === listener.port &&
        other.stream.protocol === 'tls' &&
        other.certificate === undefined,
    )
      ? [{ feature: 'TLSRouteModeMixed', object: gateway.ref }]
      : [],
  );
}

/** Services that one route object names. */
export interface StreamUse {
  readonly route: ObjectRef;
  readonly service: ObjectRef;
  readonly owner: ObjectRef;
}

function usesOf({ object, streams }: StreamRoute): readonly StreamUse[] {
  return streams.flatMap(({ action, owner }) =>
    action.kind === 'forward' ? action.backends.map(({ service }) => ({ route: object.ref, service, owner })) : [],
  );
}

function lostAccounts(streams: readonly PlannedStream[], reason: string): readonly Account[] {
  return streams.flatMap(({ facts, id, certificate }) =>
    [...facts, ...(certificate?.facts ?? [])].map((fact) => ({
      fact,
      outcome: 'unsupported' as const,
      route: id,
      reason,
    })),
  );
}

function unsayable(stream: PlannedStream, { release, channel }: EmitOptions): Diagnostic {
  const { protocol, port = 0, owner, facts } = stream;
  const said = { protocol: protocol.toUpperCase(), port, service: streamTarget(stream), kind: streamKinds[protocol] };
  return diagnose(codes.streamUnsayable, { ...said, release, channel }, { object: owner, facts });
}
