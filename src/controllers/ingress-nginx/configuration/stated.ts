import { ingressNginxRows } from '../../../generated/rows-ingress-nginx.ts';
import type { Inventory, SourceObject } from '../../../model/source-object.ts';

/** All that was given as configuration of the controller (--controller-config). */
export function stated({ configuration }: Inventory): readonly SourceObject[] {
  return configuration?.get(ingressNginxRows.controller) ?? [];
}
