import { objectOf } from '../../model/json.ts';
import { objectRef, refKey } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Secrets } from './certificates.ts';

/** Names of what a Secret holds; undefined where it is not in the input, or there without data, as a cluster gives it. */
export function secretKeys({ namespace, name }: ResourceName, secrets: Secrets): ReadonlySet<string> | undefined {
  const secret = secrets.get(refKey(objectRef('', 'Secret', namespace, name)));
  const keys = [...Object.keys(objectOf(secret?.body.data)), ...Object.keys(objectOf(secret?.body.stringData))];
  return keys.length === 0 ? undefined : new Set(keys);
}
