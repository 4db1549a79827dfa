import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

/** What each folder of src may import beside itself (DESIGN 4). `write/json.ts` names one file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  diagnostics: ['model'],
  read: ['model', 'diagnostics'],
  interpret: ['model', 'diagnostics'],
  select: ['model', 'diagnostics', 'interpret'],
  plan: ['model', 'diagnostics', 'interpret'],
  controllers: ['model', 'diagnostics', 'interpret', 'plan', 'generated'],
  targets: ['model', 'diagnostics'],
  emit: ['model', 'diagnostics', 'generated'],
  validate: ['model', 'generated'],
  report: ['model', 'diagnostics', 'write/json.ts'],
  write: ['model'],
  generated: ['model'],
};

/** Folders whose parts do not know each other: a controller, a target. */
const apart = ['controllers', 'targets'];

/** What the controllers on one proxy know of its language; it knows none of them. */
const shared = ['controllers/haproxy/'];

const files = sourceFiles();

function violations(folder: string): readonly string[] {
  const may = allowed[folder] ?? [];
  return files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => ![folder, ...may].some((entry) => target === entry || target.startsWith(`${entry}/`)))
        .map((target) => `${path} imports ${target}`),
    );
}

describe('imports point one way', () => {
  it.each(Object.keys(allowed))('%s', (folder) => {
    expect(violations(folder)).toEqual([]);
  });

  it('knows every folder', () => {
    const folders = new Set(files.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
    const known = new Set([...Object.keys(allowed), 'commands']);
    expect([...folders].filter((folder) => !known.has(folder))).toEqual([]);
  });

  it.each(apart)('parts of %s do not import each other', (folder) => {
    const crossing = files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap(({ path, imports }) => {
        const own = path.split('/').slice(0, 2).join('/');
        return imports
          .filter((target) => target.startsWith(`${folder}/`) && !target.startsWith(`${own}/`))
          .filter((target) => !shared.some((start) => target.startsWith(start)))
          .map((target) => `${path} imports ${target}`);
      });
    expect(crossing).toEqual([]);
  });

  it('commands and cli are imported by nothing below them', () => {
    const upward = files
      .filter(({ path }) => !path.startsWith('commands/') && path !== 'cli.ts')
      .flatMap(({ path, imports }) =>
        imports.filter((target) => /^(commands\/|cli\.ts)/.test(target)).map((target) => `${path} imports ${target}`),
      );
    expect(upward).toEqual([]);
  });

  it('every import names a file that exists', () => {
    const known = new Set(files.map(({ path }) => path));
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.endsWith('.ts') && !known.has(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
