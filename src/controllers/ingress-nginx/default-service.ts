import { defaultBackendLost } from '../../diagnostics/arguments.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { listOf, objectOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Action, PathMatch, PlannedHost, PlannedRoute } from '../../model/route-plan.ts';
import type { Services } from '../../plan/services.ts';
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

/**
 * The hosts with the one for every name no host has, whose `/` leads to the default backend unless a rule takes it. Beside
 * regular expressions it is left out: which of them and of `/` comes first is the gateway's affair.
 */
export function withDefaultService(
  hosts: readonly PlannedHost[],
  fallback: DefaultService | undefined,
): readonly PlannedHost[] {
  if (fallback === undefined) return hosts;
  const any = hosts.find((host) => host.hostname === undefined);
  const route = fallbackRoute(fallback);
  if (any === undefined) return [{ fallsThrough: false, settings: {}, routes: [route] }, ...hosts];
  if (any.routes.some(takesAll)) return hosts;
  return hosts.map((host) => (host === any ? { ...host, routes: [...host.routes, route] } : host));
}

function fallbackRoute({ ref, action, facts }: DefaultService): PlannedRoute {
  const match = { path: { kind: 'element-prefix', value: '/', ignoreCase: false } } as const;
  return { id: '*|default', owner: ref, schemes: ['http'], match, action, settings: {}, facts };
}

function takesAll({ match: { path } }: PlannedRoute): boolean {
  return path.kind === 'regex' || (path.kind === 'element-prefix' && path.value === '/');
}

/** A host of regular expressions answers 404 where no rule does, and not by the default backend. */
export function withoutDefault(
  hosts: readonly PlannedHost[],
  fallback: DefaultService | undefined,
): readonly Diagnostic[] {
  if (fallback === undefined) return [];
  return hosts
    .filter(({ routes }) => routes.some(({ match }) => match.path.kind === 'regex'))
    .flatMap((host) => {
      const [route] = host.routes;
      const root = host.routes.some(({ match: { path }, action }) => takesRoot(path) && action.kind !== 'answer');
      if (root || route === undefined) return [];
      const args = { host: host.hostname ?? '*', service: qualifiedName(fallback.ref) };
      return [diagnose(defaultBackendLost, args, { object: route.owner, facts: fallback.facts })];
    });
}

function takesRoot(path: PathMatch): boolean {
  return path.kind === 'regex' ? path.pattern === '/' : path.value === '/' && path.kind !== 'exact';
}
