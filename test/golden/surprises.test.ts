import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/index.ts';
import { goldenRoot } from '../support/golden.ts';
import { pending } from './pending.ts';

interface Row {
  readonly number: string;
  readonly cases: readonly string[];
  readonly codes: readonly string[];
}

/** What other sources than ingress-nginx bring about. */
const elsewhere = ['W18', 'W19'];

const rows: readonly Row[] = readFileSync('docs/surprises.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^(24\.|W)\d+$/.test(number))
  .map(([, number = '', , cases = '', codes = '']) => ({
    number,
    cases: [...cases.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    codes: codes.match(/I2G\d{4}/g) ?? [],
  }));

const named = [...new Set(rows.flatMap(({ cases }) => cases))];

function folderOf(name: string): string {
  return name.startsWith('recorded/')
    ? join('fixtures/recorded/ingress-nginx', name.slice('recorded/'.length))
    : join(goldenRoot, 'ingress-nginx', name);
}

/** Codes a user sees: of the golden report; of a recorded case, which has none, of a conversion. */
async function codesOf(name: string): Promise<readonly string[]> {
  const report = join(folderOf(name), 'report.json');
  if (existsSync(report)) {
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { readonly findings: readonly { code: string }[] };
    return findings.map(({ code }) => code);
  }
  const { diagnostics } = await convert({ paths: [join(folderOf(name), 'input.yaml')] });
  return diagnostics.map(({ code }) => code);
}

describe('the page of surprises', () => {
  it('has every surprise and every peer of the lists once, in order', () => {
    const numbers = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
    expect(rows.map(({ number }) => number)).toEqual([...numbers('24.', 69), ...numbers('W', 28)]);
  });

  it('names a case for each, but for what other sources bring about', () => {
    expect(rows.filter(({ cases }) => cases.length === 0).map(({ number }) => number)).toEqual(elsewhere);
  });

  it('names cases that exist and are not pending', () => {
    const missing = (name: string) =>
      !existsSync(join(folderOf(name), 'input.yaml')) || pending[`ingress-nginx/${name}`] !== undefined;
    expect(named.filter(missing)).toEqual([]);
  });

  it('names every case made for it', () => {
    const made = ['surprises', 'peer'].flatMap((group) =>
      readdirSync(join(goldenRoot, 'ingress-nginx', group)).map((entry) => `${group}/${entry}`),
    );
    expect(made.filter((name) => !named.includes(name) && pending[`ingress-nginx/${name}`] === undefined)).toEqual([]);
  });

  it.each(
    rows.map((row) => [row.number, row] as const),
  )('%s: its cases give the findings named', async (_number, row) => {
    const given = new Set((await Promise.all(row.cases.map(codesOf))).flat());
    expect(row.codes.filter((code) => !given.has(code))).toEqual([]);
  });
});
