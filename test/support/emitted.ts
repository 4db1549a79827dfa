import type { Gateway, GRPCRoute, HTTPRoute } from '../../src/generated/gateway-api.ts';
import type { EmittedObject } from '../../src/model/conversion.ts';

export type Rule = NonNullable<HTTPRoute['spec']['rules']>[number];
export type ParentRef = NonNullable<HTTPRoute['spec']['parentRefs']>[number];
export type GrpcRule = NonNullable<GRPCRoute['spec']['rules']>[number];
export type AllowedRoutes = Gateway['spec']['listeners'][number]['allowedRoutes'];

export interface Listener {
  /** `namespace/name` of the Gateway. */
  readonly gateway: string;
  readonly namespace: string;
  readonly name: string;
  readonly scheme: 'http' | 'https';
  readonly port: number;
  readonly hostname?: string;
  readonly allowedRoutes?: AllowedRoutes;
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

/** The routes among emitted objects. A method match of a GRPCRoute is a path: `/service/method`. */
export function routesOf(objects: readonly EmittedObject[]): readonly Route[] {
  return objects
    .filter(({ ref }) => ref.kind === 'HTTPRoute' || ref.kind === 'GRPCRoute')
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
  const own = gateways.flatMap(({ body, ref }) => {
    const namespace = ref.namespace ?? '';
    const { listeners } = (body as unknown as Gateway).spec;
    return listeners.map(({ name, protocol, port, hostname, allowedRoutes, tls }) => ({
      gateway: `${namespace}/${ref.name}`,
      namespace,
      name,
      scheme: protocol === 'HTTPS' ? ('https' as const) : ('http' as const),
      port,
      certificates: (tls?.certificateRefs ?? []).map((ref) => `${ref.namespace ?? namespace}/${ref.name}`),
      ...(hostname === undefined ? {} : { hostname }),
      ...(allowedRoutes === undefined ? {} : { allowedRoutes }),
    }));
  });
  const known = new Set(own.map(({ gateway }) => gateway));
  return [...own, ...assumedListeners(routes, known)];
}

function assumedListeners(routes: readonly Route[], known: ReadonlySet<string>): readonly Listener[] {
  const assumed = new Map<string, Listener>();
  const parents = routes.flatMap((route) => route.parents.map((parent) => ({ parent, route })));
  for (const { parent, route } of parents) {
    const gateway = gatewayOf(parent, route);
    if (known.has(gateway)) continue;
    for (const scheme of ['http', 'https'] as const) {
      const name = parent.sectionName ?? scheme;
      const port = parent.port ?? (scheme === 'http' ? 80 : 443);
      const fits =
        parent.sectionName === undefined
          ? parent.port === undefined || usualScheme(port) === scheme
          : name.startsWith('https') === (scheme === 'https');
      const listener: Listener = {
        gateway,
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

export function gatewayOf(parent: ParentRef, route: Route): string {
  return `${parent.namespace ?? route.namespace}/${parent.name}`;
}
