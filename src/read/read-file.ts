import {
  binaryFile,
  chartTemplate,
  kustomizePatch,
  notAnObject,
  undecodableText,
  unrenderedTemplate,
  wrongShape,
} from '../diagnostics/read.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location } from '../model/source-object.ts';
import type { Collection } from './collection.ts';
import { describe } from './conform.ts';
import { decode, utf8Text, validLines } from './decode.ts';
import { currentGroup, groupVersionOf, type WantedKinds } from './kinds.ts';
import type { ReadLimits } from './limits.ts';
import type { Places } from './places.ts';
import type { Problem } from './problem.ts';
import { type Inherited, inheritedOf, readUnits, type Unit } from './read-units.ts';
import { type FileRole, hasTemplateActions } from './roles.ts';
import { splitDocuments } from './split-documents.ts';
import { type Found, ObjectTaker } from './take-object.ts';
import { mayRoute } from './unread.ts';

export interface FileReaderOptions {
  readonly wanted: WantedKinds;
  readonly namespace: string | undefined;
  readonly limits: ReadLimits;
  readonly others: boolean;
}

/** Reads the bytes of one file after another into a collection. Knows nothing of a file system. */
export class FileReader {
  private readonly options: FileReaderOptions;
  private readonly into: Collection;
  private readonly taker: ObjectTaker;

  constructor(options: FileReaderOptions, into: Collection) {
    this.options = options;
    this.into = into;
    this.taker = new ObjectTaker(options, into);
  }

  read(bytes: Uint8Array, file: string, role: FileRole): void {
    this.into.files++;
    const decoded = decode(bytes);
    const start = { file, line: 1, column: 1 };
    if (decoded.kind === 'binary') {
      this.into.skipped.push({ file, reason: 'binary: it holds NUL bytes' });
      this.into.diagnostics.push(diagnose(binaryFile, { path: file }, { at: start }));
    } else if (decoded.kind === 'undecodable') this.undecodable(decoded.encoding, start, '');
    else for (const part of splitDocuments(decoded.bytes)) this.document(part.bytes, part.line, file, role);
  }

  private document(bytes: Buffer, line: number, file: string, role: FileRole): void {
    const decoded = utf8Text(bytes);
    if (decoded === undefined) {
      this.into.documents++;
      this.undecodable('UTF-8', { file, line: line + validLines(bytes), column: 1 }, bytes.toString('latin1'));
      return;
    }
    // Files joined by `cat` have their byte order marks in the middle.
    const text = decoded.replace(/^\uFEFF?(---[ \t]*\r?\n)?\uFEFF?/, '$1');
    let empty = true;
    for (const unit of readUnits(text, line, this.options)) {
      if (!isEmpty(unit)) empty = false;
      this.unit(unit, line, file, role);
    }
    if (!empty) this.into.documents++;
  }

  private unit(unit: Unit, line: number, file: string, role: FileRole): void {
    const { outcome } = unit;
    if ('skimmed' in outcome) {
      const { group } = groupVersionOf(outcome.skimmed.apiVersion);
      this.into.count(currentGroup(group, outcome.skimmed.kind), outcome.skimmed.kind);
    } else if ('problem' in outcome) this.refuse(outcome.problem, outcome.places, unit.text, file, role);
    else if (role.kind === 'kustomization') this.into.count('kustomize.config.k8s.io', 'Kustomization');
    else if (role.kind === 'patch') this.patch(outcome.value, { file, line, column: 1 }, role);
    else if (unit.isListHead !== true) {
      const { places } = outcome;
      this.value(outcome.value, {
        file,
        role,
        text: unit.text,
        places,
        offset: places.root,
        inherited: unit.inherited,
      });
    }
  }

  private value(value: Json | undefined, found: Found): void {
    if (value === undefined || value === null) return;
    if (!isObject(value)) {
      const at = { file: found.file, ...found.places.position(found.offset) };
      this.into.diagnostics.push(diagnose(notAnObject, { found: describe(value) }, { at }));
    } else if (isList(value)) this.list(value, found);
    else this.taker.take(value, found);
  }

