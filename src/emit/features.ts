import type { Requirement } from '../model/conversion.ts';
import { compareRefs, compareText, type ObjectRef, refKey } from '../model/object-ref.ts';
import { featureFacts } from './feature-facts.ts';

/** Features beyond Core that the output uses, with the objects that use them. */
export class Features {
  private readonly users = new Map<string, Map<string, ObjectRef>>();

  use(feature: string, object: ObjectRef): void {
    const objects = this.users.get(feature) ?? new Map<string, ObjectRef>();
    objects.set(refKey(object), object);
    this.users.set(feature, objects);
  }

  requirements(): readonly Requirement[] {
    return [...this.users.entries()]
      .sort(([a], [b]) => compareText(a, b))
      .map(([feature, objects]) => {
        const facts = featureFacts[feature];
        return {
          feature,
          support: facts?.support ?? 'Extended',
          meaning: facts?.meaning ?? feature,
          lacking: facts?.lacking ?? [],
          objects: [...objects.values()].sort(compareRefs),
        };
      });
  }
}
