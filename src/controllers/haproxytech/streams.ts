import * as codes from '../../diagnostics/streams.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import { listOf, objectOf } from '../../model/json.ts';
import { objectRef } from '../../model/object-ref.ts';
import type { Certificate, PlannedStream } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import { type StreamBackend, streamTarget } from '../../plan/stream-target.ts';
import type { HaproxyContext } from './context.ts';
import { controllerServices } from './controller-service.ts';

/** A port of the proxy that is handed to a Service. */
export interface StreamPort extends StreamBackend {
  readonly listens: number;
  /** TLS ends at the proxy. */
  readonly certificate?: Certificate;
  readonly fact: Fact;
}

/** One stream for each port that clients reach it by. */
export function streamsOf(entry: StreamPort, context: HaproxyContext, found: Findings): readonly PlannedStream[] {
  const { fact, certificate } = entry;
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  const args = { name: fact.name, value: fact.value };
  if (certificate !== undefined) {
    const reason =
      'TLS of any server name ends at the proxy there, which takes a TLS listener with a TCPRoute that is not written here';
    found.diagnostics.push(diagnose(codes.streamUnresolved, { ...args, reason }, place));
    found.accounts.push({ fact: fact.id, outcome: 'unsupported', reason });
    return [];
  }
  const target = streamTarget(entry, 'tcp', context.services);
  if (target.kind !== 'forward') {
    const idle = target.kind === 'skipped';
    const code = idle ? codes.streamSkipped : codes.streamUnresolved;
    found.diagnostics.push(diagnose(code, { ...args, reason: target.reason }, place));
    found.accounts.push({ fact: fact.id, outcome: idle ? 'no-effect' : 'unsupported', reason: target.reason });
    return [];
  }
  const reached = reachedBy(entry.listens, context);
  if (reached.length === 0) {
    const reason = 'no port of the Service of the controller leads to it';
    found.diagnostics.push(diagnose(codes.streamSkipped, { ...args, reason }, place));
    found.accounts.push({ fact: fact.id, outcome: 'no-effect', reason });
    return [];
  }
  if (reached === 'unknown') found.diagnostics.push(diagnose(codes.streamReachUnknown, { name: fact.name }, place));
  const ports = reached === 'unknown' ? [entry.listens] : reached;
  const owner = objectRef('', 'Service', entry.namespace, entry.service);
  return ports.map((port): PlannedStream => {
    return { id: `tcp|${port}`, protocol: 'tcp', port, owner, action: target.action, facts: [fact.id] };
  });
}

/** Ports of the Service in front of the controller. A target by name may be any port of the container. */
function reachedBy(listens: number, { inventory }: HaproxyContext): readonly number[] | 'unknown' {
  const services = controllerServices(inventory);
  if (services.length === 0) return 'unknown';
  const ports = services.flatMap(({ body }) => listOf(objectOf(body.spec).ports).map(objectOf));
  const leading = ports.filter(
    ({ port, targetPort = port }) => targetPort === listens || typeof targetPort === 'string',
  );
  return [...new Set(leading.flatMap(({ port }) => (typeof port === 'number' ? [port] : [])))].filter(
    (port) => port === listens || ports.some((one) => one.port === port && one.targetPort === listens),
  );
}
