import { type JsonObject, textOf } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Finding, ViolationRule } from './finding.ts';
import { deepest, isTooDeep } from './schema/depth.ts';
import { type Fault, faultPointer, faultText } from './schema/fault.ts';
import type { SchemaKind } from './schema-set.ts';
import type { SchemaSet, Stored } from './schemas.ts';

export interface SchemaResult {
  readonly findings: readonly Finding[];
  /** A copy without unknown fields and with the defaults of the schema. */
  readonly prepared: JsonObject;
  /** The shape is as the schema says, so that fields may be looked at together. */
  readonly sound: boolean;
  /** Nothing is known of the kind. */
  readonly noSchema?: true;
}

/** Checks one object against the schema of its kind and version. */
export function checkSchema(object: ObjectRef, body: JsonObject, schemas: SchemaSet, stored?: Stored): SchemaResult {
  const refused = (finding: Finding): SchemaResult => ({ findings: [finding], prepared: body, sound: false });
  if (textOf(body.apiVersion) === undefined || textOf(body.kind) === undefined) return refused(unnamedKind(object));
  if (isTooDeep(body)) return refused(tooDeep(object));
  const kind = schemas.kind(object.group, object.kind);
  const version = String(body.apiVersion).split('/').at(-1) ?? '';
  if (kind === undefined) {
    if (isGatewayGroup(object.group)) return refused(unknownKind(object, version, schemas));
    return { findings: [], prepared: body, sound: true, noSchema: true };
  }
  const check = schemas.check(kind, version);
  if (check === undefined) return refused(unservedVersion(object, kind, version, schemas));
  const { prepared, faults, unchecked, sound } = check(body, stored);
  const findings = faults.map((fault) => finding(object, fault));
  for (const fault of unchecked) findings.push({ ...finding(object, fault), level: 'unchecked' });
  if (!sound) findings.push(rulesLeftOut(object));
  return { findings, prepared, sound };
}

/** Kinds of the Gateway API's own groups are known or refused, also where the channel has none of a group. */
function isGatewayGroup(group: string): boolean {
  return group === 'gateway.networking.k8s.io' || group === 'gateway.networking.x-k8s.io';
}

function unnamedKind(object: ObjectRef): Finding {
  const message = 'an object needs an apiVersion and a kind';
  return { object, pointer: '', rule: 'schema', check: 'kind', message };
}

function tooDeep(object: ObjectRef): Finding {
  const message = `nested deeper than ${deepest} levels: not checked`;
  return { object, pointer: '', rule: 'schema', check: 'depth', message, level: 'unchecked' };
}

function unknownKind(object: ObjectRef, version: string, schemas: SchemaSet): Finding {
  const where = `the ${schemas.channel} channel of ${schemas.release} has no such kind`;
  const message = `no matches for kind "${object.kind}" in version "${object.group}/${version}": ${where}`;
  return { object, pointer: '/kind', rule: 'schema', check: 'kind', message };
}

function unservedVersion(object: ObjectRef, kind: SchemaKind, version: string, schemas: SchemaSet): Finding {
  const served = kind.versions.filter((candidate) => candidate.served).map((candidate) => candidate.name);
  const where = isGatewayGroup(object.group) ? `the ${schemas.channel} channel of ${schemas.release}` : 'its CRD';
  const hint = `${where} serves ${served.join(', ')}`;
  const message = `no matches for kind "${kind.kind}" in version "${object.group}/${version}": ${hint}`;
  return { object, pointer: '/apiVersion', rule: 'schema', check: 'version', message };
}

/** The sentence of apiextensions-apiserver (registry/customresource/strategy.go). */
function rulesLeftOut(object: ObjectRef): Finding {
  const message =
    'some validation rules were not checked because the object was invalid; correct the existing errors to complete validation';
  return { object, pointer: '', rule: 'cel', check: 'cel', message, level: 'unchecked' };
}

const rules: Readonly<Record<string, ViolationRule>> = {
  unknown: 'unknown-field',
  'x-kubernetes-list-type': 'list',
  maxItems: 'limit',
  maxProperties: 'limit',
  cel: 'cel',
};

function finding(object: ObjectRef, fault: Fault): Finding {
  const rule = rules[fault.keyword] ?? 'schema';
  // Strict decoding names the field itself, and comes before anything that names places.
  const message = fault.keyword === 'unknown' || fault.text.startsWith('the rule "') ? fault.text : faultText(fault);
  return { object, pointer: faultPointer(fault), rule, check: fault.keyword, message };
}
