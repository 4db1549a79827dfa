import * as codes from '../../diagnostics/topology.ts';
import type { Prerequisite } from '../../model/conversion.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Account } from '../../model/ledger.ts';
import { type ObjectRef, qualifiedName, refKey, refText } from '../../model/object-ref.ts';
import type { OtherTools, ToolAnnotation } from '../../model/route-plan.ts';
import type { RouteObject } from '../routes.ts';
import type { GatewayPlan } from '../topology.ts';
import type { Annotations, CarriedOver, Holders } from './carried-over.ts';

/** Where external-dns reads an annotation of an Ingress on Gateway API objects (its docs/annotations, placement). */
type Place = 'gateway' | 'route' | 'hostname-source' | 'nowhere';

const prefixes = ['external-dns.alpha.kubernetes.io/', 'external-dns.kubernetes.io/'];

const places: Readonly<Record<string, Place>> = {
  target: 'gateway',
  'ingress-hostname-source': 'hostname-source',
  access: 'nowhere',
  'endpoints-type': 'nowhere',
  'internal-hostname': 'nowhere',
  ingress: 'nowhere',
};

/** Routes of guests would give their names this address too, unless they say that another controller reads them (its docs). */
const notForDns: Annotations = { 'external-dns.alpha.kubernetes.io/controller': 'none' };

function isExternalDns({ name }: ToolAnnotation): boolean {
  return prefixes.some((prefix) => name.startsWith(prefix));
}

/** Annotations for DNS records: the target on the Gateway, all others on the routes, which are what names are read from. */
export function carryRecords(
  tools: readonly OtherTools[],
  routes: readonly RouteObject[],
  topology: Holders,
  ownGateways: boolean,
): CarriedOver {
  const asking = tools.filter(({ annotations }) => annotations.some(isExternalDns));
  const annotations = new Map<string, Annotations>();
  const accounts: Account[] = [];
  const targets = targetsOf(asking, topology, ownGateways);
  for (const { ref, value, name } of targets.placed) annotations.set(refKey(ref), { [name]: value });
  const byOwner = ownRoutes(routes);
  for (const { owner, annotations: all } of asking) {
    const refs = byOwner.get(refKey(owner)) ?? [];
    const onRoutes: Record<string, string> = {};
    for (const annotation of all.filter(isExternalDns)) {
      const name = routeName(annotation);
      if (name !== undefined) onRoutes[name] = annotation.value;
      accounts.push(accountOf(annotation, name === undefined ? targets.gatewaysOf(owner, annotation) : refs));
    }
    if (Object.keys(onRoutes).length > 0) for (const ref of refs) annotations.set(refKey(ref), onRoutes);
  }
  const guests = routes.filter(({ unit }) => unit.guest === true);
  for (const { object } of guests) annotations.set(refKey(object.ref), notForDns);
  return {
    objects: [],
    patches: [],
    annotations,
    accounts,
    diagnostics: targets.diagnostics,
    prerequisites: asking.length === 0 || routes.length === 0 ? [] : [sources(routes, topology)],
  };
}

/** Routes by the key of the Ingress whose hosts they serve; those of guests are not meant. */
function ownRoutes(routes: readonly RouteObject[]): ReadonlyMap<string, readonly ObjectRef[]> {
  const byOwner = new Map<string, ObjectRef[]>();
  for (const { unit, object } of routes) {
    if (unit.guest !== undefined) continue;
    const key = refKey(unit.owner);
    const known = byOwner.get(key);
    if (known === undefined) byOwner.set(key, [object.ref]);
    else known.push(object.ref);
  }
  return byOwner;
}

/** Why no object carries an annotation of a place. */
const notRead: Readonly<Record<Place, string>> = {
  gateway: 'no Gateway of the output has this target alone',
  route: 'no route was made of the Ingress',
  'hostname-source': 'no route was made of the Ingress',
  nowhere: 'external-dns does not read it on an Ingress',
};

function shortName({ name }: ToolAnnotation): string {
  return name.slice(name.indexOf('/') + 1);
}

function placeOf(annotation: ToolAnnotation): Place {
  return places[shortName(annotation)] ?? 'route';
}

function routeName(annotation: ToolAnnotation): string | undefined {
  const place = placeOf(annotation);
  if (place === 'hostname-source') return annotation.name.replace('/ingress-', '/gateway-');
  return place === 'route' ? annotation.name : undefined;
}

function accountOf(annotation: ToolAnnotation, objects: readonly ObjectRef[]): Account {
  const { fact } = annotation;
  if (objects.length > 0)
    return { fact, outcome: 'foreign', objects, reason: `it was copied to ${objects.map(refText).join(', ')}` };
  const why = notRead[placeOf(annotation)];
  return { fact, outcome: 'foreign', reason: `it was left where it is: ${why}` };
}

interface Targets {
  readonly placed: readonly { readonly ref: ObjectRef; readonly name: string; readonly value: string }[];
  readonly diagnostics: readonly Diagnostic[];
  gatewaysOf(owner: ObjectRef, annotation: ToolAnnotation): readonly ObjectRef[];
}

/** A target on a Gateway is that of all its routes, so all its Ingresses have to state it, and the same one. */
function targetsOf(asking: readonly OtherTools[], { gateways }: Holders, ownGateways: boolean): Targets {
  const stated = new Map(
    asking.flatMap(({ owner, annotations }) => {
      const target = annotations.find((entry) => isExternalDns(entry) && placeOf(entry) === 'gateway');
      return target === undefined ? [] : [[refKey(owner), target] as const];
    }),
  );
  const of = ({ sources }: GatewayPlan) => [...sources.keys()].map((key) => stated.get(key));
  const agreed = gateways.filter((gateway) => {
    const [first, ...others] = of(gateway);
    return ownGateways && first !== undefined && others.every((other) => other?.value === first.value);
  });
  const differing = gateways.filter((gateway) => !agreed.includes(gateway) && of(gateway).some(Boolean));
  return {
    placed: agreed.flatMap((gateway) => {
      const [first] = of(gateway);
      return first === undefined ? [] : [{ ref: gateway.ref, name: first.name, value: first.value }];
    }),
    diagnostics: differing.map((gateway) => {
      const facts = of(gateway).flatMap((entry) => (entry === undefined ? [] : [entry.fact]));
      return diagnose(codes.dnsTargetsDiffer, { gateway: qualifiedName(gateway.ref) }, { facts });
    }),
    gatewaysOf: (owner, annotation) =>
      placeOf(annotation) !== 'gateway'
        ? []
        : agreed.filter(({ sources }) => sources.has(refKey(owner))).map(({ ref }) => ref),
  };
}

/** external-dns reads routes only where it is told to (its docs/sources/gateway-api). */
function sources(routes: readonly RouteObject[], { sets }: Holders): Prerequisite {
  const kinds = [...new Set(routes.map(({ object }) => object.ref.kind))].sort();
  const flags = [
    ...kinds.map((kind) => `--source=gateway-${kind.toLowerCase()}`),
    ...(sets.length === 0 ? [] : ['--gateway-listener-sets']),
  ];
  const text = `external-dns reads routes only with ${flags.join(' ')} and rights to list them and the Gateways. As long as the Ingresses are there it publishes both addresses for their names: take the Ingresses out of its reach (--source=ingress, or their hostname annotations) when the names are to move.`;
  return { name: 'external-dns', text, commands: [] };
}
