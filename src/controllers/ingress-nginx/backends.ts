import { listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Action } from '../../model/route-plan.ts';
import type { Services } from '../../plan/services.ts';
import type { ServiceUse } from './ingress.ts';

/** Why a backend cannot be named in a backendRef; kebab-case, shown in the closed form. */
export type BackendTrouble = 'port-name-unknown' | 'port-not-in-service' | 'external-name-service';

export interface ResolvedBackend {
  readonly action: Action;
  readonly service: ObjectRef;
  readonly trouble?: BackendTrouble;
}

/**
 * The backendRef of a Service and port. The controller compares the port with number, targetPort and name of each Service
 * port, in the order of the Service, and takes the first hit (controller.go serviceEndpoints; recorded backend/target-port).
 */
export function resolveBackend(use: ServiceUse, namespace: string | undefined, services: Services): ResolvedBackend {
  const service = objectRef('', 'Service', namespace, use.service);
  const found = services.get(refKey(service));
  const written = /^\d+$/.test(use.port) ? Number(use.port) : undefined;
  if (written !== undefined && (written < 1 || written > 65535)) return refuse(service, 'port-not-in-service');
  if (found === undefined) {
    return written === undefined ? refuse(service, 'port-name-unknown') : forward(service, written, use.port);
  }
  const spec = objectOf(found.body.spec);
  // The API says implementations should not support ExternalName (gateway-api-fields BackendRef).
  if (spec.type === 'ExternalName') return refuse(service, 'external-name-service');
  const port = listOf(spec.ports)
    .map(objectOf)
    .find((entry) => portMatches(entry, use.port));
  if (typeof port?.port !== 'number') return refuse(service, 'port-not-in-service');
  return forward(service, port.port, use.port);
}

function portMatches(port: ReturnType<typeof objectOf>, written: string): boolean {
  const target = port.targetPort ?? port.port;
  return String(port.port) === written || String(target) === written || textOf(port.name) === written;
}

function forward(service: ObjectRef, port: number, portText: string): ResolvedBackend {
  return { action: { kind: 'forward', backends: [{ service, port, portText, weight: 1 }] }, service };
}

/** A port that the Service does not have is answered 503 (recorded backend/unknown-port). */
function refuse(service: ObjectRef, trouble: BackendTrouble): ResolvedBackend {
  const answers = trouble === 'port-not-in-service' ? { answers: { status: 503, facts: [] } } : {};
  return { action: { kind: 'refuse', reason: trouble, ...answers }, service, trouble };
}
