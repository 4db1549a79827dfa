import {
  chartTemplate,
  fieldOfOtherVersion,
  foreignIngress,
  incompleteIdentity,
  missingApiVersion,
  missingName,
  placeholder,
  unknownVersion,
  wrongShape,
} from '../diagnostics/read.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { isObject, type JsonObject, objectOf, textOf } from '../model/json.ts';
import { type ObjectRef, objectRef } from '../model/object-ref.ts';
import type { Location } from '../model/source-object.ts';
import type { Collection } from './collection.ts';
import { Conformer, describe } from './conform.ts';
import { currentGroup, groupVersionOf, ingressGroup, isNamespaced, isServed, type WantedKinds } from './kinds.ts';
import { firstPlaceholder } from './placeholders.ts';
import type { Places } from './places.ts';
import { ReadObject } from './read-object.ts';
import type { Inherited } from './read-units.ts';
import { type FileRole, hasTemplateActions } from './roles.ts';
import { shapeOf } from './shapes.ts';
import { upgradeIngress, upgradeIngressClass } from './upgrade.ts';

/** What is known of the place an object was found in. */
export interface Found {
  readonly file: string;
  readonly role: FileRole;
  readonly text: string;
  readonly places: Places;
  readonly offset: number;
  readonly inherited: Inherited | undefined;
}

export interface TakeOptions {
  readonly wanted: WantedKinds;
  readonly namespace: string | undefined;
  /** Mappings that are no objects are kept. */
  readonly others: boolean;
}

interface Identified {
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly body: JsonObject;
}

/** Takes one mapping out of a document: keeps it, counts it, or says why it is neither. */
export class ObjectTaker {
  private readonly wanted: WantedKinds;
  private readonly namespace: string | undefined;
  private readonly others: boolean;
  private readonly into: Collection;

  constructor({ wanted, namespace, others }: TakeOptions, into: Collection) {
    this.wanted = wanted;
    this.namespace = namespace;
    this.others = others;
    this.into = into;
  }

  take(stated: JsonObject, found: Found): void {
    const body = withInherited(stated, found.inherited);
    if (this.wanted.all) {
      this.takeAsWritten(body, found);
      return;
    }
    const identified = this.identify(body, found);
    if (identified === undefined) return;
    const { group, kind, apiVersion } = identified;
    if (!this.wanted.hasText(group, kind, found.text)) this.passOver(identified, found);
    else if (found.role.kind === 'chart-template' && hasTemplateActions(found.text)) this.refuseTemplate(body, found);
    else if (!isServed(apiVersion, group, kind)) {
      this.refuse(
        diagnose(unknownVersion, { kind, found: apiVersion }, { at: this.at(found, body, 'apiVersion') }),
        body,
      );
    } else this.keep(identified, found);
  }

  /** Whoever checks an object wants all of it, and says itself what is missing; only what cannot be one is told here. */
  private takeAsWritten(body: JsonObject, found: Found): void {
    const { apiVersion, kind } = body;
    if (isText(kind) && found.role.kind === 'chart-template' && hasTemplateActions(found.text)) {
      this.refuseTemplate(body, found);
    } else if (kind === undefined || kind === null) this.nameless(body, found);
    else if (typeof kind !== 'string') this.misshapen('kind', body, found);
    else {
      const { group } = groupVersionOf(textOf(apiVersion) ?? '');
      const metadata = objectOf(body.metadata);
      const namespace = isNamespaced(kind) ? (textOf(metadata.namespace) ?? this.namespace) : undefined;
      const ref = objectRef(group, kind, namespace, textOf(metadata.name) ?? '');
      // What is in a Secret is nobody's business, and nothing is checked of it.
      const shown = group === '' && kind === 'Secret' ? { apiVersion, kind, metadata } : body;
      found.places.copy(body, shown);
      const version = textOf(apiVersion) ?? '';
      this.into.objects.push(new ReadObject(ref, version, shown, found.file, found.places, found.offset));
    }
  }

  private identify(body: JsonObject, found: Found): Identified | undefined {
    const { kind, apiVersion } = body;
    if (kind === undefined || kind === null) return this.nameless(body, found);
    if (typeof kind !== 'string') return this.misshapen('kind', body, found);
    if (apiVersion !== undefined && apiVersion !== null && typeof apiVersion !== 'string') {
      return this.misshapen('apiVersion', body, found);
    }
    const { group } = groupVersionOf(apiVersion ?? '');
    const known = kind === 'Ingress' || this.wanted.hasName(kind);
    if (known && group === '' && !this.wanted.has('', kind)) {
      const args = { kind, found: textOf(apiVersion) === undefined ? '(none)' : `"${apiVersion}"` };
      return this.refuse(diagnose(missingApiVersion, args, { at: this.at(found, body, 'apiVersion', 'kind') }), body);
    }
    return { apiVersion: apiVersion ?? '', group: currentGroup(group, kind), kind, body };
  }

  /** Without a kind it may be anything: values of a chart, a workflow, or a patch, which matters. */
  private nameless(body: JsonObject, found: Found): undefined {
    const at = this.at(found);
    const { apiVersion } = body;
    if (body.metadata === undefined && body.spec === undefined) {
      if (this.others && apiVersion === undefined) return this.keepOther(body, found);
      const missing = apiVersion === undefined ? 'neither apiVersion nor kind' : 'no kind';
      const reason = `the document in line ${at.line} has ${missing}: not a Kubernetes object`;
      this.into.skipped.push({ file: found.file, reason });
      return undefined;
    }
    const missing = apiVersion === undefined ? 'apiVersion and kind' : 'kind';
    this.refuse(diagnose(incompleteIdentity, { missing }, { at }), body);
    return undefined;
  }

