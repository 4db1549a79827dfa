import { objectOf } from '../../model/json.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';

/** The Services that may stand in front of the controller, by the names and labels of its manifests and its chart. */
export function controllerServices(inventory: Inventory): readonly SourceObject[] {
  return [...inventory.objects, ...(inventory.variants ?? [])].filter(isControllerService);
}

function isControllerService({ ref, body }: SourceObject): boolean {
  if (
    ref.group !== '' ||
    ref.kind !== 'Service' ||
    /(admission|metrics|defaultbackend|default-backend)$/.test(ref.name)
  )
    return false;
  const labels = objectOf(objectOf(body.metadata).labels);
  const named = /^(ingress-nginx-controller|nginx-ingress-controller|ingress-nginx)(-internal)?$/.test(ref.name);
  const component = labels['app.kubernetes.io/component'];
  const labelled =
    labels['app.kubernetes.io/name'] === 'ingress-nginx' && (component === 'controller' || component === undefined);
  return named || labelled;
}
