import type { Severity } from '../../model/diagnostic.ts';
import type { Finding } from '../findings.ts';
import { type FindingGroup, type FoldedText, foldFindings } from '../fold.ts';
import { remedyOf } from '../messages.ts';
import { safeText, shortened } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { countOf } from '../summary.ts';
import { indented } from '../width.ts';
import type { Section, TextOptions } from './text.ts';

/** Places and different texts of one code that are shown without `-v`. */
const placesShown = 3;
const textsShown: Readonly<Record<Severity, number>> = { error: 10, warning: 3, info: 3 };
const longestText = 1000;

export function findingSection(title: string, findings: readonly Finding[], options: TextOptions): Section {
  if (findings.length === 0) return [];
  const groups = foldFindings(findings).flatMap((group) => groupLines(group, options));
  return [options.style.bold(`${title} (${findings.length}):`), ...groups];
}

/** What needs no action is only counted, unless everything is asked for. */
export function infoSection(findings: readonly Finding[], options: TextOptions): Section {
  const infos = findings.filter((finding) => finding.severity === 'info');
  if (infos.length === 0) return [];
  if (options.level === 'verbose') return findingSection('Notes', infos, options);
  const counts = foldFindings(infos).map((group) => `${group.count} ${safeText(group.name)}`);
  return indented(`Notes (${infos.length}, shown by -v): ${counts.join(', ')}.`, options.width, '', '  ');
}

function groupLines(group: FindingGroup, options: TextOptions): readonly string[] {
  const { style, width, level } = options;
  const limit = level === 'verbose' ? Number.POSITIVE_INFINITY : textsShown[group.severity];
  const rest = group.texts.slice(limit).reduce((sum, text) => sum + Math.max(1, text.places.length), 0);
  const times = group.count === 1 ? '' : ` (${group.count} times)`;
  const remedy = remedyOf(group.code);
  return [
    `  ${painterOf(group.severity, style)(group.severity)} ${safeText(group.code)} ${style.bold(safeText(group.name))}${times}`,
    ...group.texts.slice(0, limit).flatMap((text) => textLines(text, options)),
    ...(rest === 0 ? [] : [style.dim(`    and ${rest} more of this code (-v shows all)`)]),
    ...(remedy === undefined ? [] : indented(`To do: ${safeText(remedy)}`, width, '    ', '      ')),
  ];
}

function textLines(folded: FoldedText, options: TextOptions): readonly string[] {
  const limit = options.level === 'verbose' ? folded.places.length : placesShown;
  const hidden = folded.places.length - limit;
  const places = folded.places.slice(0, limit).map((place) => `at ${safeText(place)}`);
  if (hidden > 0) places.push(`and ${countOf(hidden, 'more place')}`);
  return [
    ...indented(safeText(shortened(folded.text, longestText)), options.width, '    '),
    ...places.map((place) => options.style.dim(`      ${place}`)),
  ];
}

function painterOf(severity: Severity, style: Style): (text: string) => string {
  if (severity === 'error') return style.error;
  return severity === 'warning' ? style.warning : style.dim;
}
