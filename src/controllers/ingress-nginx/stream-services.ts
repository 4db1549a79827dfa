import * as codes from '../../diagnostics/streams.ts';
import { factAt } from '../../interpret/fact-at.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { objectOf, pointerKey } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { compareText, objectRef } from '../../model/object-ref.ts';
import type { PlannedStream } from '../../model/route-plan.ts';
import type { Inventory } from '../../model/source-object.ts';
import type { ClassContext } from './class-context.ts';
import type { ControllerFlags } from './controller-flags.ts';
import { controllerServices } from './controller-service.ts';
import { exposedPorts } from './exposed-ports.ts';
import type { StartedController } from './started-controllers.ts';
import { type StreamConfigMap, streamConfigMaps } from './stream-config-maps.ts';
import { type StreamEntry, streamEntry } from './stream-entry.ts';
import { streamTarget } from './stream-target.ts';

export interface StreamServices {
  readonly streams: readonly PlannedStream[];
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

export const noStreams: StreamServices = { streams: [], facts: [], accounts: [], diagnostics: [] };

/** What one entry comes to. */
interface Planned {
  readonly streams?: readonly PlannedStream[];
  readonly account?: Omit<Account, 'fact'>;
  readonly diagnostics?: readonly Diagnostic[];
}

/** TCP and UDP services of a class: one stream an entry and port clients connect to (behaviour 18). */
export function streamServices(
  inventory: Inventory,
  context: ClassContext,
  controllers: readonly StartedController[],
): StreamServices {
  const services = controllerServices(inventory);
  const reserved = reservedPorts(context.flags);
  const entries = streamConfigMaps(inventory, context.flags).flatMap((map) => {
    const { data } = map.source.body;
    const sorted = Object.entries(objectOf(data)).sort(([a], [b]) => Number(a) - Number(b) || compareText(a, b));
    return sorted.map(([key, value]) => ({ map, key, value: String(value) }));
  });
  const planned = entries.map(({ map, key, value }) => {
    const at = factAt(map.source, `/data/${pointerKey(key)}`, `${map.protocol.toUpperCase()} port ${key}`, value);
    const fact = { ...at, id: `${at.id}${map.mark}` };
    const ports = (port: number) => exposedPorts(port, map.protocol, services, controllers);
    return { fact, planned: planEntry(map, key, fact, reserved, context, ports) };
  });
  return {
    streams: planned.flatMap(({ planned: { streams = [] } }) => streams),
    facts: planned.map(({ fact }) => fact),
    accounts: planned.flatMap(({ fact, planned: { account } }) =>
      account === undefined ? [] : [{ fact: fact.id, ...account }],
    ),
    diagnostics: planned.flatMap(({ planned: { diagnostics = [] } }) => diagnostics),
  };
}

function planEntry(
  { protocol, idle }: StreamConfigMap,
  key: string,
  fact: Fact,
  reserved: ReadonlySet<number>,
  context: ClassContext,
  ports: (port: number) => readonly number[] | 'unknown',
): Planned {
  if (idle) return skipped(fact, 'the controller is started without this ConfigMap');
  const entry = streamEntry(key, fact.value, protocol, reserved);
  if (typeof entry === 'string') return skipped(fact, entry);
  const target = streamTarget(entry, protocol, context.services);
  if (target.kind !== 'forward') {
    if (target.kind === 'skipped') return skipped(fact, target.reason);
    const args = { name: fact.name, value: fact.value, reason: target.reason };
    const account = { outcome: 'unsupported', reason: target.reason } as const;
    return { account, diagnostics: [diagnose(codes.streamUnresolved, args, placeOf(fact))] };
  }
  const exposed = ports(entry.listens);
  if (exposed !== 'unknown' && exposed.length === 0)
    return skipped(fact, 'no port of the Service of the controller leads to it');
  const owner = objectRef('', 'Service', entry.namespace, entry.service);
  const streams = (exposed === 'unknown' ? [entry.listens] : exposed).map((port): PlannedStream => {
    return { id: `${protocol}|${port}`, protocol, port, owner, action: target.action, facts: [fact.id] };
  });
  const proxied = proxyProtocol(entry, fact);
  const reach = exposed === 'unknown' ? [diagnose(codes.streamReachUnknown, { name: fact.name }, placeOf(fact))] : [];
  return { streams, ...proxied, diagnostics: [...reach, ...(proxied.diagnostics ?? [])] };
}

/** The port answers nobody today. */
function skipped(fact: Fact, reason: string): Planned {
  const args = { name: fact.name, value: fact.value, reason };
  return {
    account: { outcome: 'no-effect', reason },
    diagnostics: [diagnose(codes.streamSkipped, args, placeOf(fact))],
  };
}

/** The Gateway API has no word for it, on neither side. */
function proxyProtocol({ fromClient, toService }: StreamEntry, fact: Fact): Planned {
  if (!fromClient && !toService) return {};
  const sides = [...(fromClient ? ['from clients'] : []), ...(toService ? ['to the Service'] : [])].join(' and ');
  const reason = `the PROXY protocol (${sides}) has no field in the Gateway API`;
  const diagnostic = diagnose(codes.streamProxyProtocol, { name: fact.name, value: fact.value, sides }, placeOf(fact));
  return { account: { outcome: 'unsupported', reason }, diagnostics: [diagnostic] };
}

function placeOf({ at, object, id }: Fact) {
  return { at, object, facts: [id] };
}

const own = [
  'httpPort',
  'httpsPort',
  'passthroughPort',
  'healthPort',
  'defaultPort',
  'profilerPort',
  'statusPort',
  'streamPort',
] as const;
/** Of the last release, where no manifest shows others. */
const usual = [80, 443, 442, 10254, 8181, 10245, 10246, 10247];

function reservedPorts(flags: ControllerFlags): ReadonlySet<number> {
  return new Set(own.map((name, index) => (flags[name].known ? flags[name].value : (usual[index] ?? 0))));
}
