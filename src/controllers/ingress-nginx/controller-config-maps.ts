import { interpretConfigMap } from '../../interpret/config-map.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { objectOf } from '../../model/json.ts';
import { compareRefs, objectRef, refKey } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import type { Inventory, SourceObject, UnreadObject } from '../../model/source-object.ts';
import { statedConfigMaps } from './configuration/config-map.ts';
import type { ControllerFlags } from './controller-flags.ts';
import { readSnippets } from './snippets/acting.ts';
import { allFacts, type Snippet } from './snippets/read.ts';

/** A ConfigMap that may be the one the controller was started with (--configmap), read by the rows. */
export interface ControllerConfigMap {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
  /** Its texts for nginx. */
  readonly snippets: readonly Snippet[];
}

/** All that may be the controller's, in the order of their names: no file name decides which comes first. */
export function controllerConfigMaps(
  inventory: Inventory,
  index: RowIndex,
  flag: ControllerFlags['configMap'],
): readonly ControllerConfigMap[] {
  const isWanted = wantedBy(inventory, index, flag);
  const named = inventory.objects.filter(isWanted).sort((a, b) => compareRefs(a.ref, b.ref));
  const variants = (inventory.variants ?? []).filter(isWanted);
  return [
    ...named.map((source) => readConfigMap(source, index, '')),
    ...variants.map((source, position) => readConfigMap(source, index, `@${position + 2}`)),
  ];
}

function readConfigMap(source: SourceObject, index: RowIndex, mark: string): ControllerConfigMap {
  const interpretation = interpretConfigMap(source, index, mark);
  const snippets = readSnippets(interpretation, source, index, true);
  const facts = [...interpretation.facts, ...snippets.flatMap(allFacts)];
  return { source, interpretation: { ...interpretation, facts }, snippets };
}

type Test = (source: SourceObject) => boolean;

function wantedBy(inventory: Inventory, index: RowIndex, flag: ControllerFlags['configMap']): Test {
  const given = statedConfigMaps(inventory);
  // Of several that were given, the one that the arguments name, if they name one of them.
  const named = flag.known ? given.filter(isNamed(flag.value)) : [];
  if (given.length > 0) return isOneOf(named.length > 0 ? named : given);
  if (flag.known) return isNamed(flag.value);
  return guessedConfigMaps(inventory, index, flag).length > 0 ? guardsAll(index) : isControllerConfigMap;
}

/** Without one by the usual names, any that has a guard of the whole controller may be it: nobody says how it is called. */
export function guessedConfigMaps(
  inventory: Inventory,
  index: RowIndex,
  flag: ControllerFlags['configMap'],
): readonly SourceObject[] {
  const all = [...inventory.objects, ...(inventory.variants ?? [])];
  if (flag.known || all.some(isControllerConfigMap) || statedConfigMaps(inventory).length > 0) return [];
  return all.filter(guardsAll(index)).sort((a, b) => compareRefs(a.ref, b.ref));
}

function guardsAll(index: RowIndex): Test {
  return ({ ref, body }) =>
    ref.group === '' &&
    ref.kind === 'ConfigMap' &&
    Object.keys(objectOf(body.data)).some((key) => isGuardKey(key, index));
}

function isGuardKey(key: string, index: RowIndex): boolean {
  return index.keys.get(key)?.guards === true;
}

/** Documents that may be the controller's ConfigMap and could not be read. */
export function unreadConfigMaps(
  inventory: Inventory,
  index: RowIndex,
  flag: ControllerFlags['configMap'],
): readonly UnreadObject[] {
  if (statedConfigMaps(inventory).length > 0) return [];
  const known = flag.known ? [flag.value?.name ?? ''] : usualNames;
  return (inventory.unread ?? []).filter(
    ({ kinds, names, keys }) =>
      kinds.includes('ConfigMap') &&
      (names.some((name) => known.includes(name)) || (!flag.known && keys.some((key) => isGuardKey(key, index)))),
  );
}

const usualNames = [
  'ingress-nginx-controller',
  'nginx-ingress-controller',
  'nginx-configuration',
  'nginx-load-balancer-conf',
];

/** ConfigMaps of the chart with the labels of the controller and another task (charts/ingress-nginx/templates/controller-configmap-*). */
const otherTask = /-(tcp|udp|custom-add-headers|custom-proxy-headers)$/;

/** ConfigMaps that look like the controller's, and by its arguments, or by what was given as its configuration, are not. */
export function idleConfigMaps(
  inventory: Inventory,
  index: RowIndex,
  flag: ControllerFlags['configMap'],
): readonly SourceObject[] {
  if (!flag.known && statedConfigMaps(inventory).length === 0) return [];
  const isWanted = wantedBy(inventory, index, flag);
  const idle = inventory.objects.filter((source) => isControllerConfigMap(source) && !isWanted(source));
  return idle.sort((a, b) => compareRefs(a.ref, b.ref));
}

function isOneOf(sources: readonly SourceObject[]): Test {
  const keys = new Set(sources.map(({ ref }) => refKey(ref)));
  return ({ ref }) => keys.has(refKey(ref));
}

/** The one the controller is started with; without the argument it reads none. */
function isNamed(wanted: ResourceName | undefined): Test {
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
