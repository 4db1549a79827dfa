import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const specifier = /(from |import\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/** Writes `index.d.ts` and the declarations that it needs, and no others. */
export async function writeTypes(root: string, dist: string): Promise<void> {
  compile(root);
  const types = join(dist, 'types');
  const needed = await reachable(join(types, 'index.d.ts'));
  for (const entry of await readdir(types, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(path)) await rm(path);
  }
  for (const [path, text] of needed) await writeFile(path, text);
  await writeFile(join(dist, 'index.d.ts'), "export * from './types/index.js';\n");
}

function compile(root: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-p', join(root, 'scripts/tsconfig.types.json')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status !== 0) throw new Error('the types did not build');
}

/** Declarations that a file leads to, with their text; they name each other as `.js`, which every compiler resolves. */
async function reachable(entry: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = await readFile(path, 'utf8');
    found.set(path, text.replace(specifier, '$1$2$3.js$2'));
    for (const match of text.matchAll(specifier)) open.push(resolve(dirname(path), `${match[3]}.d.ts`));
  }
  return found;
}
