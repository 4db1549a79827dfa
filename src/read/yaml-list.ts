import { firstColumn, skim } from './skim.ts';

/** One item of a list as a document of its own: its dash is blanked, so that every column stays what it was. */
export interface ListItem {
  readonly text: string;
  /** Lines before the item in the text of the list. */
  readonly lines: number;
  readonly indent: number;
}

export interface YamlList {
  /** The list without its items. */
  readonly head: string;
  readonly items: readonly ListItem[];
}

/**
 * Cuts a Kubernetes list in block style (`kubectl get -o yaml`) into its items, so that each is parsed by itself: an export of a
 * whole cluster is one document of many megabytes, and one bad item should not cost the others. Nothing where the text is no such
 * list, or its items share anchors.
 */
export function splitYamlList(text: string): YamlList | undefined {
  if (!text.includes('\nitems:') && !text.startsWith('items:')) return undefined;
  if (!skim(text)?.kind.endsWith('List')) return undefined;
  if (/[\s[{,]&\w/.test(text) && /[\s[{,]\*\w/.test(text)) return undefined;
  const from = itemsStart(text);
  return from === undefined ? undefined : cutItems(text, from);
}

function itemsStart(text: string): number | undefined {
  const found = /(?:^|\n)items:[ \t]*(?:#[^\n]*)?\r?\n/.exec(text);
  if (found === null) return undefined;
  const after = found.index + found[0].length;
  return text.startsWith('items:', after) || text.includes('\nitems:', after - 1) ? undefined : after;
}

function cutItems(text: string, from: number): YamlList | undefined {
  const indent = dashColumn(text, from);
  if (indent === undefined) return undefined;
  const starts: number[] = [];
  let end = text.length;
  for (const { start, column } of linesUpTo(text, from, indent)) {
    if (column === indent && isDash(text, start + column)) starts.push(start);
    else if (column > 0) return undefined;
    else {
      end = start;
      break;
    }
  }
  // The lines of the items stay, empty, so that what follows them keeps its line.
  const gap = '\n'.repeat(newlines(text, starts[0] ?? end, end));
  return { head: text.slice(0, starts[0]) + gap + text.slice(end), items: itemsOf(text, starts, end, indent) };
}

/** The column of the dashes: that of the first line with content, where it is a dash. */
function dashColumn(text: string, from: number): number | undefined {
  for (const { start, column } of linesUpTo(text, from, 16)) {
    return isDash(text, start + column) ? column : undefined;
  }
  return undefined;
}

function isDash(text: string, at: number): boolean {
  return text[at] === '-' && ' \r\n'.includes(text[at + 1] ?? ' ');
}

/** The lines that are indented no further than a column, without blank lines and comments. */
function* linesUpTo(text: string, from: number, indent: number): Generator<{ start: number; column: number }> {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const column = firstColumn(text, start, end, indent);
    const char = text[start + column];
    if (column <= indent && start + column < end && char !== '\r' && char !== '#') yield { start, column };
    start = end + 1;
  }
}

function itemsOf(text: string, starts: readonly number[], end: number, dash: number): readonly ListItem[] {
  const items: ListItem[] = [];
  let lines = 0;
  let counted = 0;
  for (const [index, start] of starts.entries()) {
    lines += newlines(text, counted, start);
    counted = start;
    const stop = starts[index + 1] ?? end;
    const body = `${text.slice(start, start + dash)} ${text.slice(start + dash + 1, stop)}`;
    items.push({ text: body, lines, indent: body.length - body.trimStart().length });
  }
  return items;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
