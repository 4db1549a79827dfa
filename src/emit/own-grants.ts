import type { EmittedObject } from '../model/conversion.ts';
import { type ObjectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { OwnKind, Put } from '../model/target.ts';
import type { RuleDraft } from './draft.ts';
import { type NamePool, slug } from './names.ts';
import type { EmitOptions } from './options.ts';
import { referenceGrants } from './reference-grant.ts';
import type { ClassTopology } from './topology.ts';

interface Wanted {
  readonly from: OwnKind;
  readonly namespace: string;
  readonly into: string;
  readonly to: Map<string, ObjectRef>;
  readonly sources: Map<string, ObjectRef>;
}

/** ReferenceGrants for what policies name in other namespaces: one for each kind of policy and pair of namespaces. */
export function ownGrants(
  drafts: readonly RuleDraft[],
  topology: ClassTopology,
  options: EmitOptions,
  pool: NamePool,
): readonly EmittedObject[] {
  const wanted = new Map<string, Wanted>();
  for (const draft of drafts) {
    for (const put of draft.puts) {
      if (put.slot !== 'grant') continue;
      const namespace = homeOf(draft, put, topology);
      const into = put.to.namespace;
      if (namespace === undefined || into === undefined || namespace === into) continue;
      const key = `${put.from.kind} ${namespace} ${into}`;
      const known = wanted.get(key) ?? { from: put.from, namespace, into, to: new Map(), sources: new Map() };
      known.to.set(refKey(put.to), put.to);
      known.sources.set(refKey(draft.route.owner), draft.route.owner);
      wanted.set(key, known);
    }
  }
  return [...wanted.values()].flatMap(({ from, namespace, into, to, sources }) =>
    referenceGrants(
      {
        name: `${slug(from.kind)}-of-${namespace}`,
        from: { group: from.group, kind: from.kind, namespace },
        into,
        to: [...to.values()],
        comment: `Lets a ${from.kind} of namespace ${namespace} name objects of ${qualifiedName({ name: into })}.`,
        sources: sources.values(),
        role: 'application developer',
      },
      options,
      pool,
    ),
  );
}

/** Where the policy that names the object stands. */
function homeOf(draft: RuleDraft, put: Extract<Put, { slot: 'grant' }>, topology: ClassTopology): string | undefined {
  const { namespace } = draft.route.owner;
  if (put.attaches === 'rule') return namespace;
  return topology.attach(draft.host, 'https', namespace)?.parent.namespace;
}
