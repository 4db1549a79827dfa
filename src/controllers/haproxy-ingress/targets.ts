import { listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Forward, Refuse } from '../../model/route-plan.ts';
import type { ServiceUse } from '../../plan/ingress-fields.ts';
import type { Services } from '../../plan/services.ts';
import type { ProxyContext } from './context.ts';
import type { ProxyIngress } from './ingress.ts';

/** A Service and its port, as a path names them. */
export interface Target {
  readonly service?: ObjectRef;
  readonly action: Forward | Refuse;
  /** Names the backend of HAProxy: keys about it hold for all routes with the same. */
  readonly key: string;
  readonly missing?: string;
}

/** A port of a Service. */
export interface FoundPort {
  readonly port: number;
  readonly targetPort: string;
}

/** Where requests go, or why the controller has nothing for them. */
export function targetOf(
  use: ServiceUse | undefined,
  { source: { ref } }: ProxyIngress,
  { services }: Pick<ProxyContext, 'services'>,
): Target | string {
  if (use === undefined) return 'its backend is a resource, which the controller passes over';
  const service = objectRef('', 'Service', ref.namespace, use.service);
  const source = services.get(refKey(service));
  const key = (port: string) => `${refKey(service)} ${port}`;
  const live = (port: number, targetPort: string): Target => ({
    service,
    action: { kind: 'forward', backends: [{ service, port, portText: use.port, weight: 1 }] },
    key: key(targetPort),
  });
  const refused = (reason: string): Target => ({ service, action: { kind: 'refuse', reason }, key: key(use.port) });
  if (source === undefined) {
    return /^\d+$/.test(use.port) ? live(Number(use.port), use.port) : refused('port-name-unknown');
  }
  if (objectOf(source.body.spec).type === 'ExternalName') return refused('external-name-service');
  const found = portOf(service, use.port, services);
  return found === undefined ? `Service ${use.service} has no port ${use.port}` : live(found.port, found.targetPort);
}

/** By name or targetPort first, by number only where none fits (behaviour-haproxy 2.5; recorded services/target-port-beats-port). */
export function portOf(service: ObjectRef, wanted: string, services: Services): FoundPort | undefined {
  const ports = portsOf(service, services);
  const found =
    ports.find(({ name, targetPort }) => name === wanted || targetPort === wanted) ??
    ports.find(({ port }) => String(port) === wanted);
  return found === undefined ? undefined : { port: found.port, targetPort: found.targetPort };
}

/** A port by the number of the pods alone, as auth-url names it (contradictions 1). */
export function portByTarget(service: ObjectRef, wanted: string, services: Services): number | undefined {
  return portsOf(service, services).find(({ targetPort }) => targetPort === wanted)?.port;
}

function portsOf(service: ObjectRef, services: Services) {
  const spec = objectOf(services.get(refKey(service))?.body.spec);
  return listOf(spec.ports)
    .map(objectOf)
    .flatMap(({ name, port, targetPort }) => {
      if (typeof port !== 'number') return [];
      const target = typeof targetPort === 'string' || typeof targetPort === 'number' ? targetPort : port;
      return [{ name: textOf(name) ?? '', port, targetPort: String(target) }];
    });
}
