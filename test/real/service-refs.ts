import { isObject, type Json, type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import { mapDeep } from './map-deep.ts';

const backendGroup = 'gateway.envoyproxy.io';

/** A port of a Service that an emitted object sends requests to. */
export interface ServicePort {
  readonly namespace: string;
  readonly name: string;
  readonly port: number;
}

export function keyOf({ namespace, name, port }: ServicePort): string {
  return `${namespace}/${name}:${port}`;
}

/** Envoy Gateway does not resolve Services without a cluster: each port of one is replaced by a Backend of this name. */
export function backendName({ name, port }: Pick<ServicePort, 'name' | 'port'>): string {
  return `${name}-${port}`;
}

/** All Service ports that objects refer to, each once. */
export function servicePortsOf(objects: readonly JsonObject[]): readonly ServicePort[] {
  const found = new Map<string, ServicePort>();
  for (const object of objects) {
    withBackends(object, (port) => found.set(keyOf(port), port));
  }
  return [...found.values()];
}

/** The object with references to Backends in place of those to Services. */
export function withBackends(object: JsonObject, onRef: (port: ServicePort) => void = () => {}): JsonObject {
  const own = String(objectOf(object.metadata).namespace ?? '');
  const replaceRef = (value: Json): Json => {
    if (!isObject(value) || !isService(value)) return value;
    const { namespace, name, port, group: _group, kind: _kind, ...rest } = value;
    const service = { namespace: String(namespace ?? own), name: String(name), port: Number(port) };
    onRef(service);
    const place = namespace === undefined ? {} : { namespace };
    return { group: backendGroup, kind: 'Backend', ...place, name: backendName(service), ...rest };
  };
  return mapDeep(object, (key, value) => {
    if (key === 'backendRefs' && Array.isArray(value))
      return value.map((item) => replaceRef(isObject(item) ? inFilters(item, replaceRef) : item));
    return key === 'backendRef' ? replaceRef(value) : undefined;
  });
}

/** References to backends may have filters of their own, with references in them. */
function inFilters(ref: JsonObject, replaceRef: (value: Json) => Json): JsonObject {
  return mapDeep(ref, (key, value) => (key === 'backendRef' ? replaceRef(value) : undefined));
}

function isService({ group, kind }: JsonObject): boolean {
  return (group === undefined || group === '') && (kind === undefined || kind === 'Service');
}

/** The same for policies that are attached to Services, and for grants that name them. */
export function retargeted(object: JsonObject, ports: readonly ServicePort[]): JsonObject {
  const own = String(objectOf(object.metadata).namespace ?? '');
  const backends = (target: JsonObject) =>
    ports
      .filter(({ namespace, name }) => namespace === own && (target.name === undefined || target.name === name))
      .map((port) => ({ group: backendGroup, kind: 'Backend', name: backendName(port) }));
  const list = object.kind === 'ReferenceGrant' ? 'to' : 'targetRefs';
  return mapDeep(object, (key, value) =>
    key === list
      ? listOf(value).flatMap((item) => (isObject(item) && item.kind === 'Service' ? backends(item) : [item]))
      : undefined,
  );
}
