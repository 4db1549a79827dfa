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
  for (const { key, value } of members(text, range)) {
    if (key === '"items"' && items !== undefined) return undefined;
    if (key === '"items"') items = value;
    if (key === '"kind"') isList = text.slice(value.start, value.end).endsWith('List"');
  }
  const parts = items !== undefined && isList ? elements(text, items) : undefined;
  return items === undefined || parts === undefined
    ? undefined
    : { head: withoutItems(text, range, items), items: parts };
}

/** The text of the list without its items, whose lines stay, empty, so that what follows keeps its line. */
function withoutItems(text: string, range: Range, items: Range): string {
  let lines = 0;
  for (let at = text.indexOf('\n', items.start); at !== -1 && at < items.end; at = text.indexOf('\n', at + 1)) lines++;
  return `${text.slice(range.start, items.start + 1)}${'\n'.repeat(lines)}${text.slice(items.end - 1, range.end)}`;
}

/** The members of an object as far as they can be told apart; JSON.parse names what is wrong behind that. */
function* members(text: string, range: Range): Generator<{ readonly key: string; readonly value: Range }> {
  let at = skipSpace(text, range.start + 1);
  while (text[at] === '"') {
    const keyEnd = stringEnd(text, at);
    const colon = keyEnd === -1 ? -1 : skipSpace(text, keyEnd);
    if (text[colon] !== ':') return;
    const start = skipSpace(text, colon + 1);
    const end = valueEnd(text, start);
    if (end === -1 || end > range.end) return;
    yield { key: text.slice(at, keyEnd), value: { start, end } };
    const comma = skipSpace(text, end);
    if (text[comma] !== ',') return;
    at = skipSpace(text, comma + 1);
  }
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
