import { describe, expect, test } from 'vitest';
import { haproxytechRows } from '../../src/generated/rows-haproxytech.ts';
import { expectExamples, parse } from './examples.ts';
import { haproxytechNames } from './haproxytech-names.ts';

const { rows } = haproxytechRows;
const names = (...places: readonly string[]) => rows.filter((row) => places.includes(row.on)).map((row) => row.name);

describe('rows of haproxytech', () => {
  test('every name of the catalogue has a row at each of its places, and no other name has one', () => {
    expect(names('annotation').sort()).toEqual([...haproxytechNames.annotation].sort());
    expect(names('service-annotation').sort()).toEqual([...haproxytechNames.service].sort());
    const keys = [...names('configmap'), ...rows.flatMap(({ configmap }) => configmap ?? [])];
    expect(keys.sort()).toEqual([...haproxytechNames.configmap].sort());
  });

  test.each(
    rows.filter(({ on }) => on !== 'directive').map((row) => [`${row.on} ${row.name}`, row] as const),
  )('examples of %s hold', (_, row) => {
    expect(row.examples.length).toBeGreaterThan(0);
    expectExamples(row);
    if (row.default !== undefined) expect(parse(row, row.default).ok).toBe(true);
  });

  test('whatever keeps requests out, or may, is a guard', () => {
    const guards = new Set(rows.filter((row) => row.guards && row.on !== 'directive').map((row) => row.name));
    expect([...guards].sort()).toEqual([
      'allow-list',
      'auth-secret',
      'auth-type',
      'backend-config-snippet',
      'backend.<prefix>/<name>',
      'blacklist',
      'client-ca',
      'client-crt-optional',
      'cr-backend',
      'cr-defaults',
      'cr-frontend-http',
      'cr-frontend-https',
      'deny-list',
      'frontend-config-snippet',
      'frontend.<prefix>/<name>',
      'whitelist',
    ]);
  });

  test('a line of a snippet stands for one row', () => {
    const written = rows.filter(({ on }) => on === 'directive').flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(written).size).toBe(written.length);
  });
});
