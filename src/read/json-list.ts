import { type Range, skipSpace, stringEnd, valueEnd } from './json-scan.ts';

/** A list of objects as JSON: the text without its items, and the stretch of each item. */
export interface JsonList {
  readonly head: string;
  readonly items: readonly Range[];
}

/**
 * Finds the items of a Kubernetes list (`kubectl get -o json`), so that each is parsed, placed and let go by itself: an export of a
 * whole cluster is one JSON value of a hundred megabytes. Nothing where the text is no such list.
 */
export function splitJsonList(text: string, range: Range): JsonList | undefined {
  if (text[range.start] !== '{') return undefined;
  let items: Range | undefined;
  let isList = false;
  let at = skipSpace(text, range.start + 1);
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at);
    if (keyEnd === -1) return undefined;
    const key = text.slice(at, keyEnd);
    const colon = skipSpace(text, keyEnd);
    const start = skipSpace(text, colon + 1);
    const end = text[colon] === ':' ? valueEnd(text, start) : -1;
    if (end === -1 || end > range.end) return undefined;
    if (key === '"items"') {
      if (items !== undefined) return undefined;
      items = { start, end };
    }
    if (key === '"kind"') isList = text.slice(start, end).endsWith('List"');
    const comma = skipSpace(text, end);
    if (text[comma] !== ',') break;
    at = skipSpace(text, comma + 1);
  }
  const parts = items !== undefined && isList ? elements(text, items) : undefined;
  if (items === undefined || parts === undefined) return undefined;
  const blank = text.slice(items.start + 1, items.end - 1).replace(/[^\n]/g, ' ');
  return {
    head: text.slice(range.start, items.start + 1) + blank + text.slice(items.end - 1, range.end),
    items: parts,
  };
}

function elements(text: string, list: Range): readonly Range[] | undefined {
  if (text[list.start] !== '[') return undefined;
  const found: Range[] = [];
  let at = skipSpace(text, list.start + 1);
  while (at < list.end - 1) {
    const end = valueEnd(text, at);
    if (end === -1) return undefined;
    found.push({ start: at, end });
    const comma = skipSpace(text, end);
    if (comma === list.end - 1) break;
    if (text[comma] !== ',') return undefined;
    at = skipSpace(text, comma + 1);
    // A comma before the closing bracket is an error that JSON.parse shall name.
    if (at === list.end - 1) return undefined;
  }
  return found;
}
