import type { ReadSummary } from '../model/conversion.ts';
import { refKey } from '../model/object-ref.ts';
import type { Inventory, SourceObject } from '../model/source-object.ts';
import type { ReadResult } from './collection.ts';
import { foldDuplicates } from './duplicates.ts';

/** Two reads as one. Of objects with one identity the first read's counts; a file that both read is read once. */
export function mergeReads(first: ReadResult, second: ReadResult): ReadResult {
  const files = new Set([...first.inventory.objects, ...first.others].map(({ at }) => at.file));
  const places = new Set(first.inventory.objects.map(placeOf));
  const others = second.inventory.objects.filter((object) => !places.has(placeOf(object)));
  const folded = foldDuplicates([...first.inventory.objects, ...others]);
  const known = new Set(first.diagnostics.map((diagnostic) => JSON.stringify(diagnostic)));
  return {
    inventory: {
      objects: folded.objects,
      variants: [...folded.variants, ...(first.inventory.variants ?? []), ...(second.inventory.variants ?? [])],
      configuration: both(first.inventory.configuration, second.inventory.configuration),
      unread: [...(first.inventory.unread ?? []), ...(second.inventory.unread ?? [])],
    },
    others: [...first.others, ...second.others],
    diagnostics: [
      ...first.diagnostics,
      ...second.diagnostics.filter((diagnostic) => !known.has(JSON.stringify(diagnostic))),
      ...folded.diagnostics,
    ],
    summary: sum(first.summary, second.summary, files),
  };
}

function placeOf({ ref, at }: SourceObject): string {
  return [refKey(ref), at.file, at.line, at.column].join(' ');
}

type Configuration = NonNullable<Inventory['configuration']>;

function both(first: Configuration = new Map(), second: Configuration = new Map()): Configuration {
  const names = [...new Set([...first.keys(), ...second.keys()])];
  return new Map(names.map((name) => [name, [...(first.get(name) ?? []), ...(second.get(name) ?? [])]]));
}

function sum(first: ReadSummary, second: ReadSummary, readByFirst: ReadonlySet<string>): ReadSummary {
  return {
    files: first.files + second.files,
    documents: first.documents + second.documents,
    kept: counts(first.kept, second.kept),
    counted: counts(first.counted, second.counted),
    skipped: [...first.skipped, ...second.skipped.filter(({ file }) => !readByFirst.has(file))],
    unread: [...first.unread, ...second.unread],
  };
}

type Counts = Readonly<Record<string, number>>;

function counts(first: Counts, second: Counts): Counts {
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, (first[name] ?? 0) + (second[name] ?? 0)]));
}
