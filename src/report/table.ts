import { displayWidth, padded, truncated, wrapped } from './width.ts';

export interface TableOptions {
  /** Cells of a line; absent (output is not a terminal): nothing is shortened or broken. */
  readonly width?: number | undefined;
  /** How a cell is coloured, after its width is known. */
  readonly paint?: (text: string, column: number, row: number) => string;
}

const gap = '   ';
const longestColumn = 40;

/** Columns as kubectl prints them: no borders, three blanks between. The last column breaks into lines on a terminal. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  options: TableOptions = {},
): string {
  const limit = options.width === undefined ? Number.POSITIVE_INFINITY : longestColumn;
  const cells = [head, ...rows].map((row) =>
    row.map((cell, column) => (column === head.length - 1 ? cell : truncated(cell, limit))),
  );
  const widths = head.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
  );
  const lines = cells.flatMap((row, index) => tableRow(row, index - 1, widths, options));
  return lines.map((line) => `${line}\n`).join('');
}

/** `row` is -1 for the head. */
function tableRow(cells: readonly string[], row: number, widths: readonly number[], options: TableOptions): string[] {
  const paint = row < 0 ? (text: string) => text : (options.paint ?? ((text: string) => text));
  const last = cells.length - 1;
  const before = widths.slice(0, last).reduce((sum, width) => sum + width + gap.length, 0);
  const start = cells.slice(0, last).map((cell, column) => padded(paint(cell, column, row), widths[column] ?? 0) + gap);
  return lastCell(cells[last] ?? '', before, options.width).map((part, index) =>
    ((index === 0 ? start.join('') : ' '.repeat(before)) + paint(part, last, row)).trimEnd(),
  );
}

function lastCell(text: string, before: number, width: number | undefined): readonly string[] {
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - before);
  return wrapped(text, room);
}
