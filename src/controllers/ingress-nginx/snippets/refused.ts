import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { NginxIngress } from '../ingress.ts';
import { faultFinding } from './findings.ts';

/** Texts in force that nginx refuses (recorded snippets/broken). One that leaves its block may be whole with what is around it. */
export function refusedSnippets({ snippets, interpretation }: NginxIngress): readonly Diagnostic[] {
  const acting = new Set(interpretation.statements.map(({ fact }) => fact));
  return snippets
    .filter(({ fault, leaves, fact }) => fault !== undefined && leaves !== true && acting.has(fact.id))
    .map((snippet) =>
      faultFinding(snippet, snippet.level === 'server' ? 'The routes of the host were' : 'Its routes were'),
    );
}
