import type { FactId } from '../../model/fact.ts';
import { listOf, objectOf } from '../../model/json.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { TraefikContext } from './context.ts';
import type { Findings } from './findings.ts';
import { mirrored } from './mirroring.ts';
import type { ReadObject } from './own-route.ts';
import { serviceAt } from './route-service.ts';
import type { DeadUse } from './service-use.ts';
import { closedUse, type SharedUse, weighted } from './shared-use.ts';

/**
 * A TraefikService: its weights are multiplied down the tree (traefik-own-routes 5). One that is not in the input is not known to be
 * missing, so its route is closed. Of several kinds in one object, weights win, then copies.
 */
export function traefikService(
  namespace: string | undefined,
  name: string,
  naming: readonly FactId[],
  seen: ReadonlySet<string>,
  context: TraefikContext,
  found: Findings,
): DeadUse | SharedUse {
  const key = `${namespace ?? ''}/${name}`;
  if (seen.has(key)) return { kind: 'dead', reason: `TraefikService ${name} leads to itself` };
  const object = context.own.use('TraefikService', { kind: 'named', namespace, name });
  if (object === undefined) return closedUse('traefik-service-not-in-input', naming);
  const { ref } = object.source;
  const spec = objectOf(object.source.body.spec);
  const inner = new Set([...seen, key]);
  if (spec.weighted !== undefined && spec.weighted !== null) return ofMembers(object, inner, context, found);
  if (spec.mirroring !== undefined && spec.mirroring !== null) return mirrored(object, inner, context, found);
  const kind = (['highestRandomWeight', 'failover'] as const).find((one) => spec[one] !== undefined);
  if (kind === undefined) return { kind: 'dead', reason: `TraefikService ${qualifiedName(ref)} has nothing in it` };
  const facts = object.interpretation.facts.map(({ id }) => id);
  return closedUse(closings[kind], [...naming, ...facts]);
}

const closings = { highestRandomWeight: 'traefik-service-hash', failover: 'traefik-service-failover' } as const;

function ofMembers(
  object: ReadObject,
  seen: ReadonlySet<string>,
  context: TraefikContext,
  found: Findings,
): DeadUse | SharedUse {
  const uses: (SharedUse & { readonly weight: number })[] = [];
  const { services } = objectOf(objectOf(object.source.body.spec).weighted);
  for (const [position, value] of listOf(services).entries()) {
    const entry = objectOf(value);
    const place = { object, entry, pointer: `/spec/weighted/services/${position}` };
    const use = serviceAt(place, seen, context, found);
    if (use.kind === 'dead') return use;
    uses.push({ ...use, weight: typeof entry.weight === 'number' ? entry.weight : 1 });
  }
  // Without any Traefik serves it, and answers 503 (recorded traefikservice/empty).
  return weighted(uses, found);
}
