import { interpretAnnotations, type OtherAnnotations } from '../../interpret/annotations.ts';
import { factAt } from '../../interpret/fact-at.ts';
import type { RowIndex } from '../../interpret/row-index.ts';
import type { Denial, Interpretation } from '../../interpret/statement.ts';
import type { Fact } from '../../model/fact.ts';
import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { type RoutingRecord, routingOf } from './routing.ts';
import { readSnippets } from './snippets/acting.ts';
import { allFacts, type Snippet } from './snippets/read.ts';

/** Service and port as an Ingress names them. */
export interface ServiceUse {
  readonly service: string;
  /** The number or name as written. */
  readonly port: string;
}

export interface IngressPath {
  readonly path: string;
  /** A missing type and ImplementationSpecific both become Prefix (behaviour 1.2). */
  readonly type: 'Prefix' | 'Exact';
  /** Absent for a resource backend, which the controller skips. */
  readonly backend?: ServiceUse;
  readonly fact: Fact;
}

export interface IngressRule {
  readonly host?: string;
  readonly paths: readonly IngressPath[];
  readonly fact: Fact;
}

export interface TlsEntry {
  readonly hosts: readonly string[];
  readonly secret?: string;
  readonly fact: Fact;
}

/** An Ingress with its annotations read, in this controller's terms. */
export interface NginxIngress {
  readonly ref: ObjectRef;
  readonly source: SourceObject;
  readonly created: string;
  readonly rules: readonly IngressRule[];
  readonly tls: readonly TlsEntry[];
  readonly defaultBackend?: { readonly backend?: ServiceUse; readonly fact: Fact };
  readonly interpretation: Interpretation;
  /** It may be that the controller refuses it, for the fact named. */
  readonly doubtful?: Denial;
  /** The controller refuses it, for the fact named; an older version may be in force. */
  readonly refused?: Denial;
  readonly record: RoutingRecord;
  readonly facts: readonly Fact[];
  /** Texts for nginx; which of them act is for the statements to say. */
  readonly snippets: readonly Snippet[];
}

export function readIngress(source: SourceObject, index: RowIndex, others: OtherAnnotations): NginxIngress {
  const spec = objectOf(source.body.spec);
  const interpretation = interpretAnnotations(source, index, others);
  const rules = listOf(spec.rules).map((rule, position) => readRule(source, rule, `/spec/rules/${position}`));
  const tls = listOf(spec.tls).map((entry, position) => readTls(source, entry, `/spec/tls/${position}`));
  const defaultBackend = readDefaultBackend(source, spec.defaultBackend);
  const snippets = readSnippets(interpretation, source, index);
  const created = textOf(objectOf(source.body.metadata).creationTimestamp) ?? '';
  return {
    ref: source.ref,
    source,
    created,
    rules,
    tls,
    ...(defaultBackend === undefined ? {} : { defaultBackend }),
    interpretation,
    record: routingOf(interpretation.statements),
    snippets,
    facts: [
      ...interpretation.facts,
      ...snippets.flatMap(allFacts),
      ...rules.flatMap((rule) => (rule.paths.length === 0 ? [rule.fact] : rule.paths.map((path) => path.fact))),
      ...tls.map((entry) => entry.fact),
      ...(defaultBackend === undefined ? [] : [defaultBackend.fact]),
    ],
  };
}

function readRule(source: SourceObject, value: unknown, pointer: string): IngressRule {
  const rule = objectOf(value);
  const host = textOf(rule.host);
  const paths = listOf(objectOf(rule.http).paths).map((path, position) =>
    readPath(source, path, `${pointer}/http/paths/${position}`, host),
  );
  const fact = factAt(source, pointer, name(pointer), host ?? '');
  return { ...(host === undefined ? {} : { host }), paths, fact };
}

function readPath(source: SourceObject, value: unknown, pointer: string, host: string | undefined): IngressPath {
  const entry = objectOf(value);
  const path = textOf(entry.path) ?? '/';
  const type = entry.pathType === 'Exact' ? 'Exact' : 'Prefix';
  const backend = serviceUse(entry.backend);
  const target = backend === undefined ? 'a resource' : `${backend.service}:${backend.port}`;
  const written = `${host ?? '*'}${path} (${textOf(entry.pathType) ?? 'no pathType'}) to ${target}`;
  return {
    path,
    type,
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

function readDefaultBackend(source: SourceObject, value: unknown): NginxIngress['defaultBackend'] {
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
