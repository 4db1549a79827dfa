import * as codes from '../../../diagnostics/configuration.ts';
import { ingressNginxRows } from '../../../generated/rows-ingress-nginx.ts';
import { indexRows } from '../../../interpret/row-index.ts';
import type { ConfigurationReader } from '../../../model/controller.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { isObject, type JsonObject, objectOf, pointerKey } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { chartClasses } from './chart-classes.ts';
import { chartConfigMaps } from './chart-config-maps.ts';
import { isChartName, isControllerName } from './chart-names.ts';
import { type ChartRelease, chartRelease, entriesOf, usualRelease } from './chart-release.ts';
import { chartServices } from './chart-services.ts';
import { isTemplate, textOfValue } from './chart-text.ts';
import { chartWorkload } from './chart-workload.ts';

const chart = 'ingress-nginx';
const { keys } = indexRows(ingressNginxRows);

/** Values of the controller's chart: read as the objects that the chart makes of them. */
export const chartValues: ConfigurationReader = {
  what: `values of the ${chart} chart`,
  knows: (document) => rootsOf(document)[0]?.known ?? 0,
  read: (document) => {
    const [root] = rootsOf(document);
    if (root === undefined) return { objects: [], diagnostics: [] };
    const release = chartRelease(document, root.pointer, root.values);
    const objects = [
      ...chartConfigMaps(release),
      chartWorkload(release),
      ...chartServices(release),
      ...chartClasses(release),
    ];
    return { objects, diagnostics: findings(release) };
  },
};

interface Root {
  readonly pointer: string;
  readonly values: JsonObject;
  readonly known: number;
}

/** Where the values of the chart begin: the whole document, or what stands below the name the chart has in another one. */
function rootsOf({ ref, body }: SourceObject): readonly Root[] {
  if (ref.kind !== '') return [];
  const below = Object.entries(body).map(([key, value]) => [`/${pointerKey(key)}`, value] as const);
  return [['', body] as const, ...below]
    .flatMap(([pointer, values]) => {
      if (!isObject(values) || !isObject(values.controller)) return [];
      const known = knownIn(values.controller) + (pointer === `/${chart}` ? 1 : 0);
      return known === 0 ? [] : [{ pointer, values, known }];
    })
    .sort((a, b) => b.known - a.known);
}

function knownIn(controller: JsonObject): number {
  const names = Object.keys(controller).filter(isControllerName);
  return names.length + Object.keys(objectOf(controller.config)).filter((key) => keys.has(key)).length;
}

function findings(release: ChartRelease): readonly Diagnostic[] {
  const { document, root, namespace, values, controller } = release;
  const unread = [
    ...Object.keys(values).filter((name) => !isChartName(name)),
    ...Object.keys(controller)
      .filter((name) => !isControllerName(name))
      .map((name) => `controller.${name}`),
    ...unwritten('controller.config', controller.config),
    ...unwritten('controller.extraArgs', controller.extraArgs),
  ];
  const at = document.locate(`${root}/controller`);
  return [
    diagnose(codes.chartValuesRead, { chart, release: usualRelease, namespace }, { at }),
    ...(unread.length === 0 ? [] : [diagnose(codes.chartValuesUnread, { chart, names: unread.join(', ') }, { at })]),
  ];
}

/** Entries that only Helm can write out. */
function unwritten(name: string, value: JsonObject[string]): readonly string[] {
  return entriesOf(value)
    .filter(([, entry]) => isTemplate(entry) || textOfValue(entry) === undefined)
    .map(([key]) => `${name}.${key}`);
}