  private keepOther(body: JsonObject, found: Found): undefined {
    const ref = objectRef('', '', this.namespace, '');
    this.into.others.push(new ReadObject(ref, '', body, found.file, found.places, found.offset));
    return undefined;
  }

  private misshapen(field: string, body: JsonObject, found: Found): undefined {
    const args = { field, expected: 'a text', found: describe(body[field]) };
    return this.refuse(diagnose(wrongShape, args, { at: this.at(found, body, field) }), body);
  }

  private passOver({ group, kind, body }: Identified, found: Found): void {
    this.into.count(group, kind);
    if (kind !== 'Ingress' || group === ingressGroup) return;
    this.into.diagnostics.push(diagnose(foreignIngress, { group }, { at: this.at(found, body, 'apiVersion') }));
  }

  private refuseTemplate(body: JsonObject, found: Found): void {
    if (found.role.kind !== 'chart-template') return;
    this.refuse(diagnose(chartTemplate, { chart: found.role.chart }, { at: this.at(found) }), body);
  }

  private keep(identified: Identified, found: Found): void {
    const { group, kind, apiVersion } = identified;
    const { body: upgraded, strays } = upgrade(identified, found.places);
    const conformer = new Conformer(found.places, (offset) => this.place(found, offset));
    const body = conformer.conform(upgraded, shapeOf(group, kind));
    const metadata = objectOf(body.metadata);
    const name = textOf(metadata.name);
    if (name === undefined) {
      this.into.diagnostics.push(...conformer.diagnostics);
      const detail = textOf(metadata.generateName) === undefined ? '' : ' (only a generateName)';
      const offset = found.places.get(metadata, 'name') ?? found.places.get(body, 'metadata') ?? found.offset;
      this.refuse(diagnose(missingName, { kind, detail }, { at: this.place(found, offset) }), body);
      return;
    }
    const namespace = isNamespaced(kind) ? (textOf(metadata.namespace) ?? this.namespace) : undefined;
    const ref = objectRef(group, kind, namespace, name);
    const object = new ReadObject(ref, apiVersion, body, found.file, found.places, found.offset);
    this.into.objects.push(object);
    for (const finding of conformer.diagnostics) this.into.diagnostics.push({ ...finding, object: ref });
    for (const { field, offset } of strays) {
      const at = this.place(found, offset ?? found.offset);
      this.into.diagnostics.push(diagnose(fieldOfOtherVersion, { field, version: apiVersion }, { at, object: ref }));
    }
    if (group === ingressGroup && kind === 'Ingress') this.notePlaceholder(object, ref);
  }

  private notePlaceholder(object: ReadObject, ref: ObjectRef): void {
    const first = firstPlaceholder(object.body);
    if (first === undefined) return;
    const args = { field: first.field, value: first.value.slice(0, 80) };
    this.into.diagnostics.push(diagnose(placeholder, args, { at: object.locate(first.pointer), object: ref }));
  }

  /** Says why an object is not converted, and lists the hosts and paths that are missing for it. */
  private refuse(finding: Diagnostic, body: JsonObject): undefined {
    this.into.diagnostics.push(finding);
    const at = finding.at ?? { file: '', line: 1, column: 1 };
    this.into.missed(at, reasonOf(finding), JSON.stringify(body));
    return undefined;
  }

  /** The place of the first of the keys that is there, else of the object. */
  private at(found: Found, body?: JsonObject, ...keys: readonly string[]): Location {
    for (const key of keys) {
      const offset = body === undefined ? undefined : found.places.get(body, key);
      if (offset !== undefined) return this.place(found, offset);
    }
    return this.place(found, found.offset);
  }

  private place(found: Found, offset: number): Location {
    return { file: found.file, ...found.places.position(offset) };
  }
}

const reasons: ReadonlyMap<string, string> = new Map(
  [
    [chartTemplate, 'a template of a Helm chart'],
    [incompleteIdentity, 'no kind'],
    [missingApiVersion, 'no usable apiVersion'],
    [missingName, 'no name'],
    [unknownVersion, 'an unknown apiVersion'],
    [wrongShape, 'a kind or apiVersion that is no text'],
  ].map(([kind, reason]) => [(kind as { code: string }).code, reason as string]),
);

function reasonOf(finding: Diagnostic): string {
  return reasons.get(finding.code) ?? finding.code;
}

function withInherited(body: JsonObject, inherited: Inherited | undefined): JsonObject {
  if (inherited === undefined || isText(body.kind) || isText(body.apiVersion)) return body;
  return { ...inherited, ...body };
}

function isText(value: unknown): boolean {
  return textOf(value) !== undefined;
}

function upgrade({ apiVersion, group, kind, body }: Identified, places: Places): ReturnType<typeof upgradeIngress> {
  if (group !== ingressGroup) return { body, strays: [] };
  if (kind === 'Ingress') return upgradeIngress(body, apiVersion, places);
  return { body: kind === 'IngressClass' && isObject(body) ? upgradeIngressClass(body, places) : body, strays: [] };
}
