import { type Json, type JsonObject, listOf, objectOf, textOf } from '../../../model/json.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { type ChartRelease, controllerName, entriesOf, labels, releaseObject } from './chart-release.ts';
import { isSet, textOfValue } from './chart-text.ts';
import { defaultBackendName } from './chart-workload.ts';

/** The Services of a release: who can reach the controller (templates/controller-service*.yaml), and its default backend. */
export function chartServices(release: ChartRelease): readonly SourceObject[] {
  const service = objectOf(release.controller.service);
  const internal = objectOf(service.internal);
  const external = objectOf(service.external).enabled !== false;
  const on = service.enabled !== false;
  const pointer = '/controller/service';
  return [
    ...(on && external ? [balancer(release, controllerName(release), service, service, pointer)] : []),
    ...(on && isSet(internal.enabled)
      ? [balancer(release, `${controllerName(release)}-internal`, service, internal, `${pointer}/internal`)]
      : []),
    ...defaultBackend(release),
  ];
}

const copied = ['externalTrafficPolicy', 'loadBalancerClass', 'loadBalancerIP'] as const;

function balancer(
  release: ChartRelease,
  name: string,
  service: JsonObject,
  own: JsonObject,
  pointer: string,
): SourceObject {
  const fields = copied.flatMap((field) =>
    textOf(own[field]) === undefined ? [] : [[field, own[field] as Json] as const],
  );
  const ranges = listOf(own.loadBalancerSourceRanges);
  const spec = {
    type: textOf(own.type) ?? textOf(service.type) ?? 'LoadBalancer',
    ...Object.fromEntries(fields),
    ...(ranges.length === 0 ? {} : { loadBalancerSourceRanges: ranges }),
    ports: portsOf(release, service),
  };
  const metadata = { labels, annotations: annotationsOf(own.annotations) };
  const id = { name, namespace: release.namespace };
  const places = { '': pointer, '/metadata/annotations': `${pointer}/annotations`, '/spec': pointer };
  return releaseObject(release, 'v1', 'Service', id, { metadata, spec }, places);
}

function annotationsOf(value: Json | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(value).map(([key, entry]) => [key, textOfValue(entry) ?? '']));
}

function portsOf({ values }: ChartRelease, service: JsonObject): readonly JsonObject[] {
  const ports = objectOf(service.ports);
  const port = (name: 'http' | 'https', usual: number): JsonObject => {
    const stated = ports[name];
    return { name, port: typeof stated === 'number' ? stated : usual, protocol: 'TCP', targetPort: name };
  };
  const prefix = textOf(values.portNamePrefix);
  const streams = (protocol: 'tcp' | 'udp'): readonly JsonObject[] =>
    entriesOf(values[protocol]).map(([key]) => {
      const name = `${prefix === undefined ? '' : `${prefix}-`}${key}-${protocol}`;
      return { name, port: Number(key), protocol: protocol.toUpperCase(), targetPort: name };
    });
  return [
    ...(service.enableHttp === false ? [] : [port('http', 80)]),
    ...(service.enableHttps === false ? [] : [port('https', 443)]),
    ...streams('tcp'),
    ...streams('udp'),
  ];
}

function defaultBackend(release: ChartRelease): readonly SourceObject[] {
  const backend = objectOf(release.values.defaultBackend);
  if (!isSet(backend.enabled)) return [];
  const { servicePort } = objectOf(backend.service);
  const port = typeof servicePort === 'number' ? servicePort : 80;
  const spec = { type: 'ClusterIP', ports: [{ name: 'http', port, protocol: 'TCP', targetPort: 'http' }] };
  const id = { name: defaultBackendName(release.values, release.fullname), namespace: release.namespace };
  return [releaseObject(release, 'v1', 'Service', id, { spec }, { '': '/defaultBackend' })];
}
