import { compareRefs, refKey } from '../model/object-ref.ts';
import { backendGrants } from './backend-grants.ts';
import { certificateGrants } from './certificate-grants.ts';
import { byHost, type ClassDrafts } from './class-drafts.ts';
import { realizeClass } from './class-settings.ts';
import { type Emission, ownsGateways } from './context.ts';
import { gatewayObject } from './gateways.ts';
import { listenerSetObjects } from './listener-sets.ts';
import { attachOwnObjects } from './own-extras.ts';
import { OwnObjects } from './own-objects.ts';
import { backendTlsPolicies } from './policies.ts';
import { routeObjects } from './routes.ts';
import { servicePatches } from './service-patches.ts';
import { repeatGuards } from './split-hosts.ts';
import { emitStreams } from './streams.ts';
import { planTopology, withGuests } from './topology.ts';
import { type Unit, unitsOf } from './units.ts';
import { noteFeatures, noteTopology } from './used-features.ts';

export type ClassRoutes = ReturnType<typeof routeClass>;

/** Groups the rules into routes, arranges Gateways and listeners, and adds what stands beside the routes. */
export function routeClass({ planClass, drafts, settled }: ClassDrafts, emission: Emission) {
  const { target, options, context, features, pool } = emission;
  const served = unitsOf(byHost(drafts, planClass));
  const arranged = planTopology(planClass, served, target, options, pool);
  const guests = repeatGuards(drafts, arranged);
  const hosts = withGuests(arranged, guests);
  const streams = emitStreams(planClass, hosts, options, pool);
  const defaultCertificateNames = [...hosts.defaultCertificateNames, ...streams.defaultCertificateNames];
  const topology = { ...hosts, gateways: streams.gateways, defaultCertificateNames };
  const own = new OwnObjects(pool);
  const routes = byOwner([...served, ...guests.units]).flatMap((list) =>
    routeObjects(list, topology, options, pool, own),
  );
  const ofClass = realizeClass(planClass, target);
  const extras = attachOwnObjects(own, routes, topology, ofClass, emission);
  const policies = backendTlsPolicies(settled.drafts, context.services, pool);
  noteFeatures(routes, features);
  for (const { ref } of [...policies.objects, ...streams.objects]) features.use(ref.kind, ref);
  for (const { feature, object } of streams.features) features.use(feature, object);
  noteTopology(topology, routes, options, features);
  const http = routes.filter((route) => route.unit.kind === 'HTTPRoute');
  const httpDrafts = new Set(http.flatMap((route) => route.rules.flatMap((rule) => rule.drafts)));
  const patches = servicePatches([...httpDrafts], context.services);
  const empty = routes.length + streams.objects.length === 0;
  return { planClass, topology, guests, streams, own, routes, ofClass, extras, policies, patches, empty };
}

/** The objects of a class, unsorted. */
export function classObjects(
  { planClass, topology, streams, routes, extras, policies }: ClassRoutes,
  emission: Emission,
) {
  const { target, options, gatewayClass, pool } = emission;
  const gateways = ownsGateways(emission) ? topology.gateways : [];
  return [
    ...gateways.map((gateway) =>
      gatewayObject(gateway, topology.sets, gatewayClass, target, options, streams.listenersOf(gateway)),
    ),
    ...listenerSetObjects(topology.sets, planClass, target, options),
    ...certificateGrants(gateways.length === 0 ? [] : [...gateways, ...streams.certificates], options, pool),
    ...extras.objects,
    ...backendGrants(routes, streams.uses, options, pool),
    ...routes.map((route) => route.object),
    ...streams.objects,
    ...policies.objects,
  ];
}

function byOwner(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const owners = new Map<string, Unit[]>();
  for (const unit of units) {
    const own = owners.get(refKey(unit.owner));
    if (own === undefined) owners.set(refKey(unit.owner), [unit]);
    else own.push(unit);
  }
  return [...owners.values()].sort((a, b) => compareRefs((a[0] as Unit).owner, (b[0] as Unit).owner));
}