  private list(list: JsonObject, found: Found): void {
    const { items } = list;
    if (!Array.isArray(items)) {
      const at = { file: found.file, ...found.places.position(found.places.get(list, 'items') ?? found.offset) };
      const args = { field: 'items', expected: 'a list', found: describe(items) };
      if (items !== undefined && items !== null) this.into.diagnostics.push(diagnose(wrongShape, args, { at }));
      return;
    }
    const inherited: Inherited | undefined = inheritedOf(list);
    for (const [index, item] of items.entries()) {
      const place = found.places.get(items, index) ?? found.offset;
      this.value(item, { ...found, offset: place, inherited });
    }
  }

  private patch(value: Json | undefined, at: Location, role: Extract<FileRole, { kind: 'patch' }>): void {
    if (value === undefined || value === null) return;
    const kind = isObject(value) && typeof value.kind === 'string' ? value.kind : undefined;
    if (kind !== undefined) this.into.count('', `${kind} (patch)`);
    const touchesRoutes = kind === undefined || kind === 'Ingress' || this.options.wanted.hasName(kind);
    if (touchesRoutes) this.into.diagnostics.push(patchFinding(role, at, kind));
  }

  /** Names what could not be read for what it is, and lists the hosts and paths that are missing for it. */
  private refuse(problem: Problem, places: Places, text: string, file: string, role: FileRole): void {
    const place = (offset: number): Location => ({ file, ...places.position(offset) });
    const finding = findingFor(problem, place, text, role);
    this.into.diagnostics.push(finding);
    this.into.missed(place(problem.offset), reasonOf(finding, problem), text);
  }

  private undecodable(encoding: string, at: Location, text: string): void {
    this.into.diagnostics.push(diagnose(undecodableText, { encoding }, { at }));
    this.into.missed(at, `not valid ${encoding}`, text);
  }
}

function findingFor(problem: Problem, place: (offset: number) => Location, text: string, role: FileRole): Diagnostic {
  if (role.kind === 'patch') return patchFinding(role, place(problem.offset), undefined);
  if (hasTemplateActions(text)) {
    const at = place(text.indexOf('{{'));
    if (role.kind !== 'chart-template') return diagnose(unrenderedTemplate, { reason: reasonText(problem) }, { at });
    const severity = mayRoute(text) ? chartTemplate.severity : 'info';
    return diagnose(chartTemplate, { chart: role.chart }, { at, severity });
  }
  const at = place(problem.offset);
  const also = problem.also?.map(place);
  return diagnose(problem.kind, problem.args, also === undefined ? { at } : { at, also });
}

function patchFinding(role: Extract<FileRole, { kind: 'patch' }>, at: Location, kind: string | undefined): Diagnostic {
  const { kustomization, directory } = role;
  const what = kind === undefined ? 'this document' : `this ${kind}`;
  return diagnose(kustomizePatch, { what, kustomization, directory }, { at });
}

function reasonText({ kind, args }: Problem): string {
  return String(args.reason ?? kind.name);
}

function reasonOf(finding: Diagnostic, problem: Problem): string {
  if (finding.code === chartTemplate.code) return 'a template of a Helm chart';
  if (finding.code === unrenderedTemplate.code) return 'a template';
  if (finding.code === kustomizePatch.code) return 'a Kustomize patch';
  return reasonText(problem);
}

function isEmpty({ outcome }: Unit): boolean {
  return 'value' in outcome && (outcome.value === undefined || outcome.value === null);
}

/** A kind that ends in List and has items: a Kubernetes list. Some kinds are only called so. */
function isList(value: JsonObject): boolean {
  const { kind } = value;
  return typeof kind === 'string' && kind.endsWith('List') && (kind === 'List' || value.items !== undefined);
}
