import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Forward, PathMatch, Refuse } from '../../model/route-plan.ts';
import type { Findings } from '../../plan/findings.ts';
import type { ServiceUse, WrittenPath } from '../../plan/ingress-fields.ts';
import type { HaproxyContext } from './context.ts';
import type { HaproxyIngress } from './ingress.ts';

/** A Service and its port, as a path names them. */
export interface Target {
  readonly service: ObjectRef;
  readonly action: Forward | Refuse;
  /** Name of the HAProxy backend: rows of one path are in the order of these (behaviour-haproxy 1.4). */
  readonly backendName: string;
}

/** One path of an Ingress: a row in the maps of HAProxy. */
export interface Entry {
  readonly ingress: HaproxyIngress;
  /** '' for the rule without a host. */
  readonly host: string;
  readonly path: PathMatch;
  readonly target: Target;
  readonly facts: readonly FactId[];
}

/** The rows of an Ingress. What leads nowhere has none (recorded services/missing-service, services/target-port-number-is-not-a-port). */
export function entriesOf(ingress: HaproxyIngress, context: HaproxyContext, found: Findings): readonly Entry[] {
  return ingress.fields.rules.flatMap(({ host = '', paths, fact }) => {
    if (paths.length === 0) idle(found, [fact.id], 'the controller passes over a rule without paths');
    return paths.flatMap((path) => {
      const target = targetOf(path.backend, ingress, context);
      if (typeof target === 'string') {
        leftOut(ingress, host, path, target, found);
        return [];
      }
      return [{ ingress, host: host.toLowerCase(), path: pathOf(path), target, facts: [path.fact.id] }];
    });
  });
}

function leftOut(ingress: HaproxyIngress, host: string, path: WrittenPath, reason: string, found: Findings): void {
  const args = { host: host === '' ? '*' : host, path: path.path ?? '/', reason };
  const { id, at } = path.fact;
  found.diagnostics.push(diagnose(codes.pathLeftOut, args, { at, object: ingress.source.ref, facts: [id] }));
  idle(found, [id], `${reason}, so HAProxy has no row for it`);
}

function idle(found: Findings, facts: readonly FactId[], reason: string): void {
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}

/** Where requests go, or why the controller has nothing for them. */
export function targetOf(
  use: ServiceUse | undefined,
  { source: { ref } }: HaproxyIngress,
  { services }: HaproxyContext,
): Target | string {
  if (use === undefined) return 'its backend is a resource, which the controller passes over';
  const service = objectRef('', 'Service', ref.namespace, use.service);
  const found = services.get(refKey(service));
  const number = /^\d+$/.test(use.port) ? Number(use.port) : undefined;
  const name = (port: string) => `${ref.namespace ?? ''}_svc_${use.service}_${port}`;
  const refused = (reason: string): Target => ({
    service,
    action: { kind: 'refuse', reason },
    backendName: name(use.port),
  });
  const live = (port: number, portName: string): Target => ({
    service,
    action: { kind: 'forward', backends: [{ service, port, portText: use.port, weight: 1 }] },
    backendName: name(portName),
  });
  if (found === undefined) return number === undefined ? refused('port-name-unknown') : live(number, use.port);
  const spec = objectOf(found.body.spec);
  if (spec.type === 'ExternalName') return refused('external-name-service');
  const port = listOf(spec.ports)
    .map(objectOf)
    .find((entry) => (number === undefined ? textOf(entry.name) === use.port : entry.port === number));
  if (typeof port?.port !== 'number') return `Service ${use.service} has no port ${use.port}`;
  return live(port.port, textOf(port.name) ?? String(port.port));
}

/** Paths are compared as they are sent: by whole elements for Prefix, by characters for everything but Exact (behaviour-haproxy 1.3). */
function pathOf({ path = '', pathType }: WrittenPath): PathMatch {
  if (pathType === 'Exact') return { kind: 'exact', value: path, ignoreCase: false };
  const trimmed = path.replace(/\/$/, '');
  if (trimmed === '') return { kind: 'string-prefix', value: '/', ignoreCase: false };
  return { kind: pathType === 'Prefix' ? 'element-prefix' : 'string-prefix', value: trimmed, ignoreCase: false };
}
