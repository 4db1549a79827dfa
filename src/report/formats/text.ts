import { isAboutProtection } from '../findings.ts';
import type { Report } from '../model.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { countOf } from '../summary.ts';
import { indented } from '../width.ts';
import { findingSection, infoSection } from './text-findings.ts';
import { nextSteps } from './text-next.ts';
import { requirementSection } from './text-requirements.ts';
import { guardSection, ledgerSection, readSection, sourceSection, unreadSection } from './text-sections.ts';

export interface TextOptions {
  readonly level: 'quiet' | 'normal' | 'verbose';
  readonly style: Style;
  readonly width: number;
  /** The name the program was called by. */
  readonly program: string;
  readonly command: 'convert' | 'scan';
  /** Where the verdict is said already, on the other stream. */
  readonly verdictSaid?: boolean;
  readonly patchesWritten?: boolean;
  readonly reportWritten?: boolean;
}

/** Lines that belong together; sections are set apart by an empty line. */
export type Section = readonly string[];

/** The report for a person at a terminal: what is most urgent comes first. */
export function formatText(report: Report, options: TextOptions): string {
  const sections = options.level === 'quiet' ? quietSections(report, options) : allSections(report, options);
  const shown = sections.filter((section) => section.length > 0);
  return shown.map((section) => section.map((line) => `${line}\n`).join('')).join('\n');
}

function quietSections(report: Report, options: TextOptions): readonly Section[] {
  const errors = report.findings.filter((finding) => finding.severity === 'error');
  return [findingSection('Errors', errors, options)];
}

function allSections(report: Report, options: TextOptions): readonly Section[] {
  const told = report.findings.filter((finding) => finding.severity !== 'info');
  const guards = told.filter(isAboutProtection);
  const others = told.filter((finding) => !isAboutProtection(finding));
  const errors = others.filter((finding) => finding.severity === 'error');
  const warnings = others.filter((finding) => finding.severity === 'warning');
  return [
    headSection(report, options),
    prerequisiteSection(report, options),
    findingSection('Guards and closed routes', guards, options),
    guardSection(report, options),
    findingSection('Errors', errors, options),
    findingSection('Warnings', warnings, options),
    infoSection(report.findings, options),
    ledgerSection(report, options),
    requirementSection(report, options),
    sourceSection(report, options),
    unreadSection(report, options),
    readSection(report, options),
    nextSteps(report, options),
  ];
}

function headSection(report: Report, options: TextOptions): Section {
  const { error, warning, info, total } = report.summary.findings;
  const parts = [countOf(error, 'error'), countOf(warning, 'warning'), countOf(info, 'note')];
  const verdict = options.verdictSaid === true ? [] : indented(safeText(report.summary.text), options.width, '');
  return [...verdict.map(options.style.bold), ...(total === 0 ? [] : [`Findings: ${parts.join(', ')}.`])];
}

function prerequisiteSection(report: Report, options: TextOptions): Section {
  if (report.prerequisites.length === 0) return [];
  const steps = report.prerequisites.flatMap((prerequisite, index) => [
    ...indented(safeText(prerequisite.text), options.width, `  ${index + 1}. `),
    ...prerequisite.commands.map((command) => `       ${safeText(command)}`),
  ]);
  return [options.style.bold('Before the output carries traffic:'), ...steps];
}
