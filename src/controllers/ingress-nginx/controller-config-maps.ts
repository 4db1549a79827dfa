import { interpretConfigMap } from '../../interpret/config-map.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { objectOf } from '../../model/json.ts';
import { compareRefs, objectRef, refKey } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import type { ControllerFlags } from './controller-flags.ts';

/** A ConfigMap that may be the one the controller was started with (--configmap), read by the rows. */
export interface ControllerConfigMap {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
}

/** All that may be the controller's, in the order of their names: no file name decides which comes first. */
export function controllerConfigMaps(
  inventory: Inventory,
  index: RowIndex,
  flag: ControllerFlags['configMap'],
): readonly ControllerConfigMap[] {
  const isWanted = flag.known ? isNamed(flag.value) : isControllerConfigMap;
  const named = inventory.objects.filter(isWanted).sort((a, b) => compareRefs(a.ref, b.ref));
  const variants = (inventory.variants ?? []).filter(isWanted);
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

/** ConfigMaps that look like the controller's, and by its arguments are not. */
export function idleConfigMaps(inventory: Inventory, flag: ControllerFlags['configMap']): readonly SourceObject[] {
  if (!flag.known) return [];
  const isWanted = isNamed(flag.value);
  const idle = inventory.objects.filter((source) => isControllerConfigMap(source) && !isWanted(source));
  return idle.sort((a, b) => compareRefs(a.ref, b.ref));
}

/** The one the controller is started with; without the argument it reads none. */
function isNamed(wanted: ResourceName | undefined): (source: SourceObject) => boolean {
  if (wanted === undefined) return () => false;
  const key = refKey(objectRef('', 'ConfigMap', wanted.namespace, wanted.name));
  return ({ ref }) => refKey(ref) === key;
}

/** By the names and labels that the manifests and the chart of the controller use. */
function isControllerConfigMap({ ref, body }: SourceObject): boolean {
  if (ref.group !== '' || ref.kind !== 'ConfigMap' || otherTask.test(ref.name)) return false;
  const labels = objectOf(objectOf(body.metadata).labels);
  const labelled =
    labels['app.kubernetes.io/name'] === 'ingress-nginx' && labels['app.kubernetes.io/component'] === 'controller';
  return labelled || usualNames.includes(ref.name);
}
