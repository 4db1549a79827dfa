import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/report/model.ts';
import { violationsOf } from '../support/conservation.ts';
import { ownBugs } from '../support/convert-text.ts';
import { allGoldenCases, convertCase, type GoldenCase, renderings } from '../support/golden.ts';
import { ledgerGaps } from '../support/ledger.ts';
import { readInventory } from '../support/read-inventory.ts';
import { convertReversed, placeless } from '../support/shuffle.ts';
import { pending } from './pending.ts';

const schema = JSON.parse(readFileSync('src/report/schema.json', 'utf8')) as object;
const isReport = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

const cases = allGoldenCases();
const sound = cases.filter(({ name }) => pending[name] === undefined).map((entry) => [entry.name, entry] as const);

function totalOf(counts: Readonly<Record<string, number>>): number {
  return Object.entries(counts).reduce((sum, [key, count]) => (key === 'total' ? sum : sum + count), 0);
}

function golden({ folder }: GoldenCase): Readonly<Record<string, string>> {
  const files = ['output.yaml', 'report.json', 'patches.yaml'].filter((file) => existsSync(join(folder, file)));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

describe.each(sound)('%s', (_name, entry) => {
  it('gives the golden bytes and the golden report', async () => {
    expect(renderings(await convertCase(entry))).toEqual(golden(entry));
  });
});

describe.each(cases.map((entry) => [entry.name, entry] as const))('%s', (_name, entry) => {
  it('is valid, and accounts for every fact once', async () => {
    const conversion = await convertCase(entry);
    expect(ownBugs(conversion)).toEqual([]);
    const inventory = await readInventory([entry.input], entry.settings.namespace);
    expect(ledgerGaps(conversion, inventory)).toEqual([]);
  });

  it('is the same twice, and with its documents in another order', async () => {
    const first = await convertCase(entry);
    expect(renderings(await convertCase(entry))).toEqual(renderings(first));
    expect(placeless(await convertReversed(entry.input, entry.settings))).toEqual(placeless(first));
  });

  it('conserves every host and path', async () => {
    const conversion = await convertCase(entry);
    expect(violationsOf(conversion, await readInventory([entry.input], entry.settings.namespace))).toEqual([]);
  });

  it('has a report by the schema, whose totals add up', async () => {
    const conversion = await convertCase(entry);
    const report = reportOf(conversion);
    isReport(JSON.parse(JSON.stringify(report)));
    expect(isReport.errors ?? []).toEqual([]);
    const { sources, findings, facts } = report.summary;
    for (const counts of [sources, findings, facts]) expect(totalOf(counts)).toBe(counts.total);
    expect(facts.total).toBe(conversion.ledger.length);
    expect(sources.total).toBe(conversion.sources.length);
    expect(findings.total).toBe(report.findings.length);
  });
});

describe('pending cases', () => {
  it('exist, and have no golden files', () => {
    const known = new Map(cases.map((entry) => [entry.name, entry]));
    expect(Object.keys(pending).filter((name) => !known.has(name))).toEqual([]);
    expect(
      Object.keys(pending).filter((name) => Object.keys(golden(known.get(name) as GoldenCase)).length > 0),
    ).toEqual([]);
  });
});
