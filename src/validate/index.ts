import type { EmittedObject } from '../model/conversion.ts';
import { isObject, type JsonObject } from '../model/json.ts';
import { type ObjectRef, refKey } from '../model/object-ref.ts';
import type { Channel, Release } from '../model/target.ts';
import { checkSchema, type SchemaResult } from './check-schema.ts';
import type { Finding, Violation } from './finding.ts';
import { checkMetadata } from './metadata.ts';
import { checkIdentities } from './references/identity.ts';
import { checkReferences } from './references/index.ts';
import { identityOf, type KnownObject, knownObjects } from './references/known-objects.ts';
import type { SchemaSet, Stored } from './schemas.ts';

export type { Finding, Violation, ViolationRule } from './finding.ts';
export { loadSchemas, type SchemaSet, type Stored } from './schemas.ts';

export interface ValidationOptions {
  readonly release: Release;
  readonly channel: Channel;
  /** From `loadSchemas(release, channel)`. */
  readonly schemas: SchemaSet;
  /** Gateways and ListenerSets that are not in the output but are there: `--gateway NS/NAME`. */
  readonly outside?: readonly ObjectRef[];
  /** Objects that are there beside the output (from the input or a cluster): references may lead to them; they are not checked. */
  readonly context?: readonly JsonObject[];
  /** What is written and what is stored already, for rules about a change and for the status. */
  readonly stored?: (object: ObjectRef) => Stored;
  /** false: only what each object says by itself. */
  readonly references?: boolean;
  /** What of the findings is kept: `faults` are violations and what could not be checked. Default `all`. */
  readonly keep?: 'all' | 'faults';
}

export interface ValidationResult {
  /** Everything that was found, violations and what is none. */
  readonly findings: readonly Finding[];
  /** Who each object says it is. Findings name an object by the same reference, so that two of one name are told apart. */
  readonly subjects: readonly ObjectRef[];
  /** Objects of kinds nothing is known of. */
  readonly withoutSchema: ReadonlySet<ObjectRef>;
  readonly violations: readonly Violation[];
  /** Rules that could not be decided: never the same as passed. */
  readonly unchecked: readonly Violation[];
}

type Checkable = EmittedObject | JsonObject;

/** What is wrong with the objects, in their order. */
export function validateObjects(objects: readonly Checkable[], options: ValidationOptions): readonly Violation[] {
  return checkObjects(objects, options).violations;
}

/** As `validateObjects`, with the rules that could not be checked. */
export function checkObjects(objects: readonly Checkable[], options: ValidationOptions): ValidationResult {
  const findings: Finding[] = [];
  const keep = (found: Iterable<Finding>) => {
    for (const finding of found) if (options.keep !== 'faults' || isFault(finding)) findings.push(finding);
  };
  const withoutSchema = new Set<ObjectRef>();
  // Of each object only what references are checked against is held on to.
  const known = objects.map((object) => {
    const examined = examine(bodyOf(object), true, options);
    keep(checkAlone(examined, options));
    if (examined.schema.noSchema) withoutSchema.add(examined.object.ref);
    return examined.object;
  });
  keep(checkIdentities(known));
  if (options.references !== false) {
    const keys = new Set(known.map((object) => refKey(object.ref)));
    const context = (options.context ?? [])
      .map((body) => examine(body, false, options).object)
      .filter((object) => !keys.has(refKey(object.ref)));
    const all = knownObjects([...known, ...context], options.outside ?? []);
    keep(checkReferences(all, options.release));
  }
  return {
    findings,
    subjects: known.map(({ ref }) => ref),
    withoutSchema,
    violations: findings.filter((finding) => finding.level === undefined),
    unchecked: findings.filter((finding) => finding.level === 'unchecked'),
  };
}

/** A violation, or a rule that could not be decided. */
function isFault({ level }: Finding): boolean {
  return level === undefined || level === 'unchecked';
}

/** An object with what its schema says of it. */
interface Examined {
  readonly object: KnownObject;
  /** As it was given, without defaults. */
  readonly body: JsonObject;
  readonly schema: SchemaResult;
}

function examine(body: JsonObject, checked: boolean, { schemas, stored }: ValidationOptions): Examined {
  const ref = identityOf(body);
  const schema = checkSchema(ref, body, schemas, stored?.(ref));
  return { object: { ref, body: schema.prepared, checked, sound: schema.sound }, body, schema };
}

/** Kinds without a schema whose names are known to follow the common rules. */
const namedKinds = new Set(['/Namespace', '/Service', '/ConfigMap', '/Secret']);

/** All that can be said of one object alone. */
function* checkAlone({ object: { ref }, body, schema }: Examined, options: ValidationOptions): Iterable<Finding> {
  // Some kinds have names of other rules (a ClusterRole `system:x`).
  const known = schema.noSchema !== true || namedKinds.has(`${ref.group}/${ref.kind}`);
  const kind = options.schemas.kind(ref.group, ref.kind);
  const clusterWide = kind?.scope === 'Cluster' || (ref.group === '' && ref.kind === 'Namespace');
  if (known) yield* checkMetadata(ref, body, clusterWide);
  yield* schema.findings;
}

/** A Kubernetes object names its version; an EmittedObject carries one. */
function bodyOf(object: Checkable): JsonObject {
  const { apiVersion, body } = object as JsonObject;
  return apiVersion === undefined && isObject(body) ? body : (object as JsonObject);
}
