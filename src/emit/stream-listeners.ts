import * as codes from '../diagnostics/streams.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { type ObjectRef, objectRef, refKey } from '../model/object-ref.ts';
import type { PlannedClass, PlannedStream, Scheme } from '../model/route-plan.ts';
import { allowedRoutesOf } from './gateways.ts';
import { shownCertificate } from './host-listeners.ts';
import { distinct, type NamePool, slug, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import { streamTarget } from './stream-target.ts';
import { httpGateway, streamsApart } from './streams-apart.ts';
import { type ClassTopology, defaultGatewayNamespace, type GatewayPlan, type Listener } from './topology.ts';

/** A stream with its place on a Gateway. */
export interface PlacedStream {
  readonly stream: PlannedStream;
  readonly gateway: GatewayPlan;
  readonly listener: Listener;
  /** What the listener shows, where TLS ends there. */
  readonly certificate?: ObjectRef;
}

export interface StreamListeners {
  readonly placed: readonly PlacedStream[];
  /** Made for streams, where the class has none that can take them. */
  readonly gateways: readonly GatewayPlan[];
  readonly refused: readonly PlannedStream[];
  readonly diagnostics: readonly Diagnostic[];
}

const listenerLimit = 64;

/** A listener for each stream, on the Gateway of its class. */
export function streamListeners(
  streams: readonly PlannedStream[],
  planClass: PlannedClass,
  topology: ClassTopology,
  options: EmitOptions,
  pool: NamePool,
): StreamListeners {
  const placed: PlacedStream[] = [];
  const gateways: GatewayPlan[] = [];
  const refused: PlannedStream[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const stream of streams) {
    const taken = takenBy(stream, placed, topology, options);
    if (taken !== undefined) {
      refused.push(stream);
      diagnostics.push(portTaken(stream, taken));
      continue;
    }
    const all = [...topology.gateways, ...gateways];
    const own = httpGateway(stream, planClass, topology);
    const gateway = withRoom(stream, own, all, placed) ?? newGateway(stream, planClass, options, pool);
    if (!all.includes(gateway)) gateways.push(gateway);
    if (stream.owner.kind !== 'Service') gateway.sources.set(refKey(stream.owner), stream.owner);
    placed.push(placedOn(gateway, stream, placed, options));
  }
  return { placed, gateways, refused, diagnostics: [...diagnostics, ...streamsApart(placed, planClass, topology)] };
}

/** UDP has ports of its own; TCP shares one with nobody, TLS by the server name with TLS and HTTPS (gateway-api-rules C2). */
function takenBy(
  stream: PlannedStream,
  placed: readonly PlacedStream[],
  topology: ClassTopology,
  options: EmitOptions,
): string | undefined {
  const { protocol, port = options.httpsPort, hostname } = stream;
  if (protocol !== 'udp' && port === options.httpPort && hasListeners('http', topology, options))
    return 'the HTTP listeners have it';
  if (protocol === 'tcp' && port === options.httpsPort && hasListeners('https', topology, options))
    return 'the HTTPS listeners have it';
  if (protocol === 'tls' && port === options.httpsPort && hasListener(hostname, topology))
    return `an HTTPS listener has it for ${hostname ?? 'all names'}`;
  const other = placed.find((entry) => {
    if (entry.listener.port !== port || (entry.stream.protocol === 'udp') !== (protocol === 'udp')) return false;
    return protocol !== 'tls' || entry.stream.protocol !== 'tls' || entry.stream.hostname === hostname;
  });
  return other === undefined ? undefined : `${streamTarget(other.stream)} has it`;
}

/** One that several hosts share may have the name of a stream. */
function hasListener(hostname: string | undefined, { gateways, sets }: ClassTopology): boolean {
  return [...gateways, ...sets].some(({ listeners }) =>
    listeners.some((listener) => listener.scheme === 'https' && listener.hostname === hostname),
  );
}

/** What a Gateway that is not ours listens to is not known: the usual ports are taken to be those of requests. */
function hasListeners(scheme: Scheme, { gateways, sets }: ClassTopology, options: EmitOptions): boolean {
  if (options.gateway !== undefined || options.noGateway) return true;
  return [...gateways, ...sets].some(({ listeners }) => listeners.some((listener) => listener.scheme === scheme));
}

function portTaken(stream: PlannedStream, reason: string): Diagnostic {
  const { protocol, port = 0, owner, facts } = stream;
  const args = { protocol: protocol.toUpperCase(), port, service: streamTarget(stream), reason };
  return diagnose(codes.streamPortTaken, args, { object: owner, facts });
}

/** The Gateway of the host's plain http, or the first with room. One whose namespace is not stated takes no route of another. */
function withRoom(
  { owner }: PlannedStream,
  own: GatewayPlan | undefined,
  gateways: readonly GatewayPlan[],
  placed: readonly PlacedStream[],
): GatewayPlan | undefined {
  const size = (gateway: GatewayPlan) =>
    gateway.listeners.length + placed.filter((entry) => entry.gateway === gateway).length;
  return [...(own === undefined ? [] : [own]), ...gateways].find(
    (gateway) =>
      size(gateway) < listenerLimit && (gateway.ref.namespace === undefined) === (owner.namespace === undefined),
  );
}

function newGateway(
  { owner }: PlannedStream,
  planClass: PlannedClass,
  { gatewayNamespace }: EmitOptions,
  pool: NamePool,
): GatewayPlan {
  const { exposure, name, streams } = planClass;
  const alone = streams.every((stream) => stream.owner.namespace === owner.namespace);
  const service = exposure.kind === 'known' ? exposure.service.namespace : undefined;
  const chosen = gatewayNamespace ?? (alone ? owner.namespace : (service ?? defaultGatewayNamespace));
  const namespace = owner.namespace === undefined ? undefined : chosen;
  const claimed = pool.claim(`Gateway ${namespace ?? ''}`, slug(name), 63);
  const ref = objectRef('gateway.networking.k8s.io', 'Gateway', namespace, claimed);
  return { ref, planClass, listeners: [], sources: new Map() };
}

function placedOn(
  gateway: GatewayPlan,
  stream: PlannedStream,
  placed: readonly PlacedStream[],
  options: EmitOptions,
): PlacedStream {
  const certificate =
    stream.certificate === undefined ? undefined : shownCertificate(stream.certificate, gateway, options);
  const listener = listenerOf(stream, gateway, certificate, placed, options);
  return { stream, gateway, listener, ...(certificate === undefined ? {} : { certificate }) };
}

function listenerOf(
  stream: PlannedStream,
  gateway: GatewayPlan,
  certificate: ObjectRef | undefined,
  placed: readonly PlacedStream[],
  options: EmitOptions,
): Listener {
  const { protocol, hostname, port = options.httpsPort, owner } = stream;
  const allowedRoutes = allowedRoutesOf(new Set([owner.namespace ?? '']), gateway);
  const wanted = withinLength(`${protocol}-${hostname === undefined ? port : slug(hostname)}`, 253);
  const known = placed.some((entry) => entry.gateway === gateway && entry.listener.name === wanted);
  return {
    name: known ? distinct(wanted, stream.id) : wanted,
    ...(hostname === undefined ? {} : { hostname }),
    port,
    protocol: protocol.toUpperCase(),
    ...(protocol === 'tls' ? { tls: tlsOf(certificate, gateway) } : {}),
    ...(allowedRoutes === undefined ? {} : { allowedRoutes }),
  };
}

function tlsOf(certificate: ObjectRef | undefined, { ref }: GatewayPlan): NonNullable<Listener['tls']> {
  if (certificate === undefined) return { mode: 'Passthrough' };
  const { name, namespace } = certificate;
  const foreign = namespace !== undefined && namespace !== ref.namespace;
  return { mode: 'Terminate', certificateRefs: [{ name, ...(foreign ? { namespace } : {}) }] };
}
