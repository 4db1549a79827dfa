import { type JsonObject, pointerKey, textOf } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Finding, ViolationRule } from './finding.ts';
import type { SchemaKind } from './schema-set.ts';
import type { SchemaError, SchemaSet } from './schemas.ts';

export interface SchemaResult {
  readonly findings: readonly Finding[];
  /** A copy with the defaults of the schema; absent where the shape is too broken to look at fields together. */
  readonly defaulted?: JsonObject;
}

/** Faults that keep the API server from looking at fields together (validator-cases/README). */
const structural = new Set(['type', 'required', 'enum', 'maxLength', 'maxItems', 'maxProperties']);

/** Checks one object against the schema of its kind and version. Objects of other APIs pass. */
export function checkSchema(object: ObjectRef, body: JsonObject, schemas: SchemaSet): SchemaResult {
  if (textOf(body.apiVersion) === undefined || textOf(body.kind) === undefined)
    return { findings: [unnamedKind(object)] };
  const version = String(body.apiVersion).split('/').at(-1) ?? '';
  if (!schemas.groups.has(object.group) && !isGatewayGroup(object.group)) return { findings: [], defaulted: body };
  const kind = schemas.kind(object.group, object.kind);
  if (kind === undefined) return { findings: [unknownKind(object, schemas)] };
  const check = schemas.check(kind, version);
  if (check === undefined) return { findings: [unservedVersion(object, kind, version, schemas)] };
  const { defaulted, errors: all } = check(body);
  // What a branch misses says nothing by itself: the oneOf around it is reported.
  const errors = all.filter((error) => !/\/(oneOf|anyOf|not)\//.test(error.schemaPath));
  const findings = errors.map((error) => finding(object, error));
  return errors.some((error) => structural.has(error.keyword)) ? { findings } : { findings, defaulted };
}

function unnamedKind(object: ObjectRef): Finding {
  const message = 'an object needs an apiVersion and a kind';
  return { object, pointer: '', rule: 'schema', check: 'kind', message };
}

/** Kinds of the Gateway API's own groups are known or refused, also where the channel has none of a group. */
function isGatewayGroup(group: string): boolean {
  return group === 'gateway.networking.k8s.io' || group === 'gateway.networking.x-k8s.io';
}

function unknownKind(object: ObjectRef, schemas: SchemaSet): Finding {
  const message = `${object.group} has no kind ${object.kind} in the ${schemas.channel} channel of ${schemas.release}`;
  return { object, pointer: '/kind', rule: 'schema', check: 'kind', message };
}

function unservedVersion(object: ObjectRef, kind: SchemaKind, version: string, schemas: SchemaSet): Finding {
  const served = kind.versions.filter((candidate) => candidate.served).map((candidate) => candidate.name);
  const where = `the ${schemas.channel} channel of ${schemas.release}`;
  const message = `${kind.kind} is not served as ${version} in ${where}, only as ${served.join(', ')}`;
  return { object, pointer: '/apiVersion', rule: 'schema', check: 'version', message };
}

const rules: Readonly<Record<string, ViolationRule>> = {
  additionalProperties: 'unknown-field',
  'x-kubernetes-list-type': 'list',
  maxItems: 'limit',
  maxProperties: 'limit',
};

function finding(object: ObjectRef, error: SchemaError): Finding {
  const rule = rules[error.keyword] ?? 'schema';
  return { object, pointer: pointerOf(error), rule, check: error.keyword, message: messageOf(error) };
}

function pointerOf(error: SchemaError): string {
  const { additionalProperty, missingProperty, index } = error.params;
  const last =
    additionalProperty ?? missingProperty ?? (error.keyword === 'x-kubernetes-list-type' ? index : undefined);
  return last === undefined ? error.instancePath : `${error.instancePath}/${pointerKey(String(last))}`;
}

function messageOf(error: SchemaError): string {
  const { additionalProperty, missingProperty, allowedValues } = error.params;
  if (additionalProperty !== undefined) return `unknown field ${String(additionalProperty)}`;
  if (missingProperty !== undefined) return `${String(missingProperty)} is required`;
  if (error.keyword === 'x-kubernetes-list-type') return 'repeats an earlier item of a list whose items are unique';
  if (Array.isArray(allowedValues)) return `must be one of ${allowedValues.join(', ')}`;
  return error.message ?? `breaks ${error.keyword}`;
}
