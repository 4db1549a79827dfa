import type { EmittedObject } from '../model/conversion.ts';
import { compareRefs, compareText, type ObjectRef, objectRef, qualifiedName, refKey } from '../model/object-ref.ts';
import type { OwnKind, Put } from '../model/target.ts';
import type { RuleDraft } from './draft.ts';
import { metadata } from './gateways.ts';
import { slug } from './names.ts';
import type { EmitOptions } from './options.ts';
import type { ClassTopology } from './topology.ts';

interface Wanted {
  readonly from: OwnKind;
  readonly namespace: string;
  readonly into: string;
  readonly to: Map<string, ObjectRef>;
  readonly sources: Map<string, ObjectRef>;
}

const toLimit = 16;

/** ReferenceGrants for what policies name in other namespaces: one for each kind of policy and pair of namespaces. */
export function ownGrants(
  drafts: readonly RuleDraft[],
  topology: ClassTopology,
  { release }: EmitOptions,
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
  return [...wanted.values()].flatMap((entry) => grants(entry, release === '1.4' ? 'v1beta1' : 'v1'));
}

/** Where the policy that names the object stands. */
function homeOf(draft: RuleDraft, put: Extract<Put, { slot: 'grant' }>, topology: ClassTopology): string | undefined {
  const { namespace } = draft.route.owner;
  if (put.attaches === 'rule') return namespace;
  return topology.attach(draft.host, 'https', namespace)?.parent.namespace;
}

function grants({ from, namespace, into, to, sources }: Wanted, version: string): readonly EmittedObject[] {
  const names = [...to.values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name));
  return Array.from({ length: Math.ceil(names.length / toLimit) }, (_, index) => {
    const name = `${slug(from.kind)}-of-${namespace}${index === 0 ? '' : `-${index + 1}`}`;
    const ref = objectRef('gateway.networking.k8s.io', 'ReferenceGrant', into, name);
    return {
      ref,
      body: {
        apiVersion: `gateway.networking.k8s.io/${version}`,
        kind: 'ReferenceGrant',
        metadata: metadata(ref),
        spec: {
          from: [{ group: from.group, kind: from.kind, namespace }],
          to: names
            .slice(index * toLimit, index * toLimit + toLimit)
            .map((target) => ({ group: target.group, kind: target.kind, name: target.name })),
        },
      },
      comments: [`Lets a ${from.kind} of namespace ${namespace} name objects of ${qualifiedName({ name: into })}.`],
      sources: [...sources.values()].sort(compareRefs),
      role: 'application developer' as const,
    };
  });
}
