import { isObject, type Json, type JsonObject, listOf, objectOf, pointerKey } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Finding } from './finding.ts';
import { labelFault, labelValueFault, qualifiedNameFault, serviceNameFault, subdomainFault } from './names.ts';
import { invalid, typeName } from './schema/words.ts';

/** Bytes of all annotation keys and values of an object. */
const annotationLimit = 256 * 1024;

/** Fields of metadata with their types. */
const fields: Readonly<Record<string, string>> = {
  name: 'string',
  generateName: 'string',
  namespace: 'string',
  labels: 'object',
  annotations: 'object',
  finalizers: 'array',
  ownerReferences: 'array',
  uid: 'string',
  resourceVersion: 'string',
  generation: 'integer',
  creationTimestamp: 'string',
  deletionTimestamp: 'string',
  deletionGracePeriodSeconds: 'integer',
  managedFields: 'array',
  selfLink: 'string',
};

const nameRules: Readonly<Record<string, (text: string) => string | undefined>> = {
  '/Namespace': labelFault,
  '/Service': serviceNameFault,
};

type Found = (pointer: string, check: string, message: string) => Finding;

/**
 * What the API server asks of metadata of any kind, in its words (apimachinery, api/validation/objectmeta.go); a CRD says nothing
 * about it.
 */
export function* checkMetadata(object: ObjectRef, body: JsonObject, clusterWide: boolean): Iterable<Finding> {
  const found: Found = (pointer, check, message) => {
    return { object, pointer: `/metadata${pointer}`, rule: 'metadata', check, message };
  };
  if (!isObject(body.metadata)) {
    return yield found('', 'metadata', 'metadata.name: Required value: name or generateName is required');
  }
  const metadata = body.metadata;
  for (const [key, value] of Object.entries(metadata)) {
    const type = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (type === undefined) yield found(`/${pointerKey(key)}`, 'field', `unknown field "metadata.${key}"`);
    else if (isWrong(value, type)) yield found(`/${key}`, 'type', `metadata.${key} must be of type ${type}`);
  }
  yield* checkName(object, metadata, found);
  yield* checkNamespace(metadata.namespace, clusterWide, found);
  yield* checkTexts('labels', metadata.labels, found, qualifiedNameFault, labelValueFault);
  // Prefixes of annotation keys may have upper case: the API server lowers the key before it looks.
  yield* checkTexts('annotations', metadata.annotations, found, (key) => qualifiedNameFault(key.toLowerCase()));
  if (sizeOf(objectOf(metadata.annotations)) > annotationLimit) {
    const message = `metadata.annotations: Too long: may not be more than ${annotationLimit} bytes`;
    yield found('/annotations', 'annotation-size', message);
  }
  yield* checkFinalizers(metadata.finalizers, found);
}

function isWrong(value: Json | undefined, type: string): boolean {
  return value !== undefined && value !== null && typeName(value) !== type;
}

function* checkName(object: ObjectRef, { name, generateName }: JsonObject, found: Found): Iterable<Finding> {
  const fault = nameRules[`${object.group}/${object.kind}`] ?? subdomainFault;
  if (typeof generateName === 'string' && generateName !== '') {
    const bad = fault(`${generateName.replace(/-+$/, '')}x`);
    if (bad !== undefined) yield found('/generateName', 'name', `metadata.generateName: ${invalid(generateName, bad)}`);
    if (name === undefined) return;
  }
  if (typeof name !== 'string' || name === '') {
    if (name === undefined || name === null || name === '') {
      yield found('/name', 'name', 'metadata.name: Required value: name or generateName is required');
    }
    return;
  }
  const bad = fault(name);
  if (bad !== undefined) yield found('/name', 'name', `metadata.name: ${invalid(name, bad)}`);
}

function* checkNamespace(namespace: Json | undefined, clusterWide: boolean, found: Found): Iterable<Finding> {
  if (typeof namespace !== 'string' || namespace === '') return;
  if (clusterWide) {
    return yield found('/namespace', 'namespace', 'metadata.namespace: Forbidden: not allowed on this type');
  }
  const fault = labelFault(namespace);
  if (fault !== undefined) yield found('/namespace', 'namespace', `metadata.namespace: ${invalid(namespace, fault)}`);
}

function* checkTexts(
  field: string,
  texts: Json | undefined,
  found: Found,
  keyFault: (key: string) => string | undefined,
  valueFault: (value: string) => string | undefined = () => undefined,
): Iterable<Finding> {
  if (!isObject(texts)) return;
  for (const [key, value] of Object.entries(texts)) {
    const place = `/${field}/${pointerKey(key)}`;
    const bad = keyFault(key);
    if (bad !== undefined) yield found(place, 'key', `metadata.${field}: ${invalid(key, bad)}`);
    if (typeof value !== 'string') {
      yield found(place, 'value', `metadata.${field}: the value of ${key} must be of type string`);
      continue;
    }
    const wrong = valueFault(value);
    if (wrong !== undefined) yield found(place, 'value', `metadata.${field}: ${invalid(value, wrong)}`);
  }
}

/** Finalizers without a domain that are known. */
const plainFinalizers = new Set(['orphan', 'foregroundDeletion', 'kubernetes']);

function* checkFinalizers(finalizers: Json | undefined, found: Found): Iterable<Finding> {
  for (const [index, finalizer] of listOf(finalizers).entries()) {
    if (typeof finalizer !== 'string' || plainFinalizers.has(finalizer)) continue;
    const bad =
      qualifiedNameFault(finalizer) ??
      (finalizer.includes('/') ? undefined : 'name is neither a standard finalizer name nor is it fully qualified');
    if (bad !== undefined)
      yield found(`/finalizers/${index}`, 'finalizer', `metadata.finalizers: ${invalid(finalizer, bad)}`);
  }
}

function sizeOf(texts: JsonObject): number {
  return Object.entries(texts).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0),
    0,
  );
}
