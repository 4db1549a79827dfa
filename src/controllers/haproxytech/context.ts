import { interpretAnnotations } from '../../interpret/annotations.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import { objectOf, textOf } from '../../model/json.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { type Services, servicesOf } from '../../plan/services.ts';
import type { TextEffect } from '../haproxy/effect.ts';
import { controllerConfigMaps, isConfigMap, isNamed, readConfigMap } from './config-maps.ts';
import { otherAnnotations } from './ingress.ts';
import { type Started, startedAs } from './started.ts';
import { type Level, levelOf, noLevel, type Tally } from './words.ts';

/** What the annotations of a Service say. */
export interface ServiceFacts {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
  readonly level: Level;
}

/** What holds for all routes of one controller, and the objects that they point at. */
export interface HaproxyContext {
  readonly inventory: Inventory;
  readonly index: RowIndex;
  readonly started: Started;
  readonly services: Services;
  /** What the ConfigMap says, its annotations before its data; of several the first one. */
  readonly configured: readonly Level[];
  readonly configMaps: readonly SourceObject[];
  readonly interpretations: readonly Interpretation[];
  readonly tally: Tally;
  /** Texts in the language of HAProxy that were read, and their lines. */
  readonly texts: Map<FactId, TextEffect>;
  readonly textFacts: Fact[];
  serviceFacts(service: ObjectRef): ServiceFacts | undefined;
  usedServices(): readonly ServiceFacts[];
  /** The text of a list of addresses by its name, `patterns/NAME`. */
  pattern(name: string): string | undefined;
  /** A custom resource of the controller's own kinds. */
  resource(kind: string, namespace: string | undefined, name: string): SourceObject | undefined;
}

/** Groups of the controller's own kinds, the newest first. */
export const ownGroups = ['ingress.v3.haproxy.org', 'ingress.v1.haproxy.org', 'core.haproxy.org'] as const;

export function haproxyContext(
  inventory: Inventory,
  index: RowIndex,
  ingressClass: string | undefined,
): HaproxyContext {
  const started = startedAs(inventory, ingressClass);
  const services = servicesOf(inventory);
  const configMaps = controllerConfigMaps(inventory, started, index);
  const read = configMaps.map((source, at) => readConfigMap(source, index, at === 0 ? '' : `@${at + 1}`));
  const used = new Map<string, ServiceFacts | undefined>();
  const patterns = patternFiles(inventory, started);
  return {
    inventory,
    index,
    started,
    services,
    configMaps,
    configured: (read[0] ?? []).map((interpretation) => levelOf(interpretation, index)),
    interpretations: read.flat(),
    tally: { deciding: new Set(), hidden: new Set() },
    texts: new Map(),
    textFacts: [],
    serviceFacts: (service) => {
      const key = refKey(service);
      if (!used.has(key)) used.set(key, readService(services.get(key), index));
      return used.get(key);
    },
    usedServices: () => [...used.values()].filter((entry) => entry !== undefined),
    pattern: (name) => textOf(objectOf(patterns?.body.data)[name.replace(/^patterns\//, '')]),
    resource: (kind, namespace, name) => resourceIn(inventory, kind, namespace, name),
  };
}

function patternFiles(inventory: Inventory, { patternFiles: named }: Started): SourceObject | undefined {
  return named === undefined ? undefined : inventory.objects.filter(isConfigMap).find(isNamed(named));
}

function resourceIn(inventory: Inventory, kind: string, namespace: string | undefined, name: string) {
  const found = ownGroups.flatMap((group) => {
    const key = refKey(objectRef(group, kind, namespace, name));
    return inventory.objects.find(({ ref }) => refKey(ref) === key) ?? [];
  });
  return found[0];
}

function readService(source: SourceObject | undefined, index: RowIndex): ServiceFacts | undefined {
  if (source === undefined) return undefined;
  const interpretation = interpretAnnotations(source, index, otherAnnotations, 'service-annotation');
  if (interpretation.facts.length === 0) return { source, interpretation, level: noLevel };
  return { source, interpretation, level: levelOf(interpretation, index) };
}
