import { objectOf } from '../../model/json.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';

/** The Services that may stand in front of the controller, by the names and labels of its chart and its manifests. */
export function controllerServices({ objects, variants = [] }: Inventory): readonly SourceObject[] {
  return [...objects, ...variants].filter(({ ref, body }) => {
    if (ref.group !== '' || ref.kind !== 'Service' || /(metrics|stats|default-backend)$/.test(ref.name)) return false;
    const labels = objectOf(objectOf(body.metadata).labels);
    return /^(.*-)?haproxy-ingress$/.test(ref.name) || labels['app.kubernetes.io/name'] === 'haproxy-ingress';
  });
}
