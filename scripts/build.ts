import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledModules, openBundle, outputOptions } from './bundle.ts';
import { noticesOf } from './notices.ts';
import { writeTypes } from './types.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

/** Makes `dist/` from nothing: program, library, types, schema of the report. Equal sources give equal bytes. */
async function build(): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist);
  const modules = await writeBundle();
  await chmod(join(dist, 'cli.js'), 0o755);
  await copyFile(join(root, 'src/report/schema.json'), join(dist, 'report.schema.json'));
  await writeTypes(root, dist);
  await checkNotices(modules);
}

async function writeBundle(): Promise<readonly string[]> {
  const bundle = await openBundle(root);
  try {
    const { output } = await bundle.write({ ...outputOptions, dir: dist });
    return bundledModules(output);
  } finally {
    await bundle.close();
  }
}

/** A package must not go out with notices of another bundle. */
async function checkNotices(modules: readonly string[]): Promise<void> {
  const file = join(root, 'THIRD-PARTY-NOTICES.md');
  const committed = await readFile(file, 'utf8').catch(() => '');
  const text = await noticesOf(root, modules);
  if (committed === text) return;
  await writeFile(file, text);
  process.stderr.write('THIRD-PARTY-NOTICES.md was not up to date and is written anew: commit it.\n');
}

await build();
