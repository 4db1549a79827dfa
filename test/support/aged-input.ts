import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseAllDocuments } from 'yaml';
import type { Recording } from './answers.ts';

const firstSecond = Date.UTC(2026, 0, 1);

/**
 * A recorded input with the creationTimestamps its Ingresses had. The recorder created them in the order of the documents,
 * more than a second apart (all in one second where `assumes` says so), and the controller lets the oldest win; input.yaml
 * holds no timestamps, and without them the controller's tie-break (names, descending) would decide, which is another case.
 */
export function agedInput(folder: string, recording: Recording): string {
  const together = recording.assumes.some((text) => text.includes('same creationTimestamp'));
  const documents = parseAllDocuments(readFileSync(join(folder, 'input.yaml'), 'utf8'), { keepSourceTokens: false });
  let position = 0;
  for (const document of documents) {
    if (!isIngress(document)) continue;
    const created = new Date(firstSecond + (together ? 0 : position * 2000)).toISOString().replace('.000Z', 'Z');
    document.setIn(['metadata', 'creationTimestamp'], created);
    position += 1;
  }
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}

function isIngress(document: Document.Parsed): boolean {
  return document.get('kind') === 'Ingress';
}
