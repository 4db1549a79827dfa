import { interpretConfigMap } from '../../interpret/config-map.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { objectOf } from '../../model/json.ts';
import { compareRefs } from '../../model/object-ref.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';

/** A ConfigMap that may be the one the controller was started with (--configmap), read by the rows. */
export interface ControllerConfigMap {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
}

/** All that may be the controller's, in the order of their names: no file name decides which comes first. */
export function controllerConfigMaps(inventory: Inventory, index: RowIndex): readonly ControllerConfigMap[] {
  const named = inventory.objects.filter(isControllerConfigMap).sort((a, b) => compareRefs(a.ref, b.ref));
  const variants = (inventory.variants ?? []).filter(isControllerConfigMap);
  return [
    ...named.map((source) => ({ source, interpretation: interpretConfigMap(source, index) })),
    ...variants.map((source, position) => ({
      source,
      interpretation: interpretConfigMap(source, index, `@${position + 2}`),
    })),
  ];
}

const usualNames = [
  'ingress-nginx-controller',
  'nginx-ingress-controller',
  'nginx-configuration',
  'nginx-load-balancer-conf',
];

/** ConfigMaps of the chart with the labels of the controller and another task (charts/ingress-nginx/templates/controller-configmap-*). */
const otherTask = /-(tcp|udp|custom-add-headers|custom-proxy-headers)$/;

/** By the names and labels that the manifests and the chart of the controller use. */
function isControllerConfigMap({ ref, body }: SourceObject): boolean {
  if (ref.group !== '' || ref.kind !== 'ConfigMap' || otherTask.test(ref.name)) return false;
  const labels = objectOf(objectOf(body.metadata).labels);
  const labelled =
    labels['app.kubernetes.io/name'] === 'ingress-nginx' && labels['app.kubernetes.io/component'] === 'controller';
  return labelled || usualNames.includes(ref.name);
}
