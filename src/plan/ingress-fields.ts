import { factAt } from '../interpret/fact-at.ts';
import type { Fact } from '../model/fact.ts';
import { listOf, objectOf, textOf } from '../model/json.ts';
import type { SourceObject } from '../model/source-object.ts';

/** Service and port as an Ingress names them. */
export interface ServiceUse {
  readonly service: string;
  /** The number or name as written. */
  readonly port: string;
}

export interface WrittenPath {
  /** Absent where none is written. */
  readonly path?: string;
  readonly pathType?: string;
  /** Absent for a resource. */
  readonly backend?: ServiceUse;
  readonly fact: Fact;
}

export interface WrittenRule {
  readonly host?: string;
  readonly paths: readonly WrittenPath[];
  readonly fact: Fact;
}

export interface TlsEntry {
  readonly hosts: readonly string[];
  readonly secret?: string;
  readonly fact: Fact;
}

export interface DefaultBackend {
  readonly backend?: ServiceUse;
  readonly fact: Fact;
}

/** What the spec of an Ingress says, as written, with a fact for each piece. */
export interface IngressFields {
  readonly rules: readonly WrittenRule[];
  readonly tls: readonly TlsEntry[];
  readonly defaultBackend?: DefaultBackend;
  readonly facts: readonly Fact[];
}

/** Reads the spec of an Ingress: no controller's idea of it. */
export function readIngressFields(source: SourceObject): IngressFields {
  const spec = objectOf(source.body.spec);
  const rules = listOf(spec.rules).map((rule, position) => readRule(source, rule, `/spec/rules/${position}`));
  const tls = listOf(spec.tls).map((entry, position) => readTls(source, entry, `/spec/tls/${position}`));
  const defaultBackend = readDefaultBackend(source, spec.defaultBackend);
  return {
    rules,
    tls,
    ...(defaultBackend === undefined ? {} : { defaultBackend }),
    facts: [
      ...rules.flatMap((rule) => (rule.paths.length === 0 ? [rule.fact] : rule.paths.map((path) => path.fact))),
      ...tls.map((entry) => entry.fact),
      ...(defaultBackend === undefined ? [] : [defaultBackend.fact]),
    ],
  };
}

function readRule(source: SourceObject, value: unknown, pointer: string): WrittenRule {
  const rule = objectOf(value);
  const host = textOf(rule.host);
  const paths = listOf(objectOf(rule.http).paths).map((path, position) =>
    readPath(source, path, `${pointer}/http/paths/${position}`, host),
  );
  const fact = factAt(source, pointer, name(pointer), host ?? '');
  return { ...(host === undefined ? {} : { host }), paths, fact };
}

function readPath(source: SourceObject, value: unknown, pointer: string, host: string | undefined): WrittenPath {
  const entry = objectOf(value);
  const path = textOf(entry.path);
  const pathType = textOf(entry.pathType);
  const backend = serviceUse(entry.backend);
  const target = backend === undefined ? 'a resource' : `${backend.service}:${backend.port}`;
  const written = `${host ?? '*'}${path ?? '/'} (${pathType ?? 'no pathType'}) to ${target}`;
  return {
    ...(path === undefined ? {} : { path }),
    ...(pathType === undefined ? {} : { pathType }),
    ...(backend === undefined ? {} : { backend }),
    fact: factAt(source, pointer, name(pointer), written),
  };
}

function readTls(source: SourceObject, value: unknown, pointer: string): TlsEntry {
  const entry = objectOf(value);
  const secret = textOf(entry.secretName);
  const hosts = listOf(entry.hosts).filter((host): host is string => typeof host === 'string');
  const written = `${secret ?? 'no Secret'} for ${hosts.length === 0 ? 'no host' : hosts.join(', ')}`;
  return { hosts, ...(secret === undefined ? {} : { secret }), fact: factAt(source, pointer, name(pointer), written) };
}

function readDefaultBackend(source: SourceObject, value: unknown): DefaultBackend | undefined {
  if (value === undefined || value === null) return undefined;
  const backend = serviceUse(value);
  const written = backend === undefined ? 'a resource' : `${backend.service}:${backend.port}`;
  const fact = factAt(source, '/spec/defaultBackend', 'spec.defaultBackend', written);
  return { ...(backend === undefined ? {} : { backend }), fact };
}

function serviceUse(value: unknown): ServiceUse | undefined {
  const service = objectOf(objectOf(value).service);
  const serviceName = textOf(service.name);
  if (serviceName === undefined) return undefined;
  const { number, name: portName } = objectOf(service.port);
  const port = typeof number === 'number' && number !== 0 ? String(number) : (textOf(portName) ?? '');
  return { service: serviceName, port };
}

/** `/spec/rules/0/http/paths/1` as people write it: `spec.rules[0].http.paths[1]`. */
function name(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}
