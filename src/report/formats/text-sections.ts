import type { Verdict } from '../../model/conversion.ts';
import { outcomes } from '../../model/ledger.ts';
import { qualifiedName, refText } from '../../model/object-ref.ts';
import { isAboutProtection } from '../findings.ts';
import { groupBy, locationText } from '../fold.ts';
import type { Report } from '../model.ts';
import { outcomeTexts } from '../outcomes.ts';
import { safeText, shortened } from '../safe-text.ts';
import { countOf } from '../summary.ts';
import { indented } from '../width.ts';
import type { Section, TextOptions } from './text.ts';

const namesShown = 3;
const unreadShown = 10;

/** Totals by outcome; they add up to the number of facts. */
export function ledgerSection(report: Report, options: TextOptions): Section {
  const { total, ...counts } = report.summary.facts;
  if (total === 0) return [];
  const width = String(total).length;
  const rows = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `  ${String(counts[outcome]).padStart(width)}  ${outcome.padEnd(11)}  ${outcomeTexts[outcome]}`);
  const title = `What became of ${countOf(total, 'annotation, field or key', 'annotations, fields and keys')}:`;
  return [options.style.bold(title), ...rows];
}

/** Guards that were closed or opened and that no finding tells of: they are never left to the totals. */
export function guardSection(report: Report, options: TextOptions): Section {
  const told = new Set(report.findings.flatMap((finding) => finding.facts ?? []));
  const untold = report.ledger.filter((entry) => isAboutProtection(entry) && !told.has(entry.fact.id));
  if (untold.length === 0) return [];
  const names = groupBy(untold, (entry) => `${entry.outcome}: ${entry.fact.name}`);
  return [
    options.style.bold(`Also closed or opened (${untold.length}):`),
    ...[...names].flatMap(([name, same]) => {
      const objects = listed(
        same.map((entry) => refText(entry.fact.object)),
        options,
      );
      return indented(`${safeText(name)} of ${objects}`, options.width, '  ', '    ');
    }),
  ];
}

/** Ingresses without a rule in the output, folded by the reason. */
export function sourceSection(report: Report, options: TextOptions): Section {
  const titles: readonly (readonly [Verdict, string])[] = [
    ['not-converted', 'Not converted'],
    ['not-selected', 'Not selected'],
  ];
  return titles.flatMap(([verdict, title]) => {
    const sources = report.sources.filter((source) => source.verdict === verdict);
    const reasons = groupBy(sources, (source) => source.reason ?? 'no reason was given');
    return [...reasons].flatMap(([reason, same]) => {
      const names = listed(
        same.map((source) => qualifiedName(source.ref)),
        options,
      );
      return indented(`${title} (${same.length}), ${safeText(reason)}: ${names}`, options.width, '', '  ');
    });
  });
}

/** Documents nobody could read, with what a pattern found in them: those hosts and paths have no rule now. */
export function unreadSection(report: Report, options: TextOptions): Section {
  const { unread } = report.read;
  if (unread.length === 0) return [];
  const limit = options.level === 'verbose' ? unread.length : unreadShown;
  const lines = unread.slice(0, limit).flatMap((document) => {
    const found = [...document.hosts, ...document.paths];
    const names = listed(found, options);
    return [
      ...indented(safeText(`${locationText(document.at)}: ${document.reason}`), options.width, '  '),
      ...(found.length === 0
        ? []
        : indented(`not converted, now caught by whatever else matches: ${names}`, options.width, '    ')),
    ];
  });
  const hidden = unread.length - limit;
  return [
    options.style.error(`Could not be read (${unread.length}):`),
    ...lines,
    ...(hidden > 0 ? [`  and ${hidden} more (-v shows all)`] : []),
  ];
}

/** What was read, kept and passed over. */
export function readSection(report: Report, options: TextOptions): Section {
  const { files, documents, kept, counted, skipped } = report.read;
  const reasons = groupBy(skipped, (file) => file.reason);
  const read = `Read ${countOf(files, 'file')}, ${countOf(documents, 'document')}`;
  const kinds = [kindCounts('used', kept), kindCounts('only counted', counted)].filter((text) => text !== '');
  return [
    ...indented(`${[read, ...kinds].join('; ')}.`, options.width, '', '  '),
    ...[...reasons].flatMap(([reason, same]) => {
      const names = listed(
        same.map((file) => file.file),
        options,
      );
      return indented(
        `Passed over ${countOf(same.length, 'file')} (${safeText(reason)}): ${names}`,
        options.width,
        '',
        '  ',
      );
    }),
  ];
}

function kindCounts(what: string, counts: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${safeText(kind)}`);
  return kinds.length === 0 ? '' : `${what}: ${kinds.join(', ')}`;
}

function listed(names: readonly string[], options: TextOptions): string {
  const limit = options.level === 'verbose' ? names.length : namesShown;
  const shown = names.slice(0, limit).map((name) => safeText(shortened(name, 200)));
  const hidden = names.length - shown.length;
  return `${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}`;
}
