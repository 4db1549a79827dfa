import { combine, made } from '../../interpret/combine.ts';
import { interpretConfigMap } from '../../interpret/config-map.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation } from '../../interpret/statement.ts';
import { objectOf } from '../../model/json.ts';
import { refKey } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import { type Services, servicesOf } from './backends.ts';
import type { Secrets } from './certificates.ts';
import { type RoutingRecord, routingOf } from './routing.ts';
import { mayKeepOut } from './snippets.ts';

/** What holds for all Ingresses of the controller, and the objects its annotations point at. */
export interface ClassContext {
  readonly services: Services;
  readonly secrets: Secrets;
  readonly configMaps: ReadonlyMap<string, SourceObject>;
  readonly settings: SettingBag;
  readonly record: RoutingRecord;
  readonly noAuthLocations: readonly string[];
  readonly noTlsRedirectLocations: readonly string[];
  /** Of the controller's ConfigMaps. */
  readonly interpretations: readonly Interpretation[];
  readonly configMapNames: readonly string[];
}

const acme = ['/.well-known/acme-challenge'];
const usualNames = [
  'ingress-nginx-controller',
  'nginx-ingress-controller',
  'nginx-configuration',
  'nginx-load-balancer-conf',
];

export function classContext(inventory: Inventory, index: RowIndex): ClassContext {
  const own = inventory.objects.filter(isControllerConfigMap);
  const interpretations = own.map((source) => interpretConfigMap(source, index));
  const record = routingOf(interpretations.flatMap((interpretation) => interpretation.statements).reverse());
  return {
    services: servicesOf(inventory),
    secrets: byKey(inventory, 'Secret'),
    configMaps: byKey(inventory, 'ConfigMap'),
    settings: {
      ...combine(
        interpretations.map((item) => item.statements),
        ['class', 'host', 'route', 'service', 'use'],
      ),
      ...snippetGuard(interpretations),
    },
    record,
    noAuthLocations: record.routing.noAuthLocations ?? acme,
    noTlsRedirectLocations: record.routing.noTlsRedirectLocations ?? acme,
    interpretations,
    configMapNames: own.map((source) => source.ref.name),
  };
}

/** nginx text in the ConfigMap reaches every host; where it may keep requests out it guards all of them. */
function snippetGuard(interpretations: readonly Interpretation[]): SettingBag {
  const guards = interpretations
    .flatMap((interpretation) => interpretation.statements)
    .filter(({ row, value }) => row.guards && row.destination.kind === 'none' && mayKeepOut(String(value)));
  if (guards.length === 0) return {};
  const text = guards.map(({ value }) => String(value)).join('\n');
  return made(
    'ownRules',
    { text },
    guards.map(({ fact }) => fact),
    'configured',
  );
}

function byKey(inventory: Inventory, kind: string): ReadonlyMap<string, SourceObject> {
  const found = inventory.objects.filter(({ ref }) => ref.group === '' && ref.kind === kind);
  return new Map(found.map((source) => [refKey(source.ref), source]));
}

/** By the names and labels that the manifests and the chart of the controller use. */
function isControllerConfigMap({ ref, body }: SourceObject): boolean {
  if (ref.group !== '' || ref.kind !== 'ConfigMap') return false;
  const labels = objectOf(objectOf(body.metadata).labels);
  const labelled =
    labels['app.kubernetes.io/name'] === 'ingress-nginx' && labels['app.kubernetes.io/component'] === 'controller';
  return labelled || usualNames.includes(ref.name);
}
