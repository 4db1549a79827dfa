import type { Conversion } from '../../src/model/conversion.ts';
import { refKey } from '../../src/model/object-ref.ts';

/** What a conversion made of the Ingresses of one controller: the others that may be in a recorded input were not run. */
export function ofController(conversion: Conversion, controller: string): Conversion {
  const others = new Set(
    conversion.sources
      .filter((source) => source.controller !== undefined && source.controller !== controller)
      .map(({ ref }) => refKey(ref)),
  );
  if (others.size === 0) return conversion;
  const objects = conversion.objects.filter(
    ({ sources }) => sources.length === 0 || !sources.every((ref) => others.has(refKey(ref))),
  );
  return { ...conversion, objects };
}
