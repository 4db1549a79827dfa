import type { Validation, ValidationLevel } from '../../model/validation.ts';
import { countOf } from '../summary.ts';

/** Counts of a validation, and what was not looked at. */
export interface ValidationSummary {
  readonly text: string;
  readonly objects: number;
  readonly checked: number;
  readonly findings: Readonly<Record<ValidationLevel, number>>;
  /** Objects of kinds without a schema, by `Kind.group`. */
  readonly notChecked: Readonly<Record<string, number>>;
  readonly unread: number;
}

export function validationSummary(validation: Validation): ValidationSummary {
  const findings: Record<ValidationLevel, number> = { error: 0, warning: 0, absent: 0, unchecked: 0 };
  for (const { level } of validation.findings) findings[level] += 1;
  const notChecked = new Map<string, number>();
  for (const { object, checked } of validation.objects) {
    if (checked) continue;
    const kind = object.group === '' ? object.kind : `${object.kind}.${object.group}`;
    notChecked.set(kind, (notChecked.get(kind) ?? 0) + 1);
  }
  const checked = validation.objects.filter((object) => object.checked).length;
  const unread = validation.findings.filter((finding) => finding.unreadable === true).length;
  const counts = { objects: validation.objects.length, checked, findings, unread };
  const kinds = Object.fromEntries([...notChecked].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { text: sentence(counts, validation), ...counts, notChecked: kinds };
}

function sentence(
  { checked, findings, unread }: Pick<ValidationSummary, 'checked' | 'findings' | 'unread'>,
  { release, channel }: Validation,
): string {
  const parts = [
    ...(findings.error === 0 ? [] : [countOf(findings.error, 'error')]),
    ...(findings.warning === 0 ? [] : [countOf(findings.warning, 'warning')]),
    ...(findings.absent === 0 ? [] : [`${countOf(findings.absent, 'reference')} to what is not in the input`]),
    ...(findings.unchecked === 0 ? [] : [`${countOf(findings.unchecked, 'thing')} not checked`]),
    ...(unread === 0 ? [] : [`${countOf(unread, 'document')} could not be read`]),
  ];
  const what = `${countOf(checked, 'object')} checked against Gateway API ${release}, ${channel} channel`;
  return `${what}: ${parts.length === 0 ? 'all valid' : parts.join(', ')}.`;
}
