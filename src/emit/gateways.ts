import type { Gateway } from '../generated/gateway-api.ts';
import type { EmittedObject } from '../model/conversion.ts';
import type { JsonObject } from '../model/json.ts';
import { compareRefs, compareText, type ObjectRef, objectRef } from '../model/object-ref.ts';
import type { Target } from '../model/target.ts';
import { authorityConfigMap } from './client-certificates.ts';
import type { GatewayPlan, Listener, ListenerPlan, ListenerSetPlan } from './gateway-plan.ts';
import { infrastructureOf } from './infrastructure.ts';
import { allowedListeners } from './listener-sets.ts';
import type { EmitOptions } from './options.ts';

/** No class of this name exists by accident, so nothing binds before a person chose (DESIGN 7). */
export const placeholderClass = 'choose-a-gateway-class';

export function gatewayObject(
  gateway: GatewayPlan,
  sets: readonly ListenerSetPlan[],
  gatewayClass: string,
  target: Target,
  options: EmitOptions,
  streams: readonly Listener[],
): EmittedObject {
  const { ref, planClass } = gateway;
  const infrastructure = infrastructureOf(planClass.exposure, options.release).annotations;
  const body: Gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: metadata(ref),
    spec: {
      gatewayClassName: gatewayClass,
      listeners: [
        ...gateway.listeners.map((listener) => listenerOf(listener, gateway, target, options)),
        ...streams.map((listener) => ({ ...listener, port: target.profile.listenerPort(listener.port) })),
      ],
      ...(Object.keys(infrastructure).length === 0 ? {} : { infrastructure: { annotations: infrastructure } }),
      ...allowedListeners(gateway, sets),
      ...frontendTls(gateway),
    },
  };
  return {
    ref,
    body: body as unknown as JsonObject,
    comments: [`Takes the place of class ${planClass.name} of ${planClass.controller}.`],
    sources: [...gateway.sources.values()].sort(compareRefs),
    role: 'cluster operator',
  };
}

/** Every client of its HTTPS listeners needs a certificate of the authority (AllowValidOnly is the default of the API). */
function frontendTls(gateway: GatewayPlan): Pick<Gateway['spec'], 'tls'> {
  const name = authorityConfigMap(gateway);
  if (name === undefined) return {};
  return {
    tls: { frontend: { default: { validation: { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name }] } } } },
  };
}

export function metadata(ref: { readonly namespace?: string; readonly name: string }): {
  name: string;
  namespace?: string;
} {
  return ref.namespace === undefined ? { name: ref.name } : { name: ref.name, namespace: ref.namespace };
}

/** Whatever holds listeners: a Gateway, a ListenerSet. */
interface Holder {
  readonly ref: ObjectRef;
}

export function listenerOf(plan: ListenerPlan, holder: Holder, target: Target, options: EmitOptions): Listener {
  const port = plan.scheme === 'http' ? options.httpPort : options.httpsPort;
  const foreign = plan.certificate?.namespace !== undefined && plan.certificate.namespace !== holder.ref.namespace;
  const allowedRoutes = allowedRoutesOf(plan.namespaces, holder);
  return {
    name: plan.name,
    ...(plan.hostname === undefined ? {} : { hostname: plan.hostname }),
    port: target.profile.listenerPort(port),
    protocol: plan.scheme === 'http' ? 'HTTP' : 'HTTPS',
    ...(plan.certificate === undefined
      ? {}
      : {
          tls: {
            certificateRefs: [
              { name: plan.certificate.name, ...(foreign ? { namespace: plan.certificate.namespace as string } : {}) },
            ],
          },
        }),
    ...(allowedRoutes === undefined ? {} : { allowedRoutes }),
  };
}

/** As narrow as the input allows: the holder's own namespace (the default of the API), else the namespaces by name. */
export function allowedRoutesOf(users: ReadonlySet<string>, { ref }: Holder): Listener['allowedRoutes'] | undefined {
  const own = ref.namespace ?? '';
  return [...users].every((namespace) => namespace === own) ? undefined : { namespaces: namespacesByName(users) };
}

/** Every namespace bears its name as a label. */
export function namespacesByName(names: ReadonlySet<string>) {
  const values = [...names].sort(compareText);
  const matchExpressions = [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }];
  return { from: 'Selector' as const, selector: { matchExpressions } };
}

/** The namespace of the Gateways, where the input does not show that it exists. */
export function namespaceObject(name: string): EmittedObject {
  return {
    ref: objectRef('', 'Namespace', undefined, name),
    body: { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
    comments: [],
    sources: [],
    role: 'cluster operator',
  };
}
