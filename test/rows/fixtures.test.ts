import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingressNginxRows } from '../../src/generated/rows-ingress-nginx.ts';
import { valueTypes } from '../../src/interpret/value-types/index.ts';
import type { Row, Verdict } from '../../src/model/row.ts';

const annotations = ingressNginxRows.rows.filter((row) => row.on === 'annotation');

/** Input of the golden cases and of the recorded ones. */
const inputs = ['fixtures/ingress-nginx', 'fixtures/recorded/ingress-nginx'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/input.yaml'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);

/** Values of each annotation in the fixtures, as far as they stand on the line of the name. */
const values = new Map<string, string[]>();
for (const [, name = '', value = ''] of inputs.flatMap((text) => [
  ...text.matchAll(/nginx\.ingress\.kubernetes\.io\/([a-z0-9-]+)["']?: *(.*)$/gm),
]))
  values.set(name, [...(values.get(name) ?? []), value.trim().replaceAll(/^(["'])(.*)\1$/g, '$2')]);

function valuesOf({ name, aliases }: Row): readonly string[] {
  return [name, ...aliases].flatMap((entry) => values.get(entry) ?? []);
}

test('every annotation that changes output is in a fixture', () => {
  const missing = annotations.filter((row) => row.destination.kind !== 'none' && valuesOf(row).length === 0);
  expect(missing.map((row) => row.name)).toEqual([]);
});

test('every way to treat a bad value is in a fixture', () => {
  const found = new Set(annotations.flatMap((row) => valuesOf(row).flatMap((value) => verdictOf(row, value) ?? [])));
  const wanted: readonly Verdict[] = ['default', 'group-dropped', 'host-denied', 'object-dropped', 'route-denied'];
  expect(wanted.filter((verdict) => !found.has(verdict))).toEqual([]);
});

function verdictOf(row: Row, value: string): Verdict | undefined {
  if (value === '') return undefined;
  const parsed = valueTypes[row.type]?.parse(value, row);
  if (parsed === undefined || parsed.ok) return undefined;
  return (parsed.fault === 'malformed' ? row.malformed : undefined) ?? row.invalid;
}
