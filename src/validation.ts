import { diagnosticKinds } from './diagnostics/index.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import { isObject, type JsonObject } from './model/json.ts';
import { compareText, type ObjectRef, refKey } from './model/object-ref.ts';
import type { Location, SourceObject } from './model/source-object.ts';
import type { Channel, Release } from './model/target.ts';
import type { Validation, ValidationFinding, ValidationLevel } from './model/validation.ts';
import type { ReadResult } from './read/inputs.ts';
import { fillIn } from './report/messages.ts';
import { checkObjects, type Finding, loadSchemas, type Stored } from './validate/index.ts';

/** What a validation is asked for, whatever the input comes from. */
export interface ValidationRequest {
  readonly release?: Release;
  readonly channel?: Channel;
  /** false: only what each object says by itself. */
  readonly references?: boolean;
  /** The object as it is stored, for rules about a change; manifests do not have it. */
  readonly stored?: (object: ObjectRef) => Stored;
}

/**
 * How grave a finding is in manifests that people wrote, where that differs from what we ask of our own output: they are not all
 * there is in the cluster, need not be minimal, and their Services are their own.
 */
const levels: ReadonlyMap<string, ValidationLevel> = new Map([
  ['parent-missing', 'absent'],
  ['parent-none', 'warning'],
  ['hostname-unserved', 'warning'],
  ['grant-superfluous', 'warning'],
  ['identity', 'warning'],
  ['backend-port', 'error'],
  ['policy-section', 'error'],
]);

/** Checks what was read: every object by its schema, and all of them together. */
export async function validateInventory(read: ReadResult, request: ValidationRequest): Promise<Validation> {
  const { release = '1.6', channel = 'standard', references = true, stored } = request;
  const sources = read.inventory.objects;
  const schemas = await loadSchemas(
    release,
    channel,
    sources.map(({ ref }) => ref.group),
  );
  const result = checkObjects(sources.map(withNamespace), {
    release,
    channel,
    schemas,
    references,
    ...(stored === undefined ? {} : { stored }),
  });
  const sourceOf = new Map(result.subjects.map((subject, index) => [subject, sources[index]]));
  const shown = new Set(sources.map(({ ref }) => (ref.kind === 'Namespace' ? ref.name : ref.namespace)));
  const first = new Map(sources.toReversed().map(({ ref, at }) => [refKey(ref), at]));
  const found = result.findings
    // Whether an object of a kind we know nothing of may be there twice is nothing we know either.
    .filter(({ check, object }) => check !== 'identity' || !result.withoutSchema.has(object))
    .map((finding) => placed(withFirstPlace(finding, first), sourceOf.get(finding.object), shown));
  return {
    release,
    channel,
    objects: result.subjects.map((object, index) => {
      const at = sources[index]?.at ?? { file: '', line: 1, column: 1 };
      return { object, at, checked: !result.withoutSchema.has(object) };
    }),
    findings: [...read.diagnostics.flatMap(ofReading), ...found].sort(byPlace),
    read: read.summary,
  };
}

/** Of a manifest without a namespace, the one that was given on the command line counts. */
function withNamespace({ ref, body }: SourceObject): JsonObject {
  const { metadata } = body;
  if (ref.namespace === undefined || !isObject(metadata) || metadata.namespace !== undefined) return body;
  return { ...body, metadata: { ...metadata, namespace: ref.namespace } };
}

/** Of two objects with one identity the second is named, and here the first. */
function withFirstPlace(finding: Finding, first: ReadonlyMap<string, Location>): Finding {
  const at = finding.check === 'identity' ? first.get(refKey(finding.object)) : undefined;
  return at === undefined ? finding : { ...finding, message: `${finding.message}: ${at.file}:${at.line}` };
}

function placed(
  finding: Finding,
  source: SourceObject | undefined,
  shown: ReadonlySet<string | undefined>,
): ValidationFinding {
  const { object, pointer, check, message } = finding;
  const at = source === undefined ? {} : { at: source.locate(pointer) };
  return { level: levelOf(finding, shown), check, message, object, pointer, ...at };
}

function levelOf({ check, level, elsewhere }: Finding, shown: ReadonlySet<string | undefined>): ValidationLevel {
  // Of a namespace that the input shows nothing of, its grants are not shown either.
  if (elsewhere !== undefined && !shown.has(elsewhere)) return 'absent';
  if (level === 'unchecked') return level;
  return levels.get(check) ?? level ?? 'error';
}

/** What reading found. Notes about Ingresses are for those who convert them. */
function ofReading(diagnostic: Diagnostic): readonly ValidationFinding[] {
  const { code, severity, at, object } = diagnostic;
  if (severity === 'info') return [];
  const unreadable = diagnosticKinds.get(code)?.unreadable === true;
  return [
    {
      level: severity,
      check: code,
      message: readingText(diagnostic),
      ...(object === undefined ? {} : { object }),
      ...(at === undefined ? {} : { at }),
      ...(unreadable ? { unreadable } : {}),
    },
  ];
}

/** What such texts say of the conversion, after what they say of the document. */
const afterwards =
  /[.,] (?:it was|none of its|the document was|so nothing was|so no route|it holds no|what the field)\b.*$/is;

/** The text of a reading problem, as far as it is not about converting. */
export function readingText({ code, arguments: args }: Diagnostic): string {
  const text = diagnosticKinds.get(code)?.text ?? code;
  const problem = fillIn(text.replace(afterwards, ''), args);
  return `${problem.charAt(0).toUpperCase()}${problem.slice(1)}: not checked.`;
}

function byPlace(a: ValidationFinding, b: ValidationFinding): number {
  return (
    compareText(a.at?.file ?? '', b.at?.file ?? '') ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    (a.at?.column ?? 0) - (b.at?.column ?? 0)
  );
}
