import { type JsonObject, listOf, objectOf } from '../../model/json.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import type { OwnRoute } from './own-route.ts';
import { serviceAt } from './route-service.ts';
import type { DeadUse } from './service-use.ts';
import { type SharedUse, weighted } from './shared-use.ts';

/**
 * What the services of a route come to: one or several with weights. One that cannot be used costs the whole route
 * (traefik-own-routes 2; recorded ingressroute/service-missing).
 */
export function backendsOf(
  route: OwnRoute,
  entry: JsonObject,
  pointer: string,
  context: TraefikContext,
  found: Findings,
): DeadUse | SharedUse {
  const services = listOf(entry.services);
  if (services.length === 0)
    return { kind: 'dead', reason: 'a route without services is nothing but a parent of others' };
  const uses: (SharedUse & { readonly weight: number })[] = [];
  for (const [position, value] of services.entries()) {
    const service = objectOf(value);
    const place = { object: route, entry: service, pointer: `${pointer}/services/${position}` };
    const use = serviceAt(place, new Set(), context, found);
    if (use.kind === 'dead') return use;
    uses.push({ ...use, weight: typeof service.weight === 'number' ? service.weight : 1 });
  }
  const [only] = uses;
  return only !== undefined && uses.length === 1 ? only : weighted(uses, found);
}
