import { interpretAnnotations } from '../../interpret/annotations.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import { type ObjectRef, objectRef, refKey } from '../../model/object-ref.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { type Services, servicesOf } from '../../plan/services.ts';
import type { TextEffect } from '../haproxy/effect.ts';
import { classConfigMaps, controllerConfigMaps, readConfigMap } from './config-maps.ts';
import { otherAnnotations } from './ingress.ts';
import { type Started, startedAs } from './started.ts';
import { type Level, levelOf, levelWhere, noLevel, type Words, wordsOf } from './words.ts';

/** What the annotations of a Service say. */
export interface ServiceFacts {
  readonly source: SourceObject;
  readonly interpretation: Interpretation;
  readonly level: Level;
}

/** What holds for all routes of one controller, and the objects that they point at. */
export interface ProxyContext {
  readonly inventory: Inventory;
  readonly index: RowIndex;
  readonly started: Started;
  readonly services: Services;
  /** The ConfigMap of the controller. */
  readonly global: Level;
  /** What the ConfigMap says, for what only it decides. */
  readonly globalWords: Words;
  readonly configMaps: readonly SourceObject[];
  readonly interpretations: readonly Interpretation[];
  /** Facts that lost to another object somewhere. */
  readonly hidden: Set<FactId>;
  /** Texts in the language of HAProxy that were read, and their lines. */
  readonly texts: Map<FactId, TextEffect>;
  readonly textFacts: Fact[];
  /** The ConfigMap of a class. */
  ofClass(className: string): Level;
  serviceFacts(service: ObjectRef): ServiceFacts | undefined;
  usedServices(): readonly ServiceFacts[];
  hasSecret(namespace: string | undefined, name: string): boolean;
}

export function proxyContext(inventory: Inventory, index: RowIndex, wanted: string | undefined): ProxyContext {
  const started = startedAs(inventory, wanted);
  const configMaps = controllerConfigMaps(inventory, started, index);
  const read = configMaps.map((source, at) => readConfigMap(source, index, at === 0 ? '' : `@${at + 1}`));
  const global = read[0] === undefined ? noLevel : levelOf(read[0], index);
  const ofClasses = [...classConfigMaps(inventory)].map(([name, source]) => {
    return { name, interpretation: readConfigMap(source, index, '') };
  });
  const levels = new Map(ofClasses.map(({ name, interpretation }) => [name, levelOf(interpretation, index)]));
  const services = servicesOf(inventory);
  const secrets = new Set(
    inventory.objects.filter(({ ref }) => ref.group === '' && ref.kind === 'Secret').map(({ ref }) => refKey(ref)),
  );
  const used = new Map<string, ServiceFacts | undefined>();
  return {
    inventory,
    index,
    started,
    services,
    global,
    globalWords: wordsOf([global]),
    configMaps,
    interpretations: [...read, ...ofClasses.map(({ interpretation }) => interpretation)],
    hidden: new Set(),
    texts: new Map(),
    textFacts: [],
    ofClass: (className) => levels.get(className) ?? noLevel,
    serviceFacts: (service) => {
      const key = refKey(service);
      if (!used.has(key)) used.set(key, readService(services.get(key), index));
      return used.get(key);
    },
    usedServices: () => [...used.values()].filter((entry) => entry !== undefined),
    hasSecret: (namespace, name) => secrets.has(refKey(objectRef('', 'Secret', namespace, name))),
  };
}

function readService(source: SourceObject | undefined, index: RowIndex): ServiceFacts | undefined {
  if (source === undefined) return undefined;
  const interpretation = interpretAnnotations(source, index, otherAnnotations, 'service-annotation');
  return {
    source,
    interpretation,
    level: interpretation.facts.length === 0 ? noLevel : levelOf(interpretation, index),
  };
}

/** A level without names of the host, which a Service and a class do not decide. */
export function ofRoutes(level: Level, index: RowIndex): Level {
  return levelWhere(level, (name) => index.of('service-annotation').has(name));
}
