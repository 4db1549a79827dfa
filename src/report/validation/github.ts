import { refText } from '../../model/object-ref.ts';
import type { Validation, ValidationFinding, ValidationLevel } from '../../model/validation.ts';
import { safeText } from '../safe-text.ts';

const commands: Readonly<Record<ValidationLevel, string>> = {
  error: 'error',
  warning: 'warning',
  absent: 'notice',
  unchecked: 'warning',
};

/** Workflow commands of GitHub Actions: findings show up beside the lines of a pull request. */
export function formatValidationGithub(validation: Validation): string {
  return validation.findings.map((finding) => `${lineOf(finding)}\n`).join('');
}

function lineOf(finding: ValidationFinding): string {
  const { level, at, object, message } = finding;
  const properties = {
    ...(at === undefined ? {} : { file: at.file, line: at.line, col: at.column }),
    title: object === undefined ? finding.check : refText(object),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(safeText(String(value)))}`);
  return `::${commands[level]} ${list.join(',')}::${escapeData(safeText(message))}`;
}

/** As the runner reads it back (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
