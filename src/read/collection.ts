import type { ReadSummary, UnreadDocument } from '../model/conversion.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Inventory, Location, SourceObject, UnreadObject } from '../model/source-object.ts';
import { foldDuplicates } from './duplicates.ts';
import { countKey } from './kinds.ts';
import { unreadDocument, unreadObject } from './unread.ts';

export interface ReadResult {
  readonly inventory: Inventory;
  /** Documents that are no objects of Kubernetes, where they were asked for. */
  readonly others: readonly SourceObject[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: ReadSummary;
}

/** Gathers what is read, file by file, and what was not. */
export class Collection {
  readonly objects: SourceObject[] = [];
  readonly others: SourceObject[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly skipped: { file: string; reason: string }[] = [];
  private readonly unread: UnreadDocument[] = [];
  private readonly unreadObjects: UnreadObject[] = [];
  files = 0;
  documents = 0;
  private readonly counted = new Map<string, number>();

  count(group: string, kind: string): void {
    increase(this.counted, countKey(group, kind));
  }

  /** A document that could not be read, with all that a pattern finds in it. */
  missed(at: Location, reason: string, text: string): void {
    this.unread.push(unreadDocument(at, reason, text));
    this.unreadObjects.push(unreadObject(at, text));
  }

  /** `asWritten` keeps objects that are there more than once. */
  finish(asWritten = false): ReadResult {
    const { objects, variants, diagnostics } = asWritten
      ? { objects: this.objects, variants: [], diagnostics: [] }
      : foldDuplicates(this.objects);
    const kept = new Map<string, number>();
    for (const { ref } of objects) increase(kept, countKey(ref.group, ref.kind));
    return {
      inventory: { objects, variants, unread: this.unreadObjects },
      others: this.others,
      diagnostics: [...this.diagnostics, ...diagnostics],
      summary: {
        files: this.files,
        documents: this.documents,
        kept: sorted(kept),
        counted: sorted(this.counted),
        skipped: this.skipped,
        unread: this.unread,
      },
    };
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
