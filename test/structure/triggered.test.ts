import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diagnosticKinds } from '../../src/diagnostics/index.ts';

/** Codes that nothing can trigger: what they say must never happen. */
const never: Readonly<Record<string, string>> = {
  'I2G3099 unaccounted': 'a bug of the program, which every golden case asserts away',
};

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

/** Codes of the reports of fixtures, which the golden test compares with what the program gives. */
const inFixtures = new Set(
  filesBelow('fixtures', 'report.json').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/"code": "(I2G\d{4})"/g)].map(([, code = '']) => code),
  ),
);

/** What tests expect, by code, by name or by the constant; those that look at all kinds alike do not count. */
const tests = filesBelow('test', '.test.ts')
  .filter((path) => !path.startsWith(join('test', 'structure')))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const constants = new Map(
  filesBelow('src/diagnostics', '.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/export const (\w+) = kind\(\{\s+code: '(I2G\d{4})'/g)].map(
      ([, constant = '', code = '']) => [code, constant] as const,
    ),
  ),
);

function isTested(code: string, name: string): boolean {
  return tests.includes(code) || new RegExp(`['"]${name}(?![\\w-])|\\b${constants.get(code)}\\b`).test(tests);
}

it('every kind of finding is triggered by a fixture or a test', () => {
  const idle = [...diagnosticKinds.values()].filter(({ code, name }) => !inFixtures.has(code) && !isTested(code, name));
  expect(idle.map(({ code, name }) => `${code} ${name}`).filter((entry) => never[entry] === undefined)).toEqual([]);
});
