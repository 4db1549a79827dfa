import { objectOf } from '../../model/json.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { stated } from './configuration/stated.ts';

/**
 * The Services that may stand in front of the controller, by the names and labels of its manifests and its chart. Those that values
 * of the chart would make count where the input shows no other: what is there outranks what was wanted.
 */
export function controllerServices(inventory: Inventory): readonly SourceObject[] {
  const wanted = new Set(stated(inventory));
  const found = [...inventory.objects, ...(inventory.variants ?? [])].filter(isControllerService);
  const there = found.filter((source) => !wanted.has(source));
  return there.length > 0 ? there : found;
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
