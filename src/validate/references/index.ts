import { refKey } from '../../model/object-ref.ts';
import type { Release } from '../../model/target.ts';
import type { Finding } from '../finding.ts';
import { attachRoute, isRoute } from './attachment.ts';
import { checkClosedForm } from './closed-form.ts';
import { references } from './crossings.ts';
import { checkGrants } from './grants.ts';
import type { KnownObjects } from './known-objects.ts';
import { checkDistinctListeners, checkListenerSets, isListenerOwner, listenersOf } from './listeners.ts';
import { checkMixedHosts } from './mixed-hosts.ts';
import { checkNamedObjects } from './named-objects.ts';
import { checkParents } from './parents.ts';
import { checkPolicyTargets } from './policies.ts';
import { listenerTables } from './precedence.ts';
import { checkRedirects } from './redirect-loop.ts';
import { checkShadowedRules } from './shadowed-rules.ts';

/** What holds between objects. Shapes are not taken for granted: an object that fails its schema is walked all the same. */
export function* checkReferences(objects: KnownObjects, release: Release): Iterable<Finding> {
  const owners = objects.all.filter(isListenerOwner);
  const listeners = new Map(owners.map((owner) => [refKey(owner.ref), listenersOf(owner)]));
  // A Gateway's own listeners are first in line, so that the ListenerSet is named as the one that conflicts.
  const inOrder = owners.toSorted((a, b) => Number(a.ref.kind !== 'Gateway') - Number(b.ref.kind !== 'Gateway'));
  const sites = inOrder.flatMap((owner) => listeners.get(refKey(owner.ref)) ?? []);
  yield* checkDistinctListeners(sites);
  yield* checkListenerSets(objects);

  const routes = objects.all.filter(isRoute).map((route) => attachRoute(route, { objects, listeners, release }));
  for (const route of routes) {
    yield* checkParents(route);
    yield* checkClosedForm(route.route);
  }
  const http = listenerTables(routes, 'HTTPRoute');
  yield* checkRedirects(routes, sites, http);
  yield* checkShadowedRules(http);
  yield* checkShadowedRules(listenerTables(routes, 'GRPCRoute'));
  yield* checkMixedHosts(routes);
  const named = objects.all.flatMap(references);
  yield* checkGrants(objects, named);
  yield* checkPolicyTargets(objects);
  yield* checkNamedObjects(objects, named);
}
