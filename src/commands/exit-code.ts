import type { DiagnosticKind, Severity } from '../model/diagnostic.ts';

export const exitCodes = { done: 0, findings: 1, usage: 2, unread: 3, invalid: 5, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type FailOn = 'error' | 'warning' | 'never';

/** The code of findings that say our own output is invalid: a bug of ours. */
const invalidOutput = 'I2G4001';

interface Found {
  readonly code: string;
  readonly severity: Severity;
}

/** The exit code of a run that came to its end: the highest that applies. */
export function exitCodeOf(
  findings: readonly Found[],
  failOn: FailOn,
  kinds: ReadonlyMap<string, DiagnosticKind>,
): ExitCode {
  if (findings.some((finding) => finding.code === invalidOutput)) return exitCodes.invalid;
  if (findings.some((finding) => kinds.get(finding.code)?.unreadable === true)) return exitCodes.unread;
  return findings.some((finding) => isAtOrAbove(finding.severity, failOn)) ? exitCodes.findings : exitCodes.done;
}

/** The higher of two: codes are ordered by how much they matter. */
export function worseOf(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

function isAtOrAbove(severity: Severity, failOn: FailOn): boolean {
  if (failOn === 'never' || severity === 'info') return false;
  return severity === 'error' || failOn === 'warning';
}
