import { differingDuplicates, foldedDuplicates } from '../diagnostics/read.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { refKey, refText } from '../model/object-ref.ts';
import type { SourceObject } from '../model/source-object.ts';

/** What a cluster adds to an object: an export and its manifest state the same without it. */
const serverFields = new Set([
  'creationTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]);
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

export interface Folded {
  readonly objects: readonly SourceObject[];
  /** Later objects of an identity that state something else than the first. */
  readonly variants: readonly SourceObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Keeps the first object of each identity, and says where the others are and whether they differ. */
export function foldDuplicates(objects: readonly SourceObject[]): Folded {
  const byKey = new Map<string, [SourceObject, ...SourceObject[]]>();
  for (const object of objects) {
    const key = refKey(object.ref);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [object]);
    else same.push(object);
  }
  const diagnostics: Diagnostic[] = [];
  for (const same of byKey.values()) if (same.length > 1) diagnostics.push(judge(same));
  const groups = [...byKey.values()];
  return { objects: groups.map(([first]) => first), variants: groups.flatMap(variantsOf), diagnostics };
}

function variantsOf([first, ...others]: readonly [SourceObject, ...SourceObject[]]): readonly SourceObject[] {
  if (others.length === 0) return [];
  const seen = new Set([contentOf(first)]);
  return others.filter((other) => {
    const content = contentOf(other);
    const fresh = !seen.has(content);
    seen.add(content);
    return fresh;
  });
}

function judge([first, ...others]: readonly [SourceObject, ...SourceObject[]]): Diagnostic {
  const content = contentOf(first);
  const kind = others.every((other) => contentOf(other) === content) ? foldedDuplicates : differingDuplicates;
  return diagnose(
    kind,
    { object: refText(first.ref), count: others.length + 1 },
    { at: first.at, also: others.map(({ at }) => at), object: first.ref },
  );
}

/** What an object states, the same text for the same statement. */
function contentOf(object: SourceObject): string {
  const { status: _, metadata, ...rest } = object.body;
  return canonical({ ...rest, metadata: isObject(metadata) ? statedMetadata(metadata) : null });
}

function statedMetadata(metadata: JsonObject): JsonObject {
  // Name and namespace are the identity, and a namespace may have been given from outside.
  const stated = Object.entries(metadata).filter(
    ([key]) => !serverFields.has(key) && key !== 'name' && key !== 'namespace',
  );
  return Object.fromEntries(
    stated.map(([key, value]) => [key, key === 'annotations' && isObject(value) ? withoutLastApplied(value) : value]),
  );
}

function withoutLastApplied(annotations: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== lastApplied));
}

/** JSON with sorted keys. To the API server null and empty mappings say the same as nothing. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== null)
    .map(([key, child]) => [key, canonical(child)] as const)
    .filter(([key, text]) => !((key === 'annotations' || key === 'labels') && text === '{}'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}
