import { parseDocument } from 'yaml';
import type { Recording } from './answers.ts';

const refused = /^The API server refused: (\S+) (\S+): /;

/** An input without what the API server refused: the answers were recorded without it (fixtures/recorded/traefik/README.md). */
export function withoutRefused(input: string, { assumes }: Recording): string {
  const names = new Set(assumes.flatMap((text) => refused.exec(text)?.slice(1, 3).join(' ') ?? []));
  if (names.size === 0) return input;
  const documents = input.split(/^---\n/m).filter((text) => {
    const document = parseDocument(text);
    return !names.has(`${document.get('kind')} ${document.getIn(['metadata', 'name'])}`);
  });
  return documents.join('---\n');
}
