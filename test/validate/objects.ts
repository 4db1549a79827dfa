import type { JsonObject } from '../../src/model/json.ts';
import type { Channel, Release } from '../../src/model/target.ts';
import { checkObjects, loadSchemas, type ValidationOptions, type Violation } from '../../src/validate/index.ts';

type Extra = Partial<Omit<ValidationOptions, 'release' | 'channel' | 'schemas'>>;

/** Violations for one release and channel. */
export async function check(
  objects: readonly JsonObject[],
  extra: Extra = {},
  release: Release = '1.6',
  channel: Channel = 'standard',
) {
  return checkObjects(objects, { release, channel, schemas: await loadSchemas(release, channel), ...extra });
}

/** `pointer check` of each violation of one object by itself. */
export async function faults(object: JsonObject, release: Release = '1.6', channel: Channel = 'standard') {
  const { violations } = await check([object], { references: false }, release, channel);
  return violations.map(brief);
}

export function brief(violation: Violation): string {
  return `${violation.pointer} ${violation.check}`;
}

/** `name pointer check` of each violation of several objects together. */
export async function jointFaults(objects: readonly JsonObject[], extra: Extra = {}) {
  const { violations } = await check(objects, extra);
  return violations.map((violation) => `${violation.object.name} ${brief(violation)}`);
}

export function object(kind: string, name: string, spec: JsonObject, namespace = 'shop', version = 'v1'): JsonObject {
  return { apiVersion: `gateway.networking.k8s.io/${version}`, kind, metadata: { name, namespace }, spec };
}

export function httpRoute(spec: JsonObject, name = 'web', namespace = 'shop'): JsonObject {
  return object('HTTPRoute', name, { parentRefs: [{ name: 'gw' }], ...spec }, namespace);
}

export function gateway(listeners: readonly JsonObject[], spec: JsonObject = {}, namespace = 'shop'): JsonObject {
  return object('Gateway', 'gw', { gatewayClassName: 'eg', listeners, ...spec }, namespace);
}

export function http(name = 'http', extra: JsonObject = {}): JsonObject {
  return { name, port: 80, protocol: 'HTTP', ...extra };
}

export function https(name: string, hostname: string, extra: JsonObject = {}): JsonObject {
  return { name, hostname, port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'cert' }] }, ...extra };
}

export const backend: JsonObject = { name: 'web', port: 80 };

export function prefix(value: string): JsonObject {
  return { path: { type: 'PathPrefix', value } };
}

export function redirectTo(requestRedirect: JsonObject): JsonObject {
  return { type: 'RequestRedirect', requestRedirect };
}
