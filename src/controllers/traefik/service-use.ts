import { made } from '../../interpret/combine.ts';
import type { FactId } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Forward, Refuse } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { ServiceFacts, TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import { factsOf } from './routing.ts';
import { type TransportUse, transportOf } from './servers-transport.ts';

/** Why Traefik has no route to a Service, as the rest of a sentence about it; then other routes answer. */
export interface DeadUse {
  readonly kind: 'dead';
  readonly reason: string;
}

export interface LiveUse {
  readonly kind: 'live';
  readonly action: Forward | Refuse;
  readonly settings: SettingBag;
  readonly service?: ServiceFacts;
  /** What there is to tell of the connections to its pods. */
  readonly notes?: Findings;
}

export interface Use {
  readonly namespace: string | undefined;
  readonly service: string;
  /** A number or a name. */
  readonly port: string;
  /** Said by the route; else by the Service. */
  readonly scheme?: string;
  /** Said by the route; else by the Service. */
  readonly transport?: TransportUse;
  readonly facts: readonly FactId[];
}

/**
 * A Service and port as Traefik reaches it: the port by its number or name in the Service; https by annotation, or because the port is
 * 443 or its name begins with https (pkg/provider/kubernetes/ingress/kubernetes.go loadService, getProtocol; recorded backends/*).
 */
export function useOf(use: Use, context: TraefikContext): DeadUse | LiveUse {
  const ref = objectRef('', 'Service', use.namespace, use.service);
  const found = context.services.get(refKey(ref));
  const annotated = context.serviceFacts(ref);
  if (annotated?.interpretation.dropped !== undefined)
    return {
      kind: 'dead',
      reason: `Traefik refuses Service ${use.service} for its ${annotated.interpretation.dropped.reason}`,
    };
  const number = /^\d+$/.test(use.port) ? Number(use.port) : undefined;
  if (number !== undefined && (number < 1 || number > 65_535))
    return { kind: 'dead', reason: `${use.port} is no port` };
  if (found === undefined) {
    if (number === undefined) return refused('port-name-unknown', annotated);
    return live(use, ref, number, undefined, annotated, context);
  }
  const spec = objectOf(found.body.spec);
  const port = listOf(spec.ports)
    .map(objectOf)
    .find((entry) => (number === undefined ? textOf(entry.name) === use.port : entry.port === number));
  if (spec.type === 'ExternalName') {
    return context.started.externalNames || !context.started.shown
      ? refused('external-name-service', annotated)
      : { kind: 'dead', reason: `Service ${use.service} is an ExternalName, which Traefik is not allowed to follow` };
  }
  if (typeof port?.port !== 'number') return { kind: 'dead', reason: `Service ${use.service} has no port ${use.port}` };
  return live(use, ref, port.port, textOf(port.name), annotated, context);
}

function refused(reason: string, service: ServiceFacts | undefined): LiveUse {
  return { kind: 'live', action: { kind: 'refuse', reason }, settings: service?.settings ?? {}, ...has(service) };
}

function live(
  use: Use,
  service: ObjectRef,
  port: number,
  portName: string | undefined,
  annotated: ServiceFacts | undefined,
  context: TraefikContext,
): DeadUse | LiveUse {
  const stated = use.scheme ?? annotated?.record.routing.scheme;
  const guessed = port === 443 || portName?.startsWith('https') === true ? 'https' : 'http';
  const scheme = stated === undefined || stated === '' ? guessed : stated.toLowerCase();
  if (!['http', 'https', 'h2c'].includes(scheme)) return refused('backend-scheme', annotated);
  const facts = stated === undefined ? use.facts : [...use.facts, ...(annotated?.record.facts.scheme ?? [])];
  const protocol = scheme === 'http' ? {} : made('protocol', { name: scheme as 'https' | 'h2c' }, facts);
  const said = use.transport ?? annotatedTransport(annotated);
  const transport = said === undefined ? undefined : transportOf(said, scheme, qualifiedName(service), context);
  const notes = transport === undefined ? {} : { notes: transport.notes };
  if (transport?.kind === 'closed') return { ...refused(transport.reason, annotated), ...notes };
  const backend = { service, port, portText: use.port, weight: 1 };
  return {
    kind: 'live',
    action: { kind: 'forward', backends: [backend] },
    settings: { ...annotated?.settings, ...protocol, ...transport?.settings },
    ...has(annotated),
    ...notes,
  };
}

function annotatedTransport(annotated: ServiceFacts | undefined): TransportUse | undefined {
  const text = annotated?.record.routing.serversTransport;
  if (annotated === undefined || text === undefined || text === '') return undefined;
  return { reference: { kind: 'joined', text }, facts: factsOf(annotated.record, 'serversTransport') };
}

function has(service: ServiceFacts | undefined): Pick<LiveUse, 'service'> {
  return service === undefined ? {} : { service };
}
