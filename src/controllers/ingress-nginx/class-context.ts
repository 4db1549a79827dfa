import { configMapIdle } from '../../diagnostics/arguments.ts';
import * as codes from '../../diagnostics/plan.ts';
import { combine, made, without } from '../../interpret/combine.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { strictest } from '../../interpret/strictest.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { qualifiedName, refKey } from '../../model/object-ref.ts';
import { classGroups, type SettingBag } from '../../model/settings.ts';
import type { Inventory, SourceObject, UnreadObject } from '../../model/source-object.ts';
import { type Services, servicesOf } from '../../plan/services.ts';
import type { Secrets } from './certificates.ts';
import { statedConfigMaps } from './configuration/config-map.ts';
import { controllerConfigMaps, guessedConfigMaps, idleConfigMaps, unreadConfigMaps } from './controller-config-maps.ts';
import type { ControllerFlags } from './controller-flags.ts';
import { type DefaultService, defaultService } from './default-service.ts';
import { type RoutingRecord, routingOf } from './routing.ts';
import { type SafetySwitches, switchesOf } from './safety-switches.ts';
import { firewallGuard } from './snippets/firewall.ts';
import { type OfClass, snippetsOfClass } from './snippets/of-class.ts';

/** What holds for all Ingresses of the controller, and the objects its annotations point at. */
export interface ClassContext {
  /** How the controller was started, as far as the input shows it. */
  readonly flags: ControllerFlags;
  /** Answers where no rule does (--default-backend-service). */
  readonly defaultService?: DefaultService;
  readonly services: Services;
  readonly secrets: Secrets;
  readonly configMaps: ReadonlyMap<string, SourceObject>;
  readonly settings: SettingBag;
  /** Those of them that hang on routes. */
  readonly routeSettings: SettingBag;
  readonly record: RoutingRecord;
  /** What the texts of the ConfigMap do to every route. */
  readonly snippets: OfClass;
  readonly noAuthLocations: readonly string[];
  readonly noTlsRedirectLocations: readonly string[];
  /** Header names that every ConfigMap of the controller lets custom-headers set. */
  readonly allowedHeaders: readonly string[];
  /** Whether every ConfigMap of the controller lets annotations refer to other namespaces; without one none does. */
  readonly crossNamespace: boolean;
  /** Of each ConfigMap that may be the controller's: none where the input has none. */
  readonly switches: readonly SafetySwitches[];
  /** Of the controller's ConfigMaps. */
  readonly interpretations: readonly Interpretation[];
  readonly configMapNames: readonly string[];
  /** One of them was given as such, whatever the arguments name. */
  readonly configMapGiven: boolean;
  /** Named like them, but the controller is started with another one, or none. */
  readonly idleConfigMaps: readonly SourceObject[];
  /** Taken to be the controller's for the guards in them alone. */
  readonly guessedConfigMaps: readonly SourceObject[];
  readonly unreadConfigMaps: readonly UnreadObject[];
}

const acme = ['/.well-known/acme-challenge'];

