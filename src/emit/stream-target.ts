import { qualifiedName } from '../model/object-ref.ts';
import type { PlannedStream } from '../model/route-plan.ts';

/** Where a stream goes, in words. */
export function streamTarget({ action }: PlannedStream): string {
  const [backend] = action.kind === 'forward' ? action.backends : [];
  return backend === undefined ? 'no Service' : `Service ${qualifiedName(backend.service)}:${backend.portText}`;
}
