import * as codes from '../../diagnostics/plan.ts';
import { ownName } from '../../interpret/row-index.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { objectOf } from '../../model/json.ts';
import { refKey } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { HaproxyContext } from './context.ts';
import type { HaproxyIngress } from './ingress.ts';

/** Another document of the same name may be the one in force: where it states a guard, the routes are closed. */
export function guardedVariant(
  { source }: HaproxyIngress,
  { inventory, index }: HaproxyContext,
  found: Findings,
): Closing | undefined {
  if (inventory.variants === undefined || inventory.variants.length === 0) return undefined;
  const key = refKey(source.ref);
  const own = inventory.variants.filter(({ ref }) => refKey(ref) === key);
  const guarded = own.filter(({ body }) =>
    Object.keys(objectOf(objectOf(body.metadata).annotations)).some(
      (name) => index.annotations.get(ownName(name, index.prefixes) ?? name)?.guards === true,
    ),
  );
  for (const { at } of guarded) found.diagnostics.push(diagnose(codes.guardedVariant, {}, { at, object: source.ref }));
  return guarded.length === 0 ? undefined : { reason: 'guarded-variant', facts: [] };
}
