import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { Forward, PlannedStream } from '../../model/route-plan.ts';
import type { Services } from '../../plan/services.ts';
import type { ClassContext } from './class-context.ts';
import type { NginxIngress, ServiceUse } from './ingress.ts';
import { isPlainName } from './names.ts';
import type { Unopened } from './passthrough-routes.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/** What ssl-passthrough makes of a host. */
export interface Passthrough {
  readonly unopened?: Unopened;
  /** Where the connections go. */
  readonly stream?: PlannedStream;
  /** Why no Service for them can be named; `today`: the controller finds none either. */
  readonly nowhere?: Nowhere;
  /** Why the annotation does nothing. */
  readonly idle?: string;
  /** Facts of the annotation. */
  readonly facts: readonly string[];
  readonly accounts: readonly Account[];
}

interface Nowhere {
  readonly reason: string;
  readonly today: boolean;
}

/** One Ingress with "true" is enough for the host; needs --enable-ssl-passthrough (behaviour 17). */
export function passthroughOf(server: NginxServer, context: ClassContext): Passthrough {
  const { host, ingresses } = server;
  const off = ingresses.filter((ingress) => ingress.record.routing.sslPassthrough === false);
  const accounts = factsIn(off).map((fact) => ({ fact, outcome: 'exact' as const }));
  const facts = factsIn(ingresses.filter((ingress) => ingress.record.routing.sslPassthrough === true));
  if (facts.length === 0) return { facts, accounts };
  const { sslPassthrough: flag } = context.flags;
  const idle = idleReason(host, flag.known ? flag.value : undefined);
  if (idle !== undefined) {
    const told = facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason: idle }));
    return { idle, facts, accounts: [...accounts, ...told] };
  }
  if (host === undefined || !isPlainName(host)) return { facts, accounts };
  if (!flag.known) return { unopened: 'maybe', facts, accounts: [...accounts, ...facts.map(closedAccount)] };
  return { unopened: 'yes', facts, accounts, ...streamOf(server, host, [...facts, ...flag.facts], context.services) };
}

function factsIn(ingresses: readonly NginxIngress[]): readonly string[] {
  return ingresses.flatMap((ingress) => factsOf(ingress.record, 'sslPassthrough'));
}

function closedAccount(fact: string): Account {
  const reason = 'nothing in the input shows whether the controller is started with --enable-ssl-passthrough';
  return { fact, outcome: 'closed', reason };
}

/** The server name has to equal the host, so neither a wildcard nor the host without a name is ever passed on. */
function idleReason(host: string | undefined, flag: boolean | undefined): string | undefined {
  if (flag === false) return 'the controller is started without --enable-ssl-passthrough, and ends TLS itself';
  if (host === undefined) return 'no server name of a TLS connection equals a host without a name';
  return host.startsWith('*.') ? 'no server name of a TLS connection equals a wildcard' : undefined;
}

function streamOf(
  server: NginxServer,
  hostname: string,
  facts: readonly string[],
  services: Services,
): Pick<Passthrough, 'stream' | 'nowhere'> {
  const location = server.locations.find(({ path, type }) => path === '/' && type === 'Prefix');
  const owner = (location?.ingress ?? server.ingresses[0])?.ref;
  if (owner === undefined) return {};
  const target = targetOf(location, services);
  const nowhere = 'today' in target ? target : undefined;
  const action = 'today' in target ? ({ kind: 'refuse', reason: 'tls-passthrough' } as const) : target;
  const behind = [...new Set([...facts, ...(location?.facts ?? [])])];
  const stream = { id: `${hostname}|tls`, protocol: 'tls', hostname, owner, action, facts: behind } as const;
  return { stream, ...(nowhere === undefined ? {} : { nowhere }) };
}

/** Address and port of the Service of `/`, or why there is none (nginx.go OnUpdate, which looks at Service ports alone). */
function targetOf(location: NginxLocation | undefined, services: Services): Forward | Nowhere {
  if (location?.backend === undefined) return dead('no rule of the host is for / with pathType Prefix');
  if (location.ingress.doubtful !== undefined)
    return { reason: 'it may be that the controller refuses the Ingress of its /', today: false };
  return servicePort(location.backend, location.ingress.ref.namespace, services);
}

function dead(reason: string): Nowhere {
  return { reason, today: true };
}

function servicePort(use: ServiceUse, namespace: string | undefined, services: Services): Forward | Nowhere {
  const service = objectRef('', 'Service', namespace, use.service);
  const found = services.get(refKey(service));
  const written = /^\d+$/.test(use.port) ? Number(use.port) : undefined;
  const spec = objectOf(found?.body.spec);
  const ports = listOf(spec.ports).map(objectOf);
  const entry = ports.find(({ port, name }) => (written === undefined ? textOf(name) === use.port : port === written));
  const port = found === undefined ? written : entry?.port;
  if (spec.type === 'ExternalName' || spec.clusterIP === 'None') return dead('its Service has no cluster IP');
  if (typeof port !== 'number' || port < 1 || port > 65535) {
    return found === undefined
      ? { reason: 'its port is a name, and the Service is not in the input', today: false }
      : dead('its Service has no such port');
  }
  return { kind: 'forward', backends: [{ service, port, portText: use.port, weight: 1 }] };
}
