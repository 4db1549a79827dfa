import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Places } from './places.ts';

/** A field that exists only in another version of Ingress than the object states. */
export interface StrayField {
  readonly field: string;
  readonly offset: number | undefined;
}

export interface Upgraded {
  readonly body: JsonObject;
  readonly strays: readonly StrayField[];
}

const V1 = 'networking.k8s.io/v1';

/**
 * Brings an Ingress to networking.k8s.io/v1 by the conversion rules of the API server. Fields of the respective other version are
 * carried over as well, because their meaning is plain, and reported: the API server would not take them.
 */
export function upgradeIngress(body: JsonObject, apiVersion: string, places: Places): Upgraded {
  return new IngressUpgrade(apiVersion !== V1, places).upgrade(body);
}

/** IngressClass v1beta1 has the fields of v1. */
export function upgradeIngressClass(body: JsonObject, places: Places): JsonObject {
  return body.apiVersion === V1 ? body : copied(body, { apiVersion: V1 }, places);
}

class IngressUpgrade {
  private readonly strays: StrayField[] = [];
  private readonly old: boolean;
  private readonly places: Places;

  constructor(old: boolean, places: Places) {
    this.old = old;
    this.places = places;
  }

  upgrade(body: JsonObject): Upgraded {
    const changes: Record<string, Json> = {};
    if (body.apiVersion !== V1) changes.apiVersion = V1;
    const spec = isObject(body.spec) ? this.spec(body.spec) : undefined;
    if (spec !== undefined && spec !== body.spec) changes.spec = spec;
    return { body: copied(body, changes, this.places), strays: this.strays };
  }

  private spec(spec: JsonObject): JsonObject {
    const changes: Record<string, Json> = {};
    const rules = this.each(spec.rules, (rule) => this.rule(rule));
    if (rules !== undefined) changes.rules = rules;
    const key = spec.defaultBackend == null && spec.backend != null ? 'backend' : 'defaultBackend';
    const backend = spec[key];
    if (backend == null) return copied(spec, changes, this.places);
    if ((key === 'backend') !== this.old) this.stray(spec, key, `spec.${key}`);
    const upgraded = isObject(backend) ? this.backend(backend) : backend;
    if (key === 'defaultBackend' && upgraded === backend) return copied(spec, changes, this.places);
    const { backend: _, ...rest } = copied(spec, { ...changes, defaultBackend: upgraded }, this.places);
    const renamed = rest as JsonObject;
    this.places.copy(spec, renamed);
    this.places.move(spec, key, renamed, 'defaultBackend');
    return renamed;
  }

  private rule(rule: JsonObject): JsonObject {
    const http = rule.http;
    if (!isObject(http)) return rule;
    const paths = this.each(http.paths, (path) => this.path(path));
    if (paths === undefined) return rule;
    return copied(rule, { http: copied(http, { paths }, this.places) }, this.places);
  }

  private path(path: JsonObject): JsonObject {
    const changes: Record<string, Json> = {};
    // The API server fills this in for v1beta1 only; in v1 the field is required.
    if (this.old && (path.pathType === undefined || path.pathType === null))
      changes.pathType = 'ImplementationSpecific';
    const backend = isObject(path.backend) ? this.backend(path.backend) : undefined;
    if (backend !== undefined && backend !== path.backend) changes.backend = backend;
    return copied(path, changes, this.places);
  }

  private backend(backend: JsonObject): JsonObject {
    const { serviceName, servicePort, ...rest } = backend;
    if (serviceName === undefined && servicePort === undefined) {
      if (this.old && rest.service !== undefined) this.stray(backend, 'service', 'backend.service');
      return backend;
    }
    if (!this.old) {
      const field = serviceName === undefined ? 'servicePort' : 'serviceName';
      this.stray(backend, field, `backend.${field}`);
    }
    if (rest.service !== undefined) return backend;
    const service: Record<string, Json> = {};
    if (serviceName !== undefined) service.name = serviceName;
    this.places.move(backend, 'serviceName', service, 'name');
    this.keepSource(backend, 'serviceName', service, 'name');
    if (servicePort !== undefined && servicePort !== null) service.port = this.port(backend, servicePort);
    this.places.move(backend, 'servicePort', service, 'port');
    const upgraded: JsonObject = { ...rest, service };
    this.places.copy(backend, upgraded);
    this.places.move(backend, serviceName === undefined ? 'servicePort' : 'serviceName', upgraded, 'service');
    return upgraded;
  }

  /** A number of digits is a number however it is quoted: controllers of that time looked it up as one. */
  private port(backend: JsonObject, servicePort: Json): JsonObject {
    const numeric = typeof servicePort === 'string' && /^[0-9]{1,5}$/.test(servicePort);
    const value = numeric ? Number(servicePort) : servicePort;
    const key = typeof value === 'number' ? 'number' : 'name';
    const port = { [key]: value };
    this.places.move(backend, 'servicePort', port, key);
    this.keepSource(backend, 'servicePort', port, key);
    return port;
  }

  private keepSource(from: object, fromKey: string, to: object, toKey: string): void {
    const text = this.places.source(from, fromKey);
    if (text !== undefined) this.places.setSource(to, toKey, text);
  }

  /** The list with its mappings changed, or nothing where nothing changes. */
  private each(list: Json | undefined, change: (entry: JsonObject) => JsonObject): Json[] | undefined {
    if (!Array.isArray(list)) return undefined;
    const changed = list.map((entry: Json) => (isObject(entry) ? change(entry) : entry));
    if (changed.every((entry, index) => entry === list[index])) return undefined;
    this.places.copy(list, changed);
    return changed;
  }

  private stray(container: JsonObject, key: string, field: string): void {
    this.strays.push({ field, offset: this.places.get(container, key) });
  }
}

function copied(from: JsonObject, changes: Readonly<Record<string, Json>>, places: Places): JsonObject {
  if (Object.keys(changes).length === 0) return from;
  const copy = { ...from, ...changes };
  places.copy(from, copy);
  return copy;
}
