import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { SourceObject } from '../../model/source-object.ts';
import type { StartedController } from './started-controllers.ts';

type Protocol = 'tcp' | 'udp';

/**
 * The ports at which clients reach a port of the controller's pods. `unknown`: the input has no Service in front of them.
 * None: nothing outside the cluster reaches it today, so nothing must tomorrow (DESIGN 2.2).
 */
export function exposedPorts(
  port: number,
  protocol: Protocol,
  services: readonly SourceObject[],
  controllers: readonly StartedController[],
): readonly number[] | 'unknown' {
  if (controllers.some(({ workload }) => workload.hostNetwork || hasHostPort(workload.container, port, protocol)))
    return [port];
  if (services.length === 0) return 'unknown';
  const ports = services.flatMap(({ body }) =>
    listOf(objectOf(body.spec).ports)
      .map(objectOf)
      .filter((entry) => protocolOf(entry.protocol) === protocol && leadsTo(entry, port, protocol, controllers))
      .flatMap((entry) => (typeof entry.port === 'number' ? [entry.port] : [])),
  );
  return [...new Set(ports)].sort((a, b) => a - b);
}

type PortEntry = ReturnType<typeof objectOf>;

function leadsTo(
  { port, targetPort }: PortEntry,
  wanted: number,
  protocol: Protocol,
  controllers: readonly StartedController[],
): boolean {
  const target = targetPort ?? port;
  if (typeof target === 'number' || /^\d+$/.test(String(target))) return Number(target) === wanted;
  const named = controllers.flatMap(({ workload }) =>
    listOf(workload.container.ports)
      .map(objectOf)
      .filter(({ name }) => name === target)
      .map(({ containerPort }) => containerPort),
  );
  if (named.length > 0) return named.includes(wanted);
  // The chart names the port of an entry `<port>-tcp`, with a prefix perhaps (templates/controller-service.yaml).
  return new RegExp(`(^|-)${wanted}-${protocol}$`).test(String(target));
}

function hasHostPort(container: PortEntry, port: number, protocol: Protocol): boolean {
  return listOf(container.ports)
    .map(objectOf)
    .some(
      (entry) => entry.containerPort === port && entry.hostPort === port && protocolOf(entry.protocol) === protocol,
    );
}

function protocolOf(value: unknown): string {
  return (textOf(value) ?? 'TCP').toLowerCase();
}
