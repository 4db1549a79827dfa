import { isObject, type Json, type JsonObject, objectOf, pointerKey } from '../model/json.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Finding } from './finding.ts';
import { isDnsLabel, isDnsSubdomain, isLabelValue, isQualifiedName, isServiceName } from './names.ts';

/** Bytes of all annotation keys and values of an object. */
const annotationLimit = 256 * 1024;

const fields = new Set([
  'name',
  'generateName',
  'namespace',
  'labels',
  'annotations',
  'finalizers',
  'ownerReferences',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'selfLink',
]);

const nameRules: Readonly<Record<string, (text: string) => boolean>> = {
  '/Namespace': isDnsLabel,
  '/Service': isServiceName,
};

/** What the API server asks of metadata of any kind; a CRD says nothing about it. */
export function* checkMetadata(object: ObjectRef, body: JsonObject, clusterWide: boolean): Iterable<Finding> {
  const found = (pointer: string, check: string, message: string): Finding => {
    return { object, pointer: `/metadata${pointer}`, rule: 'metadata', check, message };
  };
  if (!isObject(body.metadata)) return yield found('', 'metadata', 'metadata is required');
  const metadata = body.metadata;
  const validName = nameRules[`${object.group}/${object.kind}`] ?? isDnsSubdomain;
  if (typeof metadata.name !== 'string' || !validName(metadata.name)) {
    yield found('/name', 'name', `${JSON.stringify(metadata.name ?? null)} is no valid name of a ${object.kind}`);
  }
  const { namespace } = metadata;
  if (namespace !== undefined && clusterWide) {
    yield found('/namespace', 'namespace', `a ${object.kind} is in no namespace`);
  } else if (namespace !== undefined && (typeof namespace !== 'string' || !isDnsLabel(namespace))) {
    yield found('/namespace', 'namespace', `${JSON.stringify(namespace)} is no valid name of a namespace`);
  }
  for (const key of Object.keys(metadata)) {
    if (!fields.has(key)) yield found(`/${pointerKey(key)}`, 'field', `unknown field ${key}`);
  }
  yield* checkTexts(metadata.labels, '/labels', found, isQualifiedName, isLabelValue);
  // Prefixes of annotation keys may have upper case: the API server lowers the key before it looks.
  yield* checkTexts(metadata.annotations, '/annotations', found, (key) => isQualifiedName(key.toLowerCase()));
  if (sizeOf(objectOf(metadata.annotations)) > annotationLimit) {
    yield found('/annotations', 'annotation-size', 'annotations are larger than 256 KiB');
  }
}

function* checkTexts(
  texts: Json | undefined,
  pointer: string,
  found: (pointer: string, check: string, message: string) => Finding,
  validKey: (key: string) => boolean,
  validValue: (value: string) => boolean = () => true,
): Iterable<Finding> {
  if (texts === undefined || texts === null) return;
  if (!isObject(texts)) return yield found(pointer, 'type', 'must be a map of texts');
  for (const [key, value] of Object.entries(texts)) {
    const place = `${pointer}/${pointerKey(key)}`;
    if (!validKey(key)) yield found(place, 'key', `${JSON.stringify(key)} is no valid key`);
    if (typeof value !== 'string') yield found(place, 'value', 'must be a text');
    else if (!validValue(value)) yield found(place, 'value', `${JSON.stringify(value)} is no valid label value`);
  }
}

function sizeOf(texts: JsonObject): number {
  return Object.entries(texts).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0),
    0,
  );
}
