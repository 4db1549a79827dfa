import type { Verdict } from '../../model/conversion.ts';
import { compareRefs } from '../../model/object-ref.ts';
import { nameOf } from '../messages.ts';
import type { Report, SourceReport } from '../model.ts';
import { safeText, shortened } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { formatTable } from '../table.ts';

export interface ScanOptions {
  readonly style: Style;
  /** Cells of a line; absent where nobody watches. */
  readonly width?: number | undefined;
}

const head = ['NAMESPACE', 'NAME', 'CLASS', 'CONTROLLER', 'VERDICT', 'REASONS'];
const verdictColumn = head.indexOf('VERDICT');
const none = '<none>';

/** The audit in short: one sentence with the counts, then a line an Ingress. */
export function formatScan(report: Report, { style, width }: ScanOptions): string {
  const sources = [...report.sources].sort((a, b) => compareRefs(a.ref, b.ref));
  const summary = `${style.bold(safeText(report.summary.text))}\n`;
  if (sources.length === 0) return summary;
  const paint = (text: string, column: number, row: number) => {
    const source = sources[row];
    return column === verdictColumn && source !== undefined ? painters[source.verdict](style)(text) : text;
  };
  return `${summary}\n${formatTable(head, sources.map(rowOf), { width, paint })}`;
}

const painters: Readonly<Record<Verdict, (style: Style) => (text: string) => string>> = {
  converted: (style) => style.good,
  detail: (style) => style.warning,
  decision: (style) => style.error,
  'not-converted': (style) => style.error,
  'not-selected': (style) => style.dim,
};

function rowOf(source: SourceReport): readonly string[] {
  const { ref, className, controller, verdict, reason, codes } = source;
  const reasons = [...(reason === undefined ? [] : [reason]), ...codes.map((code) => nameOf(code))];
  return [ref.namespace ?? none, ref.name, className ?? none, controller ?? none, verdict, reasons.join(', ')].map(
    (cell) => safeText(shortened(cell, 300)),
  );
}
