import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Conversion, convert } from '../../src/index.ts';
import type { ConvertSettings } from './convert-text.ts';

/** Converts the documents of a file again, each in a file of its own, the last one first. */
export async function convertReversed(input: string, settings: ConvertSettings): Promise<Conversion> {
  const documents = readFileSync(input, 'utf8')
    .split(/^---\n/m)
    .reverse();
  const folder = mkdtempSync(join(tmpdir(), 'ingress2gw-shuffled-'));
  try {
    for (const [index, text] of documents.entries())
      writeFileSync(join(folder, `${String(index).padStart(3, '0')}.yaml`), text);
    return await convert({ paths: [folder], ...settings });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What must not change with the order of the input: everything but the places. */
export function placeless({ objects, patches, ledger, diagnostics, requirements, prerequisites }: Conversion): unknown {
  const entries = ledger.map(({ fact: { at: _at, ...fact }, ...entry }) => ({ ...entry, fact }));
  const findings = diagnostics.map(({ at: _at, also: _also, ...finding }) => JSON.stringify(finding)).sort();
  return { objects, patches, ledger: entries, findings, requirements, prerequisites };
}
