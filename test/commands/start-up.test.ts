import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Modules that a source file loads at once: neither types nor `import()`. */
function loadedBy(path: string): readonly string[] {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms)].map((match) => match[1] ?? '');
}

const light = ['commander', './exit-code.ts', './help.ts', './options.ts', './usage-error.ts', './version.ts'];
const names = ['./controller-names.ts', './target-names.ts'];

test('nothing but the parser and light definitions is loaded before a command is known', () => {
  expect(loadedBy('../../src/cli.ts').filter((name) => !name.startsWith('node:'))).toEqual([]);
  expect(loadedBy('../../src/commands/context.ts')).toEqual(['node:path']);
  expect([...loadedBy('../../src/commands/program.ts')].sort()).toEqual([...light].sort());
  for (const name of light.slice(1)) {
    const path = `../../src/commands/${name.slice(2)}`;
    expect(loadedBy(path).filter((loaded) => loaded !== 'commander' && !names.includes(loaded))).toEqual([]);
  }
});
