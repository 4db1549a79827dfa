import { compareText } from '../../model/object-ref.ts';
import type { Entry, PathKind } from './entries.ts';
import { expressionLength } from './path-forms.ts';

/** An entry as it answers for a host: its own, an alias of it, or one of a wildcard host around it. */
export interface Candidate {
  readonly entry: Entry;
  /** Name that its row has in the maps. */
  readonly name: string;
  readonly wild: boolean;
  readonly alias: boolean;
}

const usual: readonly PathKind[] = ['exact', 'prefix', 'begin', 'regex'];

/** `path-type-order`: the four kinds, each once; anything else counts as the usual order (recorded paths/path-type-order*). */
export function typeOrder(text: string | undefined): readonly PathKind[] {
  const kinds = (text ?? '').split(',').map((word) => word.trim());
  const known = usual.filter((kind) => kinds.includes(kind));
  return kinds.length === usual.length && known.length === usual.length ? (kinds as PathKind[]) : usual;
}

/**
 * Paths with headers first, those with more of them before the others; then exact paths, beginnings by their length, and regular
 * expressions, the longest first. Wildcard hosts count as regular expressions (behaviour-haproxy 2.2, 2.3).
 */
export function inSearchOrder(candidates: readonly Candidate[], order: readonly PathKind[]): readonly Candidate[] {
  const position = new Map(candidates.map((one, at) => [one, at]));
  const groups = new Map<string, number>();
  for (const [at, { entry }] of candidates.entries())
    if (!groups.has(headersOf(entry))) groups.set(headersOf(entry), at);
  return [...candidates].sort(
    (a, b) =>
      b.entry.headers.length - a.entry.headers.length ||
      (groups.get(headersOf(a.entry)) ?? 0) - (groups.get(headersOf(b.entry)) ?? 0) ||
      stage(a, order) - stage(b, order) ||
      lengthOf(b) - lengthOf(a) ||
      order.indexOf(a.entry.kind) - order.indexOf(b.entry.kind) ||
      Number(b.alias) - Number(a.alias) ||
      (position.get(a) ?? 0) - (position.get(b) ?? 0) ||
      compareText(a.name, b.name),
  );
}

function headersOf({ headers }: Entry): string {
  return JSON.stringify(headers.map(({ name, text }) => [name, text]));
}

/** Exact paths come first whatever the order says; beginnings of both kinds are one list, unless regular expressions stand between. */
function stage({ entry: { kind }, wild }: Candidate, order: readonly PathKind[]): number {
  const regex = order.indexOf('regex');
  if (wild || kind === 'regex') return 2;
  if (kind === 'exact') return 0;
  return order.indexOf(kind) < regex ? 1 : 3;
}

function lengthOf({ entry, name, wild }: Candidate): number {
  return wild || entry.kind === 'regex' ? expressionLength(name, entry) : entry.path.length;
}
