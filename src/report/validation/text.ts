import { refText } from '../../model/object-ref.ts';
import type { Validation, ValidationFinding, ValidationLevel } from '../../model/validation.ts';
import { safeText } from '../safe-text.ts';
import type { Style } from '../style.ts';
import { validationSummary } from './summary.ts';

export interface ValidationTextOptions {
  readonly style: Style;
  readonly level: 'quiet' | 'normal' | 'verbose';
}

const words: Readonly<Record<ValidationLevel, string>> = {
  error: 'error',
  warning: 'warning',
  absent: 'not in the input',
  unchecked: 'not checked',
};

/** One line a finding, as compilers write them, and a last line with the counts. */
export function formatValidationText(validation: Validation, options: ValidationTextOptions): string {
  const { level } = options;
  const shown = validation.findings.filter((finding) => isShown(finding, level));
  const lines = shown.map((finding) => lineOf(finding, options.style));
  if (level === 'quiet') return lines.map((line) => `${line}\n`).join('');
  const summary = validationSummary(validation);
  const others = Object.entries(summary.notChecked).map(([kind, count]) => `${count} ${safeText(kind)}`);
  const hidden = level === 'verbose' ? 0 : summary.findings.absent;
  return [
    ...lines,
    ...(others.length === 0 ? [] : [`No schema, not checked: ${others.join(', ')}.`]),
    ...(hidden === 0 ? [] : ['-v lists what is not in the input.']),
    options.style[tone(summary.findings)](summary.text),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function isShown({ level }: ValidationFinding, wanted: ValidationTextOptions['level']): boolean {
  if (wanted === 'quiet') return level === 'error';
  return wanted === 'verbose' || level !== 'absent';
}

function lineOf({ at, level, object, message }: ValidationFinding, style: Style): string {
  const place = at === undefined ? '' : `${safeText(at.file)}:${at.line}:${at.column}: `;
  const color = level === 'error' ? style.error : level === 'warning' ? style.warning : style.dim;
  const who = object === undefined ? '' : `${safeText(refText(object))}: `;
  return `${place}${color(words[level])}: ${who}${safeText(message)}`;
}

function tone(counts: Readonly<Record<ValidationLevel, number>>): 'error' | 'warning' | 'good' {
  if (counts.error > 0) return 'error';
  return counts.warning > 0 || counts.unchecked > 0 ? 'warning' : 'good';
}
