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
  const starts: number[] = [];
  let indent: number | undefined;
  let end = text.length;
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline === -1 ? text.length : newline;
    const column = firstColumn(text, start, lineEnd, indent ?? 16);
    const char = text[start + column];
    const blank = start + column >= lineEnd || char === '\r' || char === '#';
    if (!blank && (indent === undefined || column <= indent)) {
      const dash = char === '-' && /^-(?:[ \r\n]|$)/.test(text.slice(start + column, start + column + 2));
      if (!dash || (indent !== undefined && column < indent)) {
        if (indent === undefined || column > 0) return undefined;
        end = start;
        break;
      }
      indent = column;
      starts.push(start);
    }
    start = lineEnd + 1;
  }
  if (indent === undefined) return undefined;
  // The lines of the items stay, empty, so that what follows them keeps its line.
  const gap = '\n'.repeat(newlines(text, starts[0] ?? end, end));
  return { head: text.slice(0, starts[0]) + gap + text.slice(end), items: itemsOf(text, starts, end, indent) };
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
