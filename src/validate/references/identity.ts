import { refKey } from '../../model/object-ref.ts';
import type { Finding } from '../finding.ts';
import type { KnownObject } from './known-objects.ts';

/** No two objects are one: the second would overwrite the first when both are applied, whatever their versions. */
export function* checkIdentities(objects: readonly KnownObject[]): Iterable<Finding> {
  const seen = new Set<string>();
  for (const { ref } of objects) {
    const key = refKey(ref);
    if (seen.has(key)) {
      const message = 'another object has the same group, kind, namespace and name';
      yield { object: ref, pointer: '/metadata/name', rule: 'reference', check: 'identity', message };
    }
    seen.add(key);
  }
}
