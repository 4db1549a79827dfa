import type { Gateway, GRPCRoute, HTTPRoute, ListenerSet } from '../../src/generated/gateway-api.ts';
import type { EmittedObject } from '../../src/model/conversion.ts';

export type Rule = NonNullable<HTTPRoute['spec']['rules']>[number];
export type ParentRef = NonNullable<HTTPRoute['spec']['parentRefs']>[number];
export type GrpcRule = NonNullable<GRPCRoute['spec']['rules']>[number];
export type AllowedRoutes = Gateway['spec']['listeners'][number]['allowedRoutes'];

export interface Listener {
  /** `namespace/name` of the Gateway. */
  readonly gateway: string;
  /** `Kind namespace/name` of the Gateway or ListenerSet that holds it: what a parentRef names. */
  readonly holder: string;
  readonly namespace: string;
  readonly name: string;
  readonly scheme: 'http' | 'https';
  readonly port: number;
  readonly hostname?: string;
  readonly allowedRoutes?: AllowedRoutes;
  /** TLS goes on unopened: clients see the certificate of the backend. */
  readonly passthrough?: true;
  /** Secrets of its certificates, `namespace/name`. */
  readonly certificates?: readonly string[];
}

export interface Route {
  readonly name: string;
  readonly namespace: string;
  readonly parents: readonly ParentRef[];
  readonly hostnames: readonly string[];
  readonly rules: readonly Rule[];
  readonly object: EmittedObject;
}

/**
 * The routes among emitted objects. A method match of a GRPCRoute is a path: `/service/method`. A TLSRoute takes every
 * request of its connections.
 */
export function routesOf(objects: readonly EmittedObject[]): readonly Route[] {
  return objects
    .filter(({ ref }) => ['HTTPRoute', 'GRPCRoute', 'TLSRoute'].includes(ref.kind))
    .map((object) => {
      const { ref } = object;
      const body = object.body as unknown as HTTPRoute | GRPCRoute;
      const written = body.kind === 'GRPCRoute' ? (body.spec.rules ?? []).map(grpcAsHttp) : (body.spec.rules ?? []);
      const rules = written.map((rule) => withOwnFilters(rule, ref.namespace, objects));
      const { parentRefs = [], hostnames = [] } = body.spec;
      return { name: ref.name, namespace: ref.namespace ?? '', parents: parentRefs, hostnames, rules, object };
    });
}

/** What filters of an implementation's own say stands in their objects; here it stands in the filter as `own`. */
function withOwnFilters(rule: Rule, namespace: string | undefined, objects: readonly EmittedObject[]): Rule {
  if (rule.filters?.some(({ extensionRef }) => extensionRef !== undefined) !== true) return rule;
  const filters = rule.filters.map((filter) => {
    const { kind, name } = filter.extensionRef ?? {};
    const named = objects.find(({ ref }) => ref.kind === kind && ref.name === name && ref.namespace === namespace);
    return named === undefined ? filter : { ...filter, own: named.body.spec };
  });
  return { ...rule, filters };
}

function grpcAsHttp({ matches = [{}], backendRefs = [] }: GrpcRule): Rule {
  const asPath = ({ method }: NonNullable<GrpcRule['matches']>[number]) => {
    if (method?.service === undefined) return { path: { type: 'PathPrefix' as const, value: '/' } };
    if (method.method === undefined) return { path: { type: 'PathPrefix' as const, value: `/${method.service}` } };
    return { path: { type: 'Exact' as const, value: `/${method.service}/${method.method}` } };
  };
  return { matches: matches.map(asPath), backendRefs } as Rule;
}

/**
 * The listeners of emitted Gateways. A Gateway that routes name and that is not among the objects (--gateway, --no-gateway)
 * is taken to have one hostless listener for each name, scheme and port its routes ask for.
 */
export function listenersOf(objects: readonly EmittedObject[], routes: readonly Route[]): readonly Listener[] {
  const gateways = objects.filter(({ ref }) => ref.kind === 'Gateway');
  const sets = objects.filter(({ ref }) => ref.kind === 'ListenerSet').filter((set) => isAllowed(set, gateways));
  const own = [...gateways, ...sets].flatMap(({ body, ref }) => {
    const namespace = ref.namespace ?? '';
    const { spec } = body as unknown as Gateway | ListenerSet;
    const parent = 'parentRef' in spec ? spec.parentRef : { namespace, name: ref.name };
    const opened = spec.listeners.filter(({ protocol }) => protocol !== 'TCP' && protocol !== 'UDP');
    return opened.map(({ name, protocol, port, hostname, allowedRoutes, tls }) => ({
      gateway: `${parent.namespace ?? namespace}/${parent.name}`,
      holder: `${ref.kind} ${namespace}/${ref.name}`,
      namespace,
      name,
      scheme: protocol === 'HTTP' ? ('http' as const) : ('https' as const),
      ...(protocol === 'TLS' ? { passthrough: true as const } : {}),
      port,
      certificates: (tls?.certificateRefs ?? []).map((ref) => `${ref.namespace ?? namespace}/${ref.name}`),
      ...(hostname === undefined ? {} : { hostname }),
      ...(allowedRoutes === undefined ? {} : { allowedRoutes }),
    }));
  });
  const known = new Set(own.map(({ holder }) => holder));
  return [...own, ...assumedListeners(routes, known)];
}

function assumedListeners(routes: readonly Route[], known: ReadonlySet<string>): readonly Listener[] {
  const assumed = new Map<string, Listener>();
  const parents = routes.flatMap((route) => route.parents.map((parent) => ({ parent, route })));
  for (const { parent, route } of parents) {
    const holder = holderOf(parent, route);
    if (known.has(holder)) continue;
    const gateway = holder.replace(/^\w+ /, '');
    for (const scheme of ['http', 'https'] as const) {
      const name = parent.sectionName ?? scheme;
      const port = parent.port ?? (scheme === 'http' ? 80 : 443);
      const fits =
        parent.sectionName === undefined
          ? parent.port === undefined || usualScheme(port) === scheme
          : name.startsWith('https') === (scheme === 'https');
      const listener: Listener = {
        gateway,
        holder,
        namespace: '',
        name,
        scheme,
        port,
        allowedRoutes: { namespaces: { from: 'All' } },
      };
      if (fits) assumed.set(`${gateway} ${name} ${port}`, listener);
    }
  }
  return [...assumed.values()];
}

function usualScheme(port: number): 'http' | 'https' {
  return port === 443 || port === 8443 ? 'https' : 'http';
}

export function holderOf({ kind = 'Gateway', namespace, name }: ParentRef, route: Route): string {
  return `${kind} ${namespace ?? route.namespace}/${name}`;
}

/** Whether the Gateway of a ListenerSet takes it: none by default, else by the names of namespaces. */
function isAllowed({ ref, body }: EmittedObject, gateways: readonly EmittedObject[]): boolean {
  const { parentRef } = (body as unknown as ListenerSet).spec;
  const namespace = parentRef.namespace ?? ref.namespace;
  const gateway = gateways.find((entry) => entry.ref.name === parentRef.name && entry.ref.namespace === namespace);
  const allowed = (gateway?.body as unknown as Gateway | undefined)?.spec.allowedListeners?.namespaces;
  if (allowed?.from === 'Same') return namespace === ref.namespace;
  const [expression] = allowed?.selector?.matchExpressions ?? [];
  return allowed?.from === 'Selector' && expression?.values?.includes(ref.namespace ?? '') === true;
}
