import { isObject, type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refText } from '../../model/object-ref.ts';
import type { Finding } from '../finding.ts';
import { isRoute } from './attachment.ts';
import { gatewayGroup, type KnownObject, type KnownObjects } from './known-objects.ts';
import { isListenerOwner } from './listeners.ts';
import { portNames } from './named-objects.ts';

/** One target of a policy, of the Gateway API or of an implementation: the shape is the same (GEP-713). */
interface PolicyTarget {
  readonly policy: KnownObject;
  readonly pointer: string;
  readonly target: ObjectRef;
  readonly section: string | undefined;
}

/** Targets of policies are there, and no two policies of a kind have the same one: the newer would be refused (C8). */
export function* checkPolicyTargets(objects: KnownObjects): Iterable<Finding> {
  const taken = new Map<string, KnownObject>();
  for (const one of objects.all.flatMap(targetsOf)) {
    const { policy, target, section } = one;
    const key = JSON.stringify([policy.ref.group, policy.ref.kind, target, section ?? '']);
    const before = taken.get(key) ?? policy;
    taken.set(key, before);
    if (!policy.checked || !policy.sound) continue;
    const found = { object: policy.ref, pointer: one.pointer, rule: 'reference' } as const;
    if (before !== policy) {
      const message = `${refText(before.ref)} has the same target: ${target.kind} ${target.name}`;
      yield { ...found, check: 'policy-target', message };
    }
    yield* checkTarget(one, objects, found);
  }
}

function* checkTarget(
  { target, section }: PolicyTarget,
  objects: KnownObjects,
  found: Pick<Finding, 'object' | 'pointer' | 'rule'>,
): Iterable<Finding> {
  if (objects.isOutside(target)) return;
  const named = objects.get(target);
  if (named === undefined) {
    return yield {
      ...found,
      check: 'not-in-input',
      message: `${refText(target)} is not in the input`,
      level: 'absent',
    };
  }
  const sections = sectionsOf(named);
  if (section === undefined || sections === undefined || sections.includes(section)) return;
  const message = `${refText(target)} has no section ${section}: the policy does nothing`;
  yield { ...found, check: 'policy-section', message, level: 'warning' };
}

/** What a sectionName can mean: a listener, a rule, a port of a Service. */
function sectionsOf(object: KnownObject): readonly string[] | undefined {
  const spec = objectOf(object.body.spec);
  if (isListenerOwner(object)) return namesIn(spec.listeners);
  if (isRoute(object)) return namesIn(spec.rules);
  return object.ref.group === '' && object.ref.kind === 'Service' ? portNames(object) : undefined;
}

function namesIn(list: JsonObject[string]): readonly string[] {
  return listOf(list).flatMap((item) => textOf(objectOf(item).name) ?? []);
}

function targetsOf(policy: KnownObject): readonly PolicyTarget[] {
  if (policy.ref.group === '' || isRoute(policy) || isListenerOwner(policy)) return [];
  const { targetRef, targetRefs } = objectOf(policy.body.spec);
  const single = isObject(targetRef) ? [policyTarget(policy, targetRef, '/spec/targetRef')] : [];
  const several = listOf(targetRefs).map((ref, at) => policyTarget(policy, objectOf(ref), `/spec/targetRefs/${at}`));
  return [...single, ...several];
}

function policyTarget(policy: KnownObject, ref: JsonObject, pointer: string): PolicyTarget {
  const { group, kind, name, namespace, sectionName } = ref;
  const fallback = policy.ref.group === gatewayGroup ? '' : gatewayGroup;
  const home = textOf(namespace) ?? policy.ref.namespace;
  const target = objectRef(typeof group === 'string' ? group : fallback, textOf(kind) ?? '', home, textOf(name) ?? '');
  return { policy, pointer, target, section: textOf(sectionName) };
}
