import { type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import { refText } from '../../model/object-ref.ts';
import type { Finding } from '../finding.ts';
import { needsGrant, type Reference } from './crossings.ts';
import { gatewayGroup, type KnownObject, type KnownObjects } from './known-objects.ts';

/** One permission of a ReferenceGrant: every `from` pairs with every `to`. */
interface Permission {
  readonly grant: KnownObject;
  readonly pointer: string;
  readonly from: JsonObject;
  readonly to: JsonObject;
}

/** ReferenceGrants cover every reference that leaves its namespace, and permit nothing else (gateway-api-rules C9). */
export function* checkGrants(objects: KnownObjects, references: readonly Reference[]): Iterable<Finding> {
  const permissions = objects.all.filter(isGrant).flatMap(permissionsOf);
  // Of two that permit the same the first counts, so that the second shows as superfluous.
  const byKey = new Map(permissions.toReversed().map((permission) => [permissionKey(permission), permission]));
  const used = new Set<Permission>();
  for (const reference of references.filter(needsGrant)) {
    const covering = byKey.get(referenceKey(reference, reference.to.name)) ?? byKey.get(referenceKey(reference, ''));
    if (covering !== undefined) used.add(covering);
    else if (reference.from.checked) yield uncovered(reference);
  }
  for (const permission of permissions) {
    if (permission.grant.checked && !used.has(permission)) yield superfluous(permission);
  }
}

function isGrant(object: KnownObject): boolean {
  return object.sound && object.ref.group === gatewayGroup && object.ref.kind === 'ReferenceGrant';
}

function permissionsOf(grant: KnownObject): readonly Permission[] {
  const { from, to } = objectOf(grant.body.spec);
  return listOf(from).flatMap((source) =>
    listOf(to).map((target, column) => {
      return { grant, pointer: `/spec/to/${column}`, from: objectOf(source), to: objectOf(target) };
    }),
  );
}

/** Without a name a permission is for all objects of the kind. */
function permissionKey({ grant, from, to }: Permission): string {
  const target = [grant.ref.namespace ?? '', to.group, to.kind, textOf(to.name) ?? ''];
  return JSON.stringify([from.group, from.kind, from.namespace ?? '', ...target]);
}

function referenceKey({ from, to }: Reference, name: string): string {
  const source = [from.ref.group, from.ref.kind, from.ref.namespace ?? ''];
  return JSON.stringify([...source, to.namespace ?? '', to.group, to.kind, name]);
}

function uncovered({ from, pointer, to }: Reference): Finding {
  const message = `no ReferenceGrant in namespace ${to.namespace ?? '(none stated)'} lets ${refText(from.ref)} name ${refText(to)}`;
  const elsewhere = to.namespace === undefined ? {} : { elsewhere: to.namespace };
  return { object: from.ref, pointer, rule: 'reference', check: 'grant-missing', message, ...elsewhere };
}

function superfluous({ grant, pointer, from, to }: Permission): Finding {
  const source = `${String(from.kind)} of namespace ${String(from.namespace)}`;
  const message = `no ${source} names ${String(to.kind)} ${textOf(to.name) ?? '(any)'}, or another entry permits it already`;
  return { object: grant.ref, pointer, rule: 'reference', check: 'grant-superfluous', message };
}
