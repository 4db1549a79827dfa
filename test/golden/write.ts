/**
 * Writes the golden files of the cases named (`ingress-nginx/tls/acme`) as the program gives them now. Reason out what they
 * must be before you run this, and read them before you commit them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allGoldenCases, convertCase, renderings } from '../support/golden.ts';
import { pending } from './pending.ts';

const wanted = process.argv.slice(2);
for (const entry of allGoldenCases().filter(
  ({ name }) => wanted.includes(name) || (wanted.includes('--all') && pending[name] === undefined),
)) {
  for (const [file, text] of Object.entries(renderings(await convertCase(entry)))) {
    writeFileSync(join(entry.folder, file), text);
  }
  process.stderr.write(`${entry.name}\n`);
}
