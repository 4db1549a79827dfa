import { type ObjectRef, refText } from '../../model/object-ref.ts';
import type { Validation, ValidationFinding } from '../../model/validation.ts';
import { safeText } from '../safe-text.ts';

interface Case {
  readonly name: string;
  readonly file: string;
  readonly findings: readonly ValidationFinding[];
  readonly skipped: boolean;
}

/** JUnit XML: a test case an object, and one a document that could not be read. Warnings and what is absent are output of the case. */
export function formatValidationJunit(validation: Validation): string {
  const cases = casesOf(validation);
  const failures = cases.filter((one) => one.findings.some(isError)).length;
  const skipped = cases.filter((one) => one.skipped).length;
  const counts = `tests="${cases.length}" failures="${failures}" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ingress2gw validate" ${counts}>`,
    `  <testsuite name="Gateway API ${validation.release} ${validation.channel}" ${counts}>`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf({ objects, findings }: Validation): readonly Case[] {
  const byObject = new Map<ObjectRef, ValidationFinding[]>(objects.map(({ object }) => [object, []]));
  const loose: ValidationFinding[] = [];
  for (const finding of findings) {
    const list = finding.object === undefined ? undefined : byObject.get(finding.object);
    (list ?? loose).push(finding);
  }
  return [
    ...objects.map(({ object, at, checked }) => {
      return { name: refText(object), file: at.file, findings: byObject.get(object) ?? [], skipped: !checked };
    }),
    ...loose.map((finding) => {
      return { name: finding.check, file: finding.at?.file ?? '', findings: [finding], skipped: false };
    }),
  ];
}

function caseLines({ name, file, findings, skipped }: Case): readonly string[] {
  const open = `    <testcase name="${xml(name)}" classname="${xml(file)}" file="${xml(file)}"`;
  const others = findings.filter((finding) => !isError(finding)).map(textOf);
  const inside = [
    ...findings.filter(isError).map((finding) => {
      return `      <failure type="${xml(finding.check)}" message="${xml(finding.message)}">${xml(textOf(finding))}</failure>`;
    }),
    ...(skipped ? ['      <skipped message="no schema for this kind"/>'] : []),
    ...(others.length === 0 ? [] : [`      <system-out>${xml(others.join('\n'))}</system-out>`]),
  ];
  return inside.length === 0 ? [`${open}/>`] : [`${open}>`, ...inside, '    </testcase>'];
}

function isError({ level }: ValidationFinding): boolean {
  return level === 'error';
}

function textOf({ at, level, message }: ValidationFinding): string {
  const place = at === undefined ? '' : `${at.file}:${at.line}:${at.column}: `;
  return `${place}${level}: ${message}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters cannot stand in XML 1.0, not even escaped. */
function xml(text: string): string {
  const lines = text.split('\n').map(safeText).join('\n');
  return lines
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\ud800-\udfff\ufffe\uffff]/gu, '?');
}
