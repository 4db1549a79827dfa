import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './crds.ts';
import { generateRows } from './generate-rows.ts';
import { generateSchemas } from './generate-schemas.ts';
import { generateTypes } from './generate-types.ts';

/** Writes everything that is made from crds/, annotation-maps/ and the records of findings; with `--check` only says what is stale. */

const root = join(import.meta.dirname, '..');

async function isStale(file: GeneratedFile): Promise<boolean> {
  const path = join(root, file.path);
  return !existsSync(path) || (await readFile(path, 'utf8')) !== file.text;
}

/** Writes what is stale, or with `check` only finds it. */
async function settle(files: readonly GeneratedFile[], check: boolean): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const file of files) {
    if (!(await isStale(file))) continue;
    stale.push(file.path);
    if (check) continue;
    await mkdir(dirname(join(root, file.path)), { recursive: true });
    await writeFile(join(root, file.path), file.text);
  }
  return stale;
}

async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  const tables = (await Promise.all([generateSchemas(), generateTypes(), generateRows()])).flat();
  const stale = [...(await settle(tables, check))];
  // The pages read the tables, so these are imported when they are as they should be.
  const { generateDocs } = await import('./generate-docs.ts');
  stale.push(...(await settle(await generateDocs(), check)));
  for (const path of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
