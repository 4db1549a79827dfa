import * as codes from '../../diagnostics/plan.ts';
import { interpretConfigMap } from '../../interpret/config-map.ts';
import { factAt } from '../../interpret/fact-at.ts';
import { interpretReadings } from '../../interpret/interpret.ts';
import { ownName, type RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { objectOf, pointerKey } from '../../model/json.ts';
import { compareRefs } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { controllerName, type Started } from './started.ts';

/** By the names that the manifests and the chart of the controller use. */
const usual = /^(haproxy-configmap|(.*-)?haproxy-kubernetes-ingress|(.*-)?kubernetes-ingress)$/;

/** The ConfigMaps that may be the controller's (--configmap); differing documents of one name all count. */
export function controllerConfigMaps(
  inventory: Inventory,
  { configMap }: Started,
  index: RowIndex,
): readonly SourceObject[] {
  const all = [...inventory.objects, ...(inventory.variants ?? [])].filter(isConfigMap);
  const given = (inventory.configuration?.get(controllerName) ?? []).filter(isConfigMap);
  if (given.length > 0) return given.filter((source) => knownKeys(source, index) > 0 || isEmpty(source));
  const named =
    configMap === undefined ? all.filter(({ ref }) => usual.test(ref.name)) : all.filter(isNamed(configMap));
  const guarding = named.length > 0 || configMap !== undefined ? [] : all.filter((source) => hasGuard(source, index));
  return [...named, ...guarding].sort((a, b) => compareRefs(a.ref, b.ref));
}

export function isConfigMap({ ref }: SourceObject): boolean {
  return ref.group === '' && ref.kind === 'ConfigMap';
}

export function isNamed({ namespace, name }: ResourceName): (source: SourceObject) => boolean {
  return ({ ref }) => ref.name === name && (namespace === undefined || ref.namespace === namespace);
}

export function knownKeys({ body }: SourceObject, index: RowIndex): number {
  return Object.keys(objectOf(body.data)).filter((key) => index.keys.has(key)).length;
}

function isEmpty({ body }: SourceObject): boolean {
  return Object.keys(objectOf(body.data)).length === 0;
}

/** Without one by the usual names, any with a guard of the controller's own names may be it. */
function hasGuard({ body }: SourceObject, index: RowIndex): boolean {
  return Object.keys(objectOf(body.data)).some((key) => index.keys.get(key)?.guards === true);
}

/** Its annotations are read over its data (behaviour-haproxy, annotations-haproxytech, head). */
export function readConfigMap(source: SourceObject, index: RowIndex, mark: string): readonly Interpretation[] {
  const annotations = Object.entries(objectOf(objectOf(source.body.metadata).annotations)).sort();
  const readings = annotations.flatMap(([name, value]) => {
    const own = ownName(name, index.prefixes);
    const row = own === undefined ? undefined : index.keys.get(own);
    const pointer = `/metadata/annotations/${pointerKey(name)}`;
    return row === undefined ? [] : [{ row, fact: factAt(source, pointer, name, String(value)), alias: false }];
  });
  const data = interpretConfigMap(source, index, mark);
  return readings.length === 0 ? [data] : [interpretReadings(readings, 'configured'), data];
}

/** Documents that may be the controller's ConfigMap and could not be read. */
export function unreadConfigMaps({ unread = [] }: Inventory): readonly Diagnostic[] {
  const own = unread.filter(
    ({ kinds, names }) => kinds.includes('ConfigMap') && names.some((name) => usual.test(name)),
  );
  return own.map(({ at }) => diagnose(codes.configMapUnread, {}, { at }));
}
