import { interpretConfigMap } from '../../interpret/config-map.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { objectOf, textOf } from '../../model/json.ts';
import { compareRefs } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { controllerName, type Started } from './started.ts';

/** By the names that the manifests and the chart of the controller use. */
const usual = /^(.*-)?haproxy-ingress$/;

/** The ConfigMaps that may be the controller's (--configmap); differing documents of one name all count. */
export function controllerConfigMaps(
  inventory: Inventory,
  { configMap }: Started,
  index: RowIndex,
): readonly SourceObject[] {
  const all = [...inventory.objects, ...(inventory.variants ?? [])].filter(isConfigMap);
  const given = (inventory.configuration?.get(controllerName) ?? []).filter(isConfigMap);
  if (given.length > 0) return given.filter((source) => knownKeys(source, index) > 0 || keysOf(source).length === 0);
  const ofClasses = new Set(classConfigMaps(inventory).values());
  const named =
    configMap === undefined ? all.filter(({ ref }) => usual.test(ref.name)) : all.filter(isNamed(configMap));
  const guarding =
    named.length > 0 || configMap !== undefined
      ? []
      : all.filter((source) => !ofClasses.has(source) && hasGuard(source, index));
  return [...named, ...guarding].sort((a, b) => compareRefs(a.ref, b.ref));
}

/** The ConfigMaps of IngressClasses by the name of the class (behaviour-haproxy 2.12; recorded class/parameters-configmap). */
export function classConfigMaps({ objects }: Inventory): ReadonlyMap<string, SourceObject> {
  const found = objects.flatMap(({ ref, body }): readonly (readonly [string, SourceObject])[] => {
    if (ref.kind !== 'IngressClass') return [];
    const { kind, name, namespace } = objectOf(objectOf(body.spec).parameters);
    if (textOf(kind)?.toLowerCase() !== 'configmap') return [];
    const wanted = textOf(name) ?? '';
    const own = textOf(namespace);
    const source = objects.find(
      (other) => isConfigMap(other) && other.ref.name === wanted && (own === undefined || other.ref.namespace === own),
    );
    return source === undefined ? [] : [[ref.name, source]];
  });
  return new Map(found);
}

export function isConfigMap({ ref }: SourceObject): boolean {
  return ref.group === '' && ref.kind === 'ConfigMap';
}

function isNamed({ namespace, name }: ResourceName): (source: SourceObject) => boolean {
  return ({ ref }) => ref.name === name && (namespace === undefined || ref.namespace === namespace);
}

export function knownKeys(source: SourceObject, index: RowIndex): number {
  return keysOf(source).filter((key) => index.keys.has(key)).length;
}

function keysOf({ body }: SourceObject): readonly string[] {
  return Object.keys(objectOf(body.data));
}

/** Without one by the usual names, any with a guard by the controller's own names may be it. */
function hasGuard(source: SourceObject, index: RowIndex): boolean {
  return keysOf(source).some((key) => index.keys.get(key)?.guards === true);
}

/** Names that the controller does not take from a ConfigMap (recorded affinity/global-ignored). */
export function readConfigMap(source: SourceObject, index: RowIndex, mark: string): Interpretation {
  return interpretConfigMap(source, index, mark);
}
