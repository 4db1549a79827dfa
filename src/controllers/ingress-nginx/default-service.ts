import { listOf, objectOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Action, PathMatch, PlannedHost, PlannedRoute } from '../../model/route-plan.ts';
import type { Services } from './backends.ts';
import type { ControllerFlags } from './controller-flags.ts';

/** The Service that answers for unknown hosts, and on hosts where no rule does (behaviour 2.4, 20). */
export interface DefaultService {
  readonly ref: ObjectRef;
  readonly action: Action;
  readonly facts: readonly string[];
}

/** Its first port, as the controller takes it; without the Service in the input nobody knows which that is. */
export function defaultService(
  flag: ControllerFlags['defaultBackend'],
  services: Services,
): DefaultService | undefined {
  if (!flag.known || flag.value === undefined) return undefined;
  const ref = objectRef('', 'Service', flag.value.namespace, flag.value.name);
  const spec = objectOf(services.get(refKey(ref))?.body.spec);
  const { port } = objectOf(listOf(spec.ports)[0]);
  if (typeof port !== 'number' || spec.type === 'ExternalName') return undefined;
  const backend = { service: ref, port, portText: String(port), weight: 1 };
  return { ref, action: { kind: 'forward', backends: [backend] }, facts: flag.facts };
}

/** The hosts with the one for every name no host has, whose `/` leads to the default backend unless a rule takes it. */
export function withDefaultService(
  hosts: readonly PlannedHost[],
  fallback: DefaultService | undefined,
): readonly PlannedHost[] {
  if (fallback === undefined) return hosts;
  const any = hosts.find((host) => host.hostname === undefined);
  const route = fallbackRoute(fallback, any?.routes.some(isRegex) === true);
  if (any === undefined) return [{ fallsThrough: false, settings: {}, routes: [route] }, ...hosts];
  if (any.routes.some(takesAll)) return hosts;
  return hosts.map((host) => (host === any ? { ...host, routes: [...host.routes, route] } : host));
}

function fallbackRoute({ ref, action, facts }: DefaultService, regex: boolean): PlannedRoute {
  const match = { path: regex ? regexRoot : plainRoot };
  return { id: '*|default', owner: ref, schemes: ['http'], match, action, settings: {}, facts };
}

const plainRoot: PathMatch = { kind: 'element-prefix', value: '/', ignoreCase: false };
const regexRoot: PathMatch = { kind: 'regex', pattern: '/', dialect: 'pcre', anchor: 'start', ignoreCase: true };

function isRegex({ match: { path } }: PlannedRoute): boolean {
  return path.kind === 'regex';
}

function takesAll({ match: { path } }: PlannedRoute): boolean {
  return path.kind === 'regex' ? path.pattern === '/' : path.kind === 'element-prefix' && path.value === '/';
}
