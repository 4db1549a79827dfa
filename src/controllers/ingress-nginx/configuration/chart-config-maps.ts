import { type Json, type JsonObject, objectOf, pointerKey, textOf } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { type ChartRelease, controllerName, entriesOf, labels, releaseObject } from './chart-release.ts';
import { isSet, textOfValue } from './chart-text.ts';

type Data = Readonly<Record<string, string>>;

/** The ConfigMaps of a release: of the controller, of header lines, of TCP and UDP services (templates/controller-configmap*.yaml). */
export function chartConfigMaps(release: ChartRelease): readonly SourceObject[] {
  const { values, controller } = release;
  return [
    mainConfigMap(release),
    ...listed(release, addHeaders, controller.addHeaders, '/controller/addHeaders'),
    ...listed(release, proxyHeaders, controller.proxySetHeaders, '/controller/proxySetHeaders'),
    ...listed(release, 'tcp', values.tcp, '/tcp', objectOf(controller.tcp)),
    ...listed(release, 'udp', values.udp, '/udp', objectOf(controller.udp)),
  ];
}

const addHeaders = 'custom-add-headers';
const proxyHeaders = 'custom-proxy-headers';

function mainConfigMap(release: ChartRelease): SourceObject {
  const { controller, namespace, fullname } = release;
  const snippets = controller.allowSnippetAnnotations;
  const own = {
    ...(typeof snippets === 'boolean' ? { 'allow-snippet-annotations': String(snippets) } : {}),
    ...(isSet(controller.addHeaders) ? { 'add-headers': `${namespace}/${fullname}-${addHeaders}` } : {}),
    ...(isSet(controller.proxySetHeaders) ? { 'proxy-set-headers': `${namespace}/${fullname}-${proxyHeaders}` } : {}),
  };
  const data = { ...own, ...dataOf(controller.config) };
  const name = { name: controllerName(release), namespace: textOf(controller.configMapNamespace) ?? namespace };
  return releaseObject(
    release,
    'v1',
    'ConfigMap',
    name,
    { metadata: { labels }, data },
    {
      '': '/controller',
      '/data/allow-snippet-annotations': '/controller/allowSnippetAnnotations',
      '/data/add-headers': '/controller/addHeaders',
      '/data/proxy-set-headers': '/controller/proxySetHeaders',
      ...placesOf(controller.config, '/controller/config'),
    },
  );
}

function listed(
  release: ChartRelease,
  suffix: string,
  value: Json | undefined,
  pointer: string,
  { configMapNamespace }: JsonObject = {},
): readonly SourceObject[] {
  if (!isSet(value)) return [];
  const namespace = textOf(configMapNamespace) ?? release.namespace;
  const name = { name: `${release.fullname}-${suffix}`, namespace };
  const body = { metadata: { labels }, data: dataOf(value) };
  return [releaseObject(release, 'v1', 'ConfigMap', name, body, { '': pointer, ...placesOf(value, pointer) })];
}

/** A list or a mapping is no text the controller could use: as such it stays there, for a guard that cannot be used closes. */
function dataOf(value: Json | undefined): Data {
  return Object.fromEntries(
    entriesOf(value).map(([key, entry]) => [key, textOfValue(entry) ?? JSON.stringify(entry)] as const),
  );
}

function placesOf(value: Json | undefined, pointer: string): Data {
  return Object.fromEntries(
    entriesOf(value).map(([key]) => [`/data/${pointerKey(key)}`, `${pointer}/${pointerKey(key)}`] as const),
  );
}
