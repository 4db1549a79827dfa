import { isAboutProtection } from '../findings.ts';
import type { Report } from '../model.ts';
import { safeText } from '../safe-text.ts';
import { countOf } from '../summary.ts';
import { indented } from '../width.ts';
import type { Section, TextOptions } from './text.ts';

/** What to do next, only where it applies. */
export function nextSteps(report: Report, options: TextOptions): Section {
  const steps = [...explainStep(report, options), ...detailStep(report, options), ...commandSteps(report, options)];
  const lines = steps.flatMap((step) => indented(step, options.width, '  - '));
  return lines.length === 0 ? [] : [options.style.bold('Next:'), ...lines];
}

function explainStep(report: Report, options: TextOptions): readonly string[] {
  const urgent = report.findings.find(isAboutProtection) ?? report.findings[0];
  if (urgent === undefined || urgent.severity === 'info') return [];
  return [`What a code means and what to do: ${options.program} explain ${safeText(urgent.code)}`];
}

function detailStep(report: Report, options: TextOptions): readonly string[] {
  if (report.findings.length === 0 || options.level === 'verbose') return [];
  if (options.command === 'scan') return ['All findings with all places: -v, or -o json.'];
  const file = options.reportWritten === true ? '' : ', or --report FILE as JSON';
  return [`All findings with all places: -v${file}.`];
}

function commandSteps(report: Report, options: TextOptions): readonly string[] {
  const { program, command } = options;
  const convert = command === 'convert';
  const rendering = report.read.skipped.some((file) => /(^|[/\\])templates[/\\]/.test(file.file));
  const closed = report.summary.facts.closed > 0;
  const patches = convert && report.patches.length > 0 && options.patchesWritten !== true;
  return [
    ...(rendering ? [`Templates are read once rendered: helm template … | ${program} ${command} -`] : []),
    ...(patches
      ? [`${countOf(report.patches.length, 'existing object')} must change too: --patches FILE writes the changes.`]
      : []),
    ...(convert && closed ? ['A closed route opens once its loss is accepted: --allow-loss CODE=NAMESPACE/NAME.'] : []),
    ...(convert && report.objects.length > 0
      ? ['What the cluster says to the output: kubectl apply --dry-run=server -f FILE']
      : []),
    ...(convert || report.summary.sources.total === 0 ? [] : [`The objects: ${program} convert with the same input.`]),
  ];
}
