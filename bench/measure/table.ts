import type { Figures } from './child.ts';

export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

/** Columns as wide as their widest cell, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

export type Sizes = ReadonlyMap<number, Figures>;

/** One line a stage, one column a size: what a stage took by itself. */
export function stageTable(title: string, runs: Sizes, cell: (figures: Figures, index: number) => string): string {
  const [first] = runs.values();
  const names = first?.stages.map(({ stage }) => stage) ?? [];
  const head = [title, ...[...runs.keys()].map((size) => size.toLocaleString('en'))];
  const lines = names.flatMap((name, index) =>
    index === 0 ? [] : [[name, ...[...runs.values()].map((figures) => cell(figures, index))]],
  );
  return table([head, ...lines]);
}

/** Processor time of a stage for a thousand Ingresses: equal numbers in a line are a straight line. */
export function cpuOfStage(figures: Figures, index: number): number {
  return (figures.stages[index]?.cpu ?? 0) - (figures.stages[index - 1]?.cpu ?? 0);
}
