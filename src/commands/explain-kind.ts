import type { DiagnosticKind, Severity } from '../model/diagnostic.ts';
import { indented } from '../report/width.ts';

const severityTexts: Readonly<Record<Severity, string>> = {
  error: 'error: routes or protects differently in a way that matters',
  warning: 'warning: differs in detail',
  info: 'note: nothing to do',
};

/** What a finding of this kind says, why it comes, what it does and what to do. */
export function kindText(kind: DiagnosticKind, width: number): string {
  return definitionList(
    `${kind.code} ${kind.name}`,
    [
      ['Severity', severityTexts[kind.severity]],
      ['Says', kind.text.replace(/\{([^{}]*)\}/g, '<$1>')],
      ['Cause', kind.cause],
      ['Effect', kind.effect],
      ['Remedy', kind.remedy],
    ],
    width,
  );
}

export type Definition = readonly [term: string, text: string];

/** A title and terms with their texts, as the pages of `explain` show them. */
export function definitionList(title: string, definitions: readonly Definition[], width: number): string {
  const shown = definitions.filter(([, text]) => text !== '');
  const size = Math.max(...shown.map(([term]) => term.length)) + 2;
  const lines = shown.flatMap(([term, text]) => indented(text, width, `  ${term.padEnd(size)}`));
  return `${title}\n\n${lines.map((line) => `${line}\n`).join('')}`;
}