/** Where several ConfigMaps may be the controller's, the guards of all hold, and the other settings of the first. */
export function classContext(inventory: Inventory, index: RowIndex, flags: ControllerFlags): ClassContext {
  const own = controllerConfigMaps(inventory, index, flags.configMap);
  const interpretations = own.map((entry) => entry.interpretation);
  const records = interpretations.map(({ statements }) => routingOf(statements));
  const [record = routingOf([])] = records;
  const bags = interpretations.map(({ statements }) =>
    combine([statements], ['class', 'host', 'route', 'service', 'use']),
  );
  const snippets = snippetsOfClass(own);
  const services = servicesOf(inventory);
  const fallback = defaultService(flags.defaultBackend, services);
  const settings = { ...strictest(bags), ...snippetGuard(snippets, interpretations), ...closure(interpretations) };
  return {
    flags,
    services,
    ...(fallback === undefined ? {} : { defaultService: fallback }),
    secrets: byKey(inventory, 'Secret'),
    configMaps: byKey(inventory, 'ConfigMap'),
    settings,
    routeSettings: without(settings, classGroups),
    record,
    snippets,
    noAuthLocations: exemptions(records),
    noTlsRedirectLocations: record.routing.noTlsRedirectLocations ?? acme,
    allowedHeaders: (record.routing.globalAllowedResponseHeaders ?? []).filter((name) =>
      records.every(({ routing }) => routing.globalAllowedResponseHeaders?.includes(name)),
    ),
    crossNamespace: records.length > 0 && records.every(({ routing }) => routing.allowCrossNamespaceResources === true),
    switches: own.map(switchesOf),
    interpretations,
    idleConfigMaps: idleConfigMaps(inventory, index, flags.configMap),
    guessedConfigMaps: guessedConfigMaps(inventory, index, flags.configMap),
    unreadConfigMaps: unreadConfigMaps(inventory, index, flags.configMap),
    configMapGiven: statedConfigMaps(inventory).length > 0,
    configMapNames: own.map(({ source }) => qualifiedName(source.ref)),
  };
}

/** Only what every ConfigMap exempts goes without authentication. */
function exemptions(records: readonly RoutingRecord[]): readonly string[] {
  const lists = records.map(({ routing }) => routing.noAuthLocations ?? acme);
  return lists.length === 0 ? acme : lists.reduce(commonPrefixes);
}

/** Beginnings of paths that begin with one of both lists. */
function commonPrefixes(first: readonly string[], second: readonly string[]): readonly string[] {
  const inner = first.filter((prefix) => second.some((other) => prefix.startsWith(other)));
  const outer = second.filter((prefix) => first.some((other) => prefix.startsWith(other)));
  return [...new Set([...inner, ...outer])];
}

/** nginx text in the ConfigMap reaches every host; where it may keep requests out it guards all of them. */
function snippetGuard({ guards }: OfClass, interpretations: readonly Interpretation[]): SettingBag {
  const firewall = interpretations.flatMap((entry) => firewallGuard(entry, false)?.id ?? []);
  const all = [...guards, ...firewall];
  return all.length === 0 ? {} : made('ownRules', { text: '' }, all, 'configured');
}

/** Where one of the ConfigMaps has a guard that cannot be used, nothing is open. */
function closure(interpretations: readonly Interpretation[]): SettingBag {
  const closed = interpretations.flatMap(({ classClosed }) => classClosed ?? []);
  const [first] = closed;
  if (first === undefined) return {};
  const facts = closed.map(({ fact }) => fact);
  return made('denied', { reason: first.reason }, facts, 'configured');
}

function byKey(inventory: Inventory, kind: string): ReadonlyMap<string, SourceObject> {
  const found = inventory.objects.filter(({ ref }) => ref.group === '' && ref.kind === kind);
  return new Map(found.map((source) => [refKey(source.ref), source]));
}

export function configMapDiagnostics(context: ClassContext): readonly Diagnostic[] {
  const { configMapNames } = context;
  const several = configMapNames.length < 2 ? [] : [{ names: configMapNames.join(', ') }];
  return [
    ...several.map((args) => diagnose(codes.severalConfigMaps, args)),
    ...context.idleConfigMaps.map((source) => diagnose(configMapIdle, ...about(source))),
  ];
}

/** Of ConfigMaps that only seem to be the controller's: of no weight where it serves nothing. */
export function configMapDoubts(context: ClassContext): readonly Diagnostic[] {
  return [
    ...context.guessedConfigMaps.map((source) => diagnose(codes.configMapGuessed, ...about(source))),
    ...context.unreadConfigMaps.map(({ at }) => diagnose(codes.configMapUnread, {}, { at })),
  ];
}

function about({ ref, at }: SourceObject) {
  return [{ name: qualifiedName(ref) }, { at, object: ref }] as const;
}
