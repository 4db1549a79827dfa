import { isObject, type Json, type JsonObject } from '../model/json.ts';
import type { Location } from '../model/source-object.ts';
import { type Cells, storeCells } from './cell-store.ts';

/** A document with the places of its values in the order of a walk: line (from 0), column (from 1), number of values below. */
export interface LaidOut {
  readonly value: Json;
  readonly cells: readonly number[];
  readonly root: number;
}

/**
 * Where the entries of each mapping and list of one document stand, by identity of the container, as offsets into its text. Lives
 * only as long as the document is worked on; `compile` keeps what an object needs.
 */
export class Places {
  private readonly entries = new Map<object, Map<string, number>>();
  private readonly sources = new Map<object, Map<string, string>>();
  private readonly text: string;
  private readonly firstLine: number;
  private readonly columnsBefore: number;
  private lineStarts: readonly number[] | undefined;
  /** What a quick parser found, until somebody asks for more than all places of the document as it was. */
  private laid: LaidOut | undefined;
  /** Where the document itself starts: its first key. */
  root = 0;

  /** `firstLine` and `columnsBefore` say where in its file the text begins. */
  constructor(text: string, firstLine: number, columnsBefore = 0) {
    this.text = text;
    this.firstLine = firstLine;
    this.columnsBefore = columnsBefore;
  }

  static of(text: string, firstLine: number, laid: LaidOut): Places {
    const places = new Places(text, firstLine);
    places.root = laid.root;
    places.laid = laid;
    return places;
  }

  set(container: object, key: string | number, offset: number): void {
    this.spread();
    let places = this.entries.get(container);
    if (places === undefined) {
      places = new Map();
      this.entries.set(container, places);
    }
    places.set(String(key), offset);
  }

  get(container: object, key: string | number): number | undefined {
    this.spread();
    return this.entries.get(container)?.get(String(key));
  }

  /** The text of a scalar that is no text to YAML, for fields that must be one. */
  setSource(container: object, key: string | number, text: string): void {
    this.spread();
    let texts = this.sources.get(container);
    if (texts === undefined) {
      texts = new Map();
      this.sources.set(container, texts);
    }
    texts.set(String(key), text);
  }

  source(container: object, key: string | number): string | undefined {
    this.spread();
    return this.sources.get(container)?.get(String(key));
  }

  /** A changed copy stands where the original stood. */
  copy(from: object, to: object): void {
    this.spread();
    const places = this.entries.get(from);
    const texts = this.sources.get(from);
    if (places !== undefined) this.entries.set(to, new Map(places));
    if (texts !== undefined) this.sources.set(to, new Map(texts));
  }

  /** A renamed entry stands where the old one stood. */
  move(from: object, fromKey: string, to: object, toKey: string): void {
    const offset = this.get(from, fromKey);
    if (offset !== undefined) this.set(to, toKey, offset);
  }

  position(offset: number): { readonly line: number; readonly column: number } {
    const [line, column] = this.laid !== undefined && offset === this.root ? this.laid.cells : [];
    if (line !== undefined && column !== undefined) return { line: this.firstLine + line, column };
    return this.search(offset);
  }

  /** The text of a line of the file, as far as this document has it. */
  lineText(line: number): string {
    this.lineStarts ??= startsOfLines(this.text);
    const start = this.lineStarts[line - this.firstLine] ?? this.text.length;
    const newline = this.text.indexOf('\n', start);
    const text = this.text.slice(start, newline === -1 ? this.text.length : newline);
    return line === this.firstLine ? ' '.repeat(this.columnsBefore) + text : text;
  }

  private search(offset: number): { readonly line: number; readonly column: number } {
    this.lineStarts ??= startsOfLines(this.text);
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const column = offset - (this.lineStarts[low] ?? 0) + 1;
    return { line: this.firstLine + low, column: low === 0 ? column + this.columnsBefore : column };
  }

  /** The places of all values of a body in the order of a walk through it: line, column, number of values below. */
  compile(body: JsonObject, offset: number): Cells {
    if (this.laid?.value === body && offset === this.root) return storeCells(this.laid.cells, this.firstLine);
    const cells: number[] = [];
    const visit = (value: Json | undefined, at: number): void => {
      const cell = cells.length;
      const { line, column } = this.position(at);
      cells.push(line - this.firstLine, column, 0);
      for (const [key, child] of childrenOf(value)) visit(child, this.get(value as object, key) ?? at);
      cells[cell + 2] = (cells.length - cell) / 3;
    };
    visit(body, offset);
    return storeCells(cells, this.firstLine);
  }

  /** Spreads what a quick parser found over the maps, where single places are asked for. */
  private spread(): void {
    const { laid } = this;
    if (laid === undefined) return;
    this.laid = undefined;
    this.lineStarts ??= startsOfLines(this.text);
    let cell = 0;
    const visit = (value: Json | undefined): void => {
      cell += 3;
      for (const [key, child] of childrenOf(value)) {
        const offset = (this.lineStarts?.[laid.cells[cell] ?? 0] ?? 0) + (laid.cells[cell + 1] ?? 1) - 1;
        this.set(value as object, key, offset);
        if (child === null || typeof child === 'number' || typeof child === 'boolean')
          this.setSource(value as object, key, plainText(this.text, offset, !Array.isArray(value)));
        visit(child);
      }
    };
    visit(laid.value);
  }
}

/** The plain scalar of an entry that starts at an offset, behind its key where it has one: those of one line, for no text is folded. */
function plainText(text: string, offset: number, keyed: boolean): string {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline === -1 ? text.length : newline);
  const value = keyed ? line.slice(keyLength(line)) : line;
  return value.replace(/ #.*$/, '').trim();
}

function keyLength(line: string): number {
  const quote = line.startsWith('"') || line.startsWith("'") ? line.charAt(0) : '';
  const from = quote === '' ? 0 : line.indexOf(quote, 1);
  return line.indexOf(':', from) + 1;
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Looks a JSON pointer up in compiled places; stops at the nearest known parent. */
export function lookUp(cells: Cells, body: JsonObject, file: string, pointer: string): Location {
  const { numbers, start, lineBase } = cells;
  let cell = start;
  let value: Json | undefined = body;
  for (let at = 1; at <= pointer.length && typeof value === 'object' && value !== null; ) {
    const slash = pointer.indexOf('/', at);
    const part = pointer.slice(at, slash === -1 ? pointer.length : slash);
    const wanted = part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
    const position = Object.keys(value).indexOf(wanted);
    if (position === -1) break;
    cell += 3;
    for (let before = 0; before < position; before++) cell += 3 * (numbers[cell + 2] ?? 1);
    value = (value as JsonObject)[wanted];
    at = slash === -1 ? pointer.length + 1 : slash + 1;
  }
  return { file, line: lineBase + (numbers[cell] ?? 0), column: numbers[cell + 1] ?? 1 };
}

function childrenOf(value: Json | undefined): Iterable<readonly [string | number, Json | undefined]> {
  if (Array.isArray(value)) return value.entries();
  return isObject(value) ? Object.entries(value) : [];
}
