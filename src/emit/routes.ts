import type { GRPCRoute, HTTPRoute } from '../generated/gateway-api.ts';
import { compactList } from '../model/compact.ts';
import type { EmittedObject } from '../model/conversion.ts';
import type { JsonObject } from '../model/json.ts';
import { compareRefs, type ObjectRef, objectRef, refKey, refText } from '../model/object-ref.ts';
import type { PlannedHost } from '../model/route-plan.ts';
import { sharedText } from '../model/shared-text.ts';
import { metadata } from './gateways.ts';
import { type NamePool, slug, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';
import type { OwnObjects } from './own-objects.ts';
import { parentRefs } from './parent-refs.ts';
import { type RuleEntry, ruleLimit } from './rules.ts';
import type { ClassTopology, GatewayPlan } from './topology.ts';
import { grpcMatch, hasClosedRule, isHttpsRedirect, type Unit } from './units.ts';

export interface RouteObject {
  readonly object: EmittedObject;
  readonly unit: Unit;
  readonly rules: readonly RuleEntry[];
}

const hostLimit = 16;
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
    pieces(unit, topology).map(({ hosts, rules }) => {
      const piece = { ...unit, hosts, rules: own.dress(unit.owner, rules) };
      const object = routeObject(piece, unit === main, topology, options, pool);
      own.attach(object.ref, unit.owner, piece.rules);
      return { object, unit: piece, rules: piece.rules };
    }),
  );
}

/** The route that bears the name of the Ingress alone: what it serves, over https where it does. */
function mainOf(units: readonly Unit[]): Unit | undefined {
  const own = units.filter(({ guest }) => guest === undefined);
  const rank = (unit: Unit) => (isRedirect(unit) ? 2 : 0) + (unit.schemes.includes('https') ? 0 : 1);
  return own.sort((a, b) => rank(a) - rank(b))[0];
}

function isRedirect(unit: Unit): boolean {
  return unit.rules.every(({ drafts }) => drafts.every(({ action }) => action.kind === 'redirect'));
}

function pieces(unit: Unit, topology: ClassTopology): readonly Pick<Unit, 'hosts' | 'rules'>[] {
  const hosts = byGateway(unit, topology).flatMap((own) => chunks(own, hostLimit));
  return ruleChunks(unit.rules).flatMap((rules) => hosts.map((list) => ({ hosts: list, rules })));
}

/** Hosts on one Gateway: a route on several would serve all its hosts on each. */
function byGateway({ hosts, owner, schemes }: Unit, topology: ClassTopology): readonly (readonly PlannedHost[])[] {
  const groups = new Map<GatewayPlan | undefined, PlannedHost[]>();
  for (const host of hosts) {
    const places = schemes.map((scheme) => topology.attach(host, scheme, owner.namespace)?.gateway);
    const gateway = places.find((place) => place !== undefined);
    const own = groups.get(gateway);
    if (own === undefined) groups.set(gateway, [host]);
    else own.push(host);
  }
  return [...groups.values()];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, index * size + size),
  );
}

function ruleChunks(rules: readonly RuleEntry[]): readonly (readonly RuleEntry[])[] {
  const result: RuleEntry[][] = [[]];
  let matches = 0;
  for (const block of blocks(rules)) {
    const size = block.reduce((sum, { rule }) => sum + (rule.matches?.length ?? 1), 0);
    const current = result.at(-1);
    if (current === undefined || current.length + block.length > ruleLimit || matches + size > matchLimit) {
      result.push([...block]);
      matches = size;
    } else {
      current.push(...block);
      matches += size;
    }
  }
  return result.filter((list) => list.length > 0).map(compactList);
}

/** Rules that differ in headers alone stay together: between two objects their order would hang on names (C5). */
function blocks(rules: readonly RuleEntry[]): readonly (readonly RuleEntry[])[] {
  const result: RuleEntry[][] = [];
  for (const entry of rules) {
    const last = result.at(-1);
    if (last !== undefined && sharesPath(last.at(-1), entry)) last.push(entry);
    else result.push([entry]);
  }
  return result;
}

function sharesPath(a: RuleEntry | undefined, b: RuleEntry): boolean {
  const conditional = a?.rule.matches?.some((match) => Object.keys(match).some((part) => part !== 'path')) === true;
  const paths = new Set((a?.rule.matches ?? []).map(({ path }) => JSON.stringify(path)));
  return conditional && (b.rule.matches ?? []).some(({ path }) => paths.has(JSON.stringify(path)));
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
  const contributors = contributorsOf(unit);
  const hostnames = compactList(unit.hosts.flatMap((host) => host.hostname ?? []));
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
    comments: commentsOf(unit, contributors),
    sources: [owner, ...contributors],
    role: 'application developer',
  };
}

/** Other Ingresses that have a part in the rules: canaries. */
function contributorsOf({ owner, rules }: Unit): readonly ObjectRef[] {
  const refs = new Map<string, ObjectRef>();
  for (const { drafts } of rules) {
    for (const { route } of drafts) for (const ref of route.contributors ?? []) refs.set(refKey(ref), ref);
  }
  if (refs.size === 0) return [];
  refs.delete(refKey(owner));
  return [...refs.values()].sort(compareRefs);
}

function commentsOf(unit: Unit, contributors: readonly ObjectRef[]): readonly string[] {
  const names = [unit.owner, ...contributors].map(refText);
  const made = sharedText(`From ${names.join(' and ')}.`);
  return hasClosedRule(unit)
    ? [made, 'Rules with a backend of kind Closed answer 500 on purpose: the report says why.']
    : [made];
}

function nameOf(unit: Unit, main: boolean): string {
  const { name } = unit.owner;
  if (main) return name;
  if (unit.guest === true) return `${name}-guard`;
  if (isHttpsRedirect(unit)) return `${name}-redirect`;
  // Beside a route of the same hosts over https; where nothing is served over https the host tells the routes apart.
  const encrypted = unit.hosts.every((host) => host.certificate !== undefined);
  if (encrypted && unit.schemes.length === 1 && unit.schemes[0] === 'http') return `${name}-http`;
  const [host] = unit.hosts;
  return `${name}-${slug(host?.hostname ?? 'all')}`;
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
