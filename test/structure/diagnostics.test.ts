import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnosticKinds } from '../../src/diagnostics/index.ts';
import type { DiagnosticKind } from '../../src/model/diagnostic.ts';
import { guardGroups, onLoss } from '../../src/model/settings.ts';
import { codeOf, sourceFiles } from '../support/source-files.ts';

const folder = join(import.meta.dirname, '../../src/diagnostics');
const areas = readdirSync(folder).filter((file) => file !== 'index.ts');
const kinds = (await Promise.all(areas.map((file) => import(join(folder, file))))).flatMap(
  (area) => Object.entries(area) as [string, DiagnosticKind][],
);

describe('kinds of findings', () => {
  it('have codes and names of their own', () => {
    const codes = kinds.map(([, { code }]) => code);
    const names = kinds.map(([, { name }]) => name);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(diagnosticKinds.size).toBe(kinds.length);
  });

  it.each(
    kinds.map(([, kind]) => [kind.code, kind] as const),
  )('%s says cause, effect and remedy in sentences', (_code, kind) => {
    for (const text of [kind.cause, kind.effect, kind.remedy]) expect(text).toMatch(/\S.*[.!?})-]$/s);
    expect(kind.text).not.toBe('');
    expect(kind.name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  it('exist for every code that src mentions', () => {
    const mentioned = sourceFiles().flatMap((file) =>
      [...codeOf(file).matchAll(/I2G\d{4}/g)].map(([code]) => `${file.path} ${code}`),
    );
    expect(mentioned.filter((entry) => !diagnosticKinds.has(entry.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('are all raised somewhere', () => {
    const code = sourceFiles()
      .filter(({ path }) => !path.startsWith('diagnostics/'))
      .map(codeOf)
      .join('\n');
    const unused = kinds.filter(([constant]) => !new RegExp(`\\b${constant}\\b`).test(code));
    expect(unused.map(([, { code: number }]) => number)).toEqual([]);
  });
});

describe('settings groups', () => {
  it('say what happens when they cannot be kept; guards close', () => {
    expect(Object.values(onLoss).every((treatment) => treatment === 'close' || treatment === 'drop')).toBe(true);
    expect(guardGroups.filter((group) => onLoss[group] !== 'close')).toEqual([]);
  });

  it('every group of Settings is in onLoss', () => {
    const settings = sourceFiles().find(({ path }) => path === 'model/settings.ts');
    const body = /export interface Settings \{\n([\s\S]*?)\n\}/.exec(settings?.text ?? '')?.[1] ?? '';
    const groups = [...body.matchAll(/^ {2}readonly (\w+): \{/gm)].map((match) => match[1] ?? '');
    expect(groups.length).toBeGreaterThan(10);
    expect(groups.filter((group) => !(group in onLoss))).toEqual([]);
  });
});
