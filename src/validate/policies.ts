import { listOf, objectOf } from '../model/json.ts';
import { refText } from '../model/object-ref.ts';
import type { Finding } from './finding.ts';
import { gatewayGroup, type KnownObject, type KnownObjects } from './known-objects.ts';

/** One BackendTLSPolicy a Service and port: of two, the newer one is refused (gateway-api-rules C8). */
export function* checkPolicyTargets(objects: KnownObjects): Iterable<Finding> {
  const taken = new Map<string, KnownObject>();
  for (const policy of objects.all) {
    if (policy.ref.group !== gatewayGroup || policy.ref.kind !== 'BackendTLSPolicy') continue;
    for (const [index, item] of listOf(objectOf(policy.body.spec).targetRefs).entries()) {
      const { group, kind, name, sectionName } = objectOf(item);
      const target = JSON.stringify([policy.ref.namespace ?? '', group, kind, name, sectionName ?? '']);
      const before = taken.get(target) ?? policy;
      taken.set(target, before);
      if (before === policy || !policy.checked || !policy.sound) continue;
      const message = `${refText(before.ref)} has the same target: ${String(kind)} ${String(name)}`;
      yield {
        object: policy.ref,
        pointer: `/spec/targetRefs/${index}`,
        rule: 'reference',
        check: 'policy-target',
        message,
      };
    }
  }
}
