import type { Diagnostic } from './diagnostic.ts';
import type { JsonObject } from './json.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ObjectRef } from './object-ref.ts';
import type { Location } from './source-object.ts';
import type { Channel, Release } from './target.ts';

/** Who applies an object, by the roles of the Gateway API. */
export type Role = 'infrastructure provider' | 'cluster operator' | 'application developer';

export interface EmittedObject {
  readonly ref: ObjectRef;
  readonly body: JsonObject;
  /** Lines for the head of the document: Ingress and annotation names, never file or line. */
  readonly comments: readonly string[];
  /** Ingresses that made it. */
  readonly sources: readonly ObjectRef[];
  readonly role: Role;
}

/** A Gateway API feature beyond Core that the output uses. */
export interface Requirement {
  readonly feature: string;
  readonly support: 'Extended' | 'ImplementationSpecific';
  readonly meaning: string;
  /** Implementations known to lack it. */
  readonly lacking: readonly string[];
  readonly objects: readonly ObjectRef[];
}

/** Something a person must do or decide before the output carries traffic, the most urgent first. */
export interface Prerequisite {
  readonly name: string;
  readonly text: string;
  /** Commands that do it, where there are any. */
  readonly commands: readonly string[];
}

/**
 * How an Ingress fares: `converted` as it is, `detail` differs in detail (warnings), `decision` needs one (errors, closed routes),
 * `not-converted` gives no rule, `not-selected` is another controller's or nobody's.
 */
export type Verdict = 'converted' | 'detail' | 'decision' | 'not-converted' | 'not-selected';

export interface SourceVerdict {
  readonly ref: ObjectRef;
  readonly at: Location;
  /** IngressClass or class annotation; absent where there is none. */
  readonly className?: string;
  readonly controller?: string;
  readonly verdict: Verdict;
  /** Why it was not selected or not converted. */
  readonly reason?: string;
  readonly objects: readonly ObjectRef[];
}

/** A document that could not be read, with what a pattern found in it. */
export interface UnreadDocument {
  readonly at: Location;
  readonly reason: string;
  readonly hosts: readonly string[];
  readonly paths: readonly string[];
}

export interface ReadSummary {
  readonly files: number;
  readonly documents: number;
  /** Objects kept, and objects of kinds that are only counted, by `Kind.group`. */
  readonly kept: Readonly<Record<string, number>>;
  readonly counted: Readonly<Record<string, number>>;
  /** Files that were passed over, with the reason. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly unread: readonly UnreadDocument[];
}

/** Everything one run found out and made. */
export interface Conversion {
  readonly target: string;
  readonly release: Release;
  readonly channel: Channel;
  readonly objects: readonly EmittedObject[];
  /** Changes to objects that exist already (Service appProtocol); never part of the main output. */
  readonly patches: readonly EmittedObject[];
  readonly ledger: readonly LedgerEntry[];
  readonly diagnostics: readonly Diagnostic[];
  readonly requirements: readonly Requirement[];
  readonly prerequisites: readonly Prerequisite[];
  readonly sources: readonly SourceVerdict[];
  readonly read: ReadSummary;
}
