import type { EmittedObject } from '../model/conversion.ts';
import { compareRefs, compareText, type ObjectRef, objectRef } from '../model/object-ref.ts';
import { metadata } from './gateways.ts';
import { type NamePool, withinLength } from './names.ts';
import type { EmitOptions } from './options.ts';

/** Objects of one kind in one namespace name objects of another namespace. */
export interface Grant {
  readonly name: string;
  readonly from: { readonly group: string; readonly kind: string; readonly namespace: string };
  readonly into: string;
  readonly to: readonly Pick<ObjectRef, 'group' | 'kind' | 'name'>[];
  readonly comment: string;
  readonly sources: Iterable<ObjectRef>;
  readonly role: EmittedObject['role'];
}

/** A grant takes 16 names (gateway-api-rules C12). */
const limit = 16;

/** ReferenceGrants with the names alone, as many as that takes; v1 from release 1.5, v1beta1 before. */
export function referenceGrants(grant: Grant, { release }: EmitOptions, pool: NamePool): readonly EmittedObject[] {
  const { from, into, role, comment } = grant;
  const to = [...grant.to].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name));
  const sources = [...grant.sources].sort(compareRefs);
  return Array.from({ length: Math.ceil(to.length / limit) }, (_, index) => {
    // Classes may have Gateways or routes in one namespace, and a grant each.
    const name = pool.claim(`ReferenceGrant ${into}`, withinLength(grant.name, 253));
    const ref = objectRef('gateway.networking.k8s.io', 'ReferenceGrant', into, name);
    const names = to.slice(index * limit, index * limit + limit);
    return {
      ref,
      body: {
        apiVersion: `gateway.networking.k8s.io/${release === '1.4' ? 'v1beta1' : 'v1'}`,
        kind: 'ReferenceGrant',
        metadata: metadata(ref),
        spec: {
          from: [{ group: from.group, kind: from.kind, namespace: from.namespace }],
          to: names.map((target) => ({ group: target.group, kind: target.kind, name: target.name })),
        },
      },
      comments: [comment],
      sources,
      role,
    };
  });
}
