import * as codes from '../../../diagnostics/streams.ts';
import { diagnose } from '../../../model/diagnostic.ts';
import { type JsonObject, listOf, objectOf, textOf } from '../../../model/json.ts';
import { objectRef } from '../../../model/object-ref.ts';
import type { Backend, Forward } from '../../../model/route-plan.ts';
import { servicePort } from '../../../plan/service-port.ts';
import type { TraefikContext } from '../context.ts';
import type { Findings } from '../findings.ts';
import { factOf, factsBelow, type OwnRoute } from '../own-route.ts';
import type { Judged } from './stream-router.ts';

/** `closed`: why the connections cannot be handed on, as the rest of a sentence. */
export type StreamBackends = Judged<{ readonly action: Forward } | { readonly closed: string }>;

/** What a route takes at most (gateway-api-rules, limits). */
const most = 16;

/**
 * Where the connections of a route go. A Service that cannot be used is passed over (recorded tcp/service-missing), and where none is left
 * nothing is served; one that is not in the input is not known to be missing.
 */
export function streamBackends(
  route: OwnRoute,
  entry: JsonObject,
  pointer: string,
  context: TraefikContext,
  found: Findings,
): StreamBackends {
  const backends: Backend[] = [];
  let reason = 'it has no Service';
  for (const [position, value] of listOf(entry.services).entries()) {
    const at = `${pointer}/services/${position}`;
    const one = backendOf(route, objectOf(value), at, context, found);
    if (typeof one === 'string') return { kind: 'live', closed: one };
    if ('passed' in one) {
      reason = one.passed;
      const told = factsBelow(route, at).map((fact) => ({ fact, outcome: 'no-effect' as const, reason: one.passed }));
      found.accounts.push(...told);
    } else backends.push(one);
  }
  if (backends.length === 0) return { kind: 'dead', reason };
  if (backends.length > most) return { kind: 'live', closed: `a route takes ${most} backends, and these are more` };
  return { kind: 'live', action: { kind: 'forward', backends } };
}

function backendOf(
  route: OwnRoute,
  service: JsonObject,
  pointer: string,
  context: TraefikContext,
  found: Findings,
): Backend | { readonly passed: string } | string {
  const name = textOf(service.name) ?? '';
  const { namespace: own } = route.source.ref;
  const namespace = textOf(service.namespace) ?? own;
  const { started } = context;
  if (namespace !== own && started.shown && !started.crossNamespace)
    return { passed: `Service ${name} is in another namespace, which Traefik is not allowed to use` };
  const portText = String(service.port ?? '');
  const ref = objectRef('', 'Service', namespace, name);
  const port = servicePort(ref, portText, context.services);
  if (port.kind === 'none') return { passed: `Service ${name} has no port ${portText}` };
  if (port.kind === 'unknown')
    return `port ${portText} of Service ${name} is a name, and the Service is not in the input`;
  if (port.kind === 'external')
    return started.shown && !started.externalNames
      ? { passed: `Service ${name} is an ExternalName, which Traefik is not allowed to follow` }
      : `Service ${name} is an ExternalName`;
  if (service.tls === true) return `Service ${name} is spoken to in TLS`;
  const unknown = transportOf(route, service, context);
  if (unknown !== undefined) return unknown;
  if (service.proxyProtocol !== undefined) tellProxied(route, name, pointer, found);
  return { service: ref, port: port.port, portText, weight: typeof service.weight === 'number' ? service.weight : 1 };
}

/** A ServersTransportTCP has nothing that a route needs to say where its pods are spoken to in clear; but it has to be known. */
function transportOf(route: OwnRoute, service: JsonObject, context: TraefikContext): string | undefined {
  const name = textOf(service.serversTransport);
  if (name === undefined) return undefined;
  const { namespace } = route.source.ref;
  const reference = name.includes('@')
    ? ({ kind: 'joined', text: name } as const)
    : ({ kind: 'named', namespace, name } as const);
  const object = context.own.use('ServersTransportTCP', reference);
  if (object === undefined) return `ServersTransportTCP ${name} is not in the input`;
  return object.interpretation.statements.some(({ row }) => row.name === 'proxyProtocol')
    ? `ServersTransportTCP ${name} speaks the PROXY protocol`
    : undefined;
}

/** The Gateway API has no word for it. */
function tellProxied(route: OwnRoute, name: string, pointer: string, found: Findings): void {
  const below = factsBelow(route, `${pointer}/proxyProtocol`);
  const facts = below.length > 0 ? below : [factOf(route, `${pointer}/proxyProtocol`)];
  const reason = 'the PROXY protocol has no field in the Gateway API';
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  const args = { name: 'proxyProtocol', value: `Service ${name}`, sides: 'to the Service' };
  const { ref: object } = route.source;
  found.diagnostics.push(
    diagnose(codes.streamProxyProtocol, args, { at: route.source.locate(pointer), object, facts }),
  );
}
