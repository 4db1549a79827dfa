import { isObject, type Json, type JsonObject } from '../model/json.ts';

/**
 * Where the entries of each mapping and list of one document stand, by identity of the container, as offsets into its text. Lives
 * only as long as the document is worked on; `compile` keeps what an object needs.
 */
export class Places {
  private readonly entries = new Map<object, Map<string, number>>();
  private readonly sources = new Map<object, Map<string, string>>();
  private readonly lineStarts: number[] = [0];
  private readonly firstLine: number;
  private readonly columnsBefore: number;
  /** Where the document itself starts: its first key. */
  root = 0;

  /** `firstLine` and `columnsBefore` say where in its file the text begins. */
  constructor(text: string, firstLine: number, columnsBefore = 0) {
    this.firstLine = firstLine;
    this.columnsBefore = columnsBefore;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  set(container: object, key: string | number, offset: number): void {
    let places = this.entries.get(container);
    if (places === undefined) {
      places = new Map();
      this.entries.set(container, places);
    }
    places.set(String(key), offset);
  }

  get(container: object, key: string | number): number | undefined {
    return this.entries.get(container)?.get(String(key));
  }

  /** The text of a scalar that is no text to YAML, for fields that must be one. */
  setSource(container: object, key: string | number, text: string): void {
    let texts = this.sources.get(container);
    if (texts === undefined) {
      texts = new Map();
      this.sources.set(container, texts);
    }
    texts.set(String(key), text);
  }

  source(container: object, key: string | number): string | undefined {
    return this.sources.get(container)?.get(String(key));
  }

  /** A changed copy stands where the original stood. */
  copy(from: object, to: object): void {
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
  compile(body: JsonObject, offset: number): Uint32Array {
    const cells: number[] = [];
    const visit = (value: Json | undefined, at: number): void => {
      const cell = cells.length;
      const { line, column } = this.position(at);
      cells.push(line, column, 0);
      for (const [key, child] of childrenOf(value)) visit(child, this.get(value as object, key) ?? at);
      cells[cell + 2] = (cells.length - cell) / 3;
    };
    visit(body, offset);
    return Uint32Array.from(cells);
  }
}

/** Looks a JSON pointer up in compiled places; stops at the nearest known parent. */
export function lookUp(cells: Uint32Array, body: JsonObject, pointer: string): { line: number; column: number } {
  let cell = 0;
  let value: Json | undefined = body;
  for (const part of pointer.split('/').slice(1)) {
    const wanted = part.replaceAll('~1', '/').replaceAll('~0', '~');
    let child = cell + 3;
    let found: Json | undefined;
    let hit = false;
    for (const [key, next] of childrenOf(value)) {
      if (String(key) === wanted) {
        found = next;
        hit = true;
        break;
      }
      child += 3 * (cells[child + 2] ?? 1);
    }
    if (!hit) break;
    cell = child;
    value = found;
  }
  return { line: cells[cell] ?? 1, column: cells[cell + 1] ?? 1 };
}

function childrenOf(value: Json | undefined): Iterable<readonly [string | number, Json | undefined]> {
  if (Array.isArray(value)) return value.entries();
  return isObject(value) ? Object.entries(value) : [];
}
