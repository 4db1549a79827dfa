import type { GRPCRoute, HTTPRoute } from '../generated/gateway-api.ts';
import type { EmittedObject } from '../model/conversion.ts';
import type { JsonObject } from '../model/json.ts';
import { objectRef, qualifiedName } from '../model/object-ref.ts';
import { metadata } from './gateways.ts';
import { type NamePool, slug, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import type { OwnObjects } from './own-objects.ts';
import type { RuleEntry } from './rules.ts';
import type { ClassTopology } from './topology.ts';
import { grpcMatch, hasClosedRule, isHttpsRedirect, type Unit } from './units.ts';

export interface RouteObject {
  readonly object: EmittedObject;
  readonly unit: Unit;
  readonly rules: readonly RuleEntry[];
}

type ParentRef = NonNullable<HTTPRoute['spec']['parentRefs']>[number];

const hostLimit = 16;
const ruleLimit = 16;
const matchLimit = 128;

/** The route objects of one Ingress's units, named after it; limits of the API split a unit (gateway-api-rules C12). */
export function routeObjects(
  units: readonly Unit[],
  topology: ClassTopology,
  options: EmitOptions,
  pool: NamePool,
  own: OwnObjects,
): readonly RouteObject[] {
  const main = mainOf(units);
  return units.flatMap((unit) =>
    pieces(unit).map(({ hosts, rules }) => {
      const piece = { ...unit, hosts, rules: own.dress(unit.owner, rules) };
      const object = routeObject(piece, unit === main, topology, options, pool);
      own.attach(object.ref, unit.owner, piece.rules);
      return { object, unit: piece, rules: piece.rules };
    }),
  );
}

/** The route that bears the name of the Ingress alone: what it serves, over https where it does. */
function mainOf(units: readonly Unit[]): Unit | undefined {
  const rank = (unit: Unit) => (isRedirect(unit) ? 2 : 0) + (unit.schemes.includes('https') ? 0 : 1);
  return [...units].sort((a, b) => rank(a) - rank(b))[0];
}

function isRedirect(unit: Unit): boolean {
  return unit.rules.every(({ drafts }) => drafts.every(({ action }) => action.kind === 'redirect'));
}

function pieces(unit: Unit): readonly Pick<Unit, 'hosts' | 'rules'>[] {
  const hosts = chunks(unit.hosts, hostLimit);
  return ruleChunks(unit.rules).flatMap((rules) => hosts.map((list) => ({ hosts: list, rules })));
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, index * size + size),
  );
}

function ruleChunks(rules: readonly RuleEntry[]): readonly (readonly RuleEntry[])[] {
  const result: RuleEntry[][] = [[]];
  let matches = 0;
  for (const entry of rules) {
    const size = entry.rule.matches?.length ?? 1;
    const current = result.at(-1);
    if (current === undefined || current.length >= ruleLimit || matches + size > matchLimit) {
      result.push([entry]);
      matches = size;
    } else {
      current.push(entry);
      matches += size;
    }
  }
  return result.filter((list) => list.length > 0);
}

function routeObject(
  unit: Unit,
  main: boolean,
  topology: ClassTopology,
  options: EmitOptions,
  pool: NamePool,
): EmittedObject {
  const { owner } = unit;
  const name = pool.claim(`${unit.kind} ${owner.namespace ?? ''}`, withinLength(nameOf(unit, main), 253));
  const ref = objectRef('gateway.networking.k8s.io', unit.kind, owner.namespace, name);
  const hostnames = unit.hosts.flatMap((host) => host.hostname ?? []);
  const body = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: unit.kind,
    metadata: metadata(ref),
    spec: {
      parentRefs: parentRefs(unit, topology, options),
      ...(hostnames.length === 0 ? {} : { hostnames }),
      rules: unit.kind === 'GRPCRoute' ? grpcRules(unit.rules) : unit.rules.map((entry) => entry.rule),
    },
  } as HTTPRoute | GRPCRoute;
  return {
    ref,
    body: body as unknown as JsonObject,
    comments: commentsOf(unit),
    sources: [owner],
    role: 'application developer',
  };
}

function commentsOf(unit: Unit): readonly string[] {
  const made = `From Ingress ${qualifiedName(unit.owner)}.`;
  return hasClosedRule(unit)
    ? [made, 'Rules with a backend of kind Closed answer 500 on purpose: the report says why.']
    : [made];
}

function nameOf(unit: Unit, main: boolean): string {
  const { name } = unit.owner;
  if (main) return name;
  if (isHttpsRedirect(unit)) return `${name}-redirect`;
  // Beside a route of the same hosts over https; where nothing is served over https the host tells the routes apart.
  const encrypted = unit.hosts.every((host) => host.certificate !== undefined);
  if (encrypted && unit.schemes.length === 1 && unit.schemes[0] === 'http') return `${name}-http`;
  const [host] = unit.hosts;
  return `${name}-${slug(host?.hostname ?? 'all')}`;
}

/** By sectionName where the Gateway is ours; by port where it is not, because its listener names are not known. */
function parentRefs(unit: Unit, topology: ClassTopology, options: EmitOptions): readonly ParentRef[] {
  const { owner } = unit;
  if (options.gateway !== undefined) {
    const { name, namespace } = options.gateway;
    const foreign = namespace !== undefined && namespace !== owner.namespace ? { namespace } : {};
    const [scheme] = unit.schemes;
    const port = unit.schemes.length > 1 ? {} : { port: scheme === 'http' ? options.httpPort : options.httpsPort };
    return [{ name, ...foreign, ...port }];
  }
  const refs = new Map<string, ParentRef>();
  for (const host of unit.hosts) {
    for (const scheme of unit.schemes) {
      const attachment = topology.attach(host, scheme, owner.namespace);
      if (attachment === undefined) continue;
      const { gateway, listener } = attachment;
      const foreign = gateway.ref.namespace !== undefined && gateway.ref.namespace !== owner.namespace;
      const key = `${gateway.ref.name} ${listener.name}`;
      refs.set(key, {
        name: gateway.ref.name,
        ...(foreign ? { namespace: gateway.ref.namespace as string } : {}),
        sectionName: listener.name,
      });
    }
  }
  return [...refs.values()];
}

function grpcRules(rules: readonly RuleEntry[]): NonNullable<GRPCRoute['spec']['rules']> {
  return rules.map(({ rule, drafts }) => {
    const [first] = drafts;
    const matches = (rule.matches ?? []).flatMap(({ path }) => {
      const match =
        first === undefined || path === undefined
          ? undefined
          : grpcMatch({ ...first, path: { type: path.type ?? 'PathPrefix', value: path.value ?? '/' } });
      return match === undefined || match.service === undefined ? [] : [{ method: match }];
    });
    const open = (rule.matches ?? []).some(({ path }) => path?.value === '/');
    return { ...(open || matches.length === 0 ? {} : { matches }), backendRefs: rule.backendRefs ?? [] };
  }) as NonNullable<GRPCRoute['spec']['rules']>;
}
