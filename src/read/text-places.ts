import { isObject, type Json, type JsonObject, pointerKey } from '../model/json.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a text begins in its document, and how it is written there. */
interface TextPlace extends Place {
  /** Lines of the text are lines of the document, each behind this many columns; else all of it stands at the beginning. */
  readonly indent?: number;
}

/** Places of the texts of one object that hold statements of their own: several lines, or a semicolon. */
export type TextPlaces = ReadonlyMap<string, TextPlace>;

const statements = /[\n;]/;

/**
 * Finds where the texts with statements of their own begin. `placeOf` tells where the key of a text stands, `lineAt` gives the text
 * of a line and of the one after it.
 */
export function textPlaces(
  body: JsonObject,
  placeOf: (pointer: string) => Place,
  lineAt: (line: number) => string,
): TextPlaces {
  const found = new Map<string, TextPlace>();
  const visit = (value: Json | undefined, pointer: string): void => {
    if (typeof value === 'string') {
      if (statements.test(value)) found.set(pointer, begin(value, placeOf(pointer), lineAt));
    } else if (Array.isArray(value)) {
      for (const [position, item] of value.entries()) visit(item, `${pointer}/${position}`);
    } else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) visit(item, `${pointer}/${pointerKey(key)}`);
    }
  };
  visit(body, '');
  return found;
}

function begin(text: string, key: Place, lineAt: (line: number) => string): TextPlace {
  const line = lineAt(key.line);
  const column = key.column + keyLength(line.slice(key.column - 1));
  const written = line.slice(column - 1);
  if (/^[|][-+0-9]*\s*(#.*)?$/.test(written)) {
    const first = text.search(/[^\n]/);
    const below = key.line + 1 + Math.max(0, first);
    const own = /^\n*( *)/.exec(text)?.[1]?.length ?? 0;
    const indent = (/^ */.exec(lineAt(below))?.[0].length ?? 0) - own;
    return { line: key.line + 1, column: indent + 1, indent };
  }
  return { line: key.line, column: /^["']/.test(written) ? column + 1 : column };
}

/** Of a key with its colon and the spaces behind it. */
function keyLength(text: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(text)?.[0].length ?? 0;
  const colon = text.indexOf(':', quoted);
  const end = quoted > 0 ? colon : text.search(/:(?=\s|$)/);
  if (end === -1) return 0;
  return end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0);
}

/** The place of an offset into a text. */
export function placeInText(text: string, offset: number, { line, column, indent }: TextPlace): Place {
  const before = text.slice(0, offset);
  const lines = before.split('\n').length - 1;
  if (indent === undefined) return { line, column: lines === 0 ? column + offset : column };
  return { line: line + lines, column: indent + 1 + offset - (before.lastIndexOf('\n') + 1) };
}
