import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateRows } from '../../scripts/generate-rows.ts';
import { ingressNginxRows } from '../../src/generated/rows-ingress-nginx.ts';
import { guardGroups } from '../../src/model/settings.ts';
import { expectExamples, parse } from './examples.ts';
import { annotationNames, otherVerdicts } from './names.ts';

const annotations = ingressNginxRows.rows.filter((row) => row.on === 'annotation');
const valued = ingressNginxRows.rows.filter((row) => row.on !== 'directive');
const keys = ingressNginxRows.rows.filter((row) => row.on === 'configmap');

describe('rows of ingress-nginx', () => {
  test('every name of the controller has exactly one row', () => {
    const known = Object.values(annotationNames).flat();
    expect(known).toHaveLength(138);
    expect(annotations.flatMap((row) => [row.name, ...row.aliases]).sort()).toEqual([...known].sort());
  });

  test('invalid values do what the controller makes them do', () => {
    const verdicts = Object.fromEntries(annotations.map((row) => [row.name, row.invalid]));
    const other = Object.entries(otherVerdicts).flatMap(([verdict, names]) => names.map((name) => [name, verdict]));
    const expected = {
      ...Object.fromEntries(annotations.map((row) => [row.name, 'default'])),
      ...Object.fromEntries(other),
    };
    expect(verdicts).toEqual(expected);
  });

  test('useless and empty values have verdicts of their own where they act in another way', () => {
    const table = (field: 'malformed' | 'empty') =>
      Object.fromEntries(annotations.filter((row) => row[field] !== undefined).map((row) => [row.name, row[field]]));
    expect(table('malformed')).toEqual({
      'auth-cache-duration': 'route-denied',
      'auth-proxy-set-headers': 'route-denied',
      'auth-secret-type': 'route-denied',
      'auth-tls-secret': 'host-denied',
      'auth-type': 'route-denied',
      'auth-url': 'route-denied',
      'custom-headers': 'route-denied',
      'custom-http-errors': 'group-dropped',
      'fastcgi-params-configmap': 'route-denied',
      'permanent-redirect-code': 'default',
      'proxy-ssl-secret': 'route-denied',
      'temporal-redirect': 'group-dropped',
      'temporal-redirect-code': 'default',
    });
    const empty = table('empty');
    expect(empty).toMatchObject({
      'allowlist-source-range': 'route-denied',
      'denylist-source-range': 'route-denied',
      'from-to-www-redirect': 'group-dropped',
      'relative-redirects': 'group-dropped',
      'temporal-redirect': 'group-dropped',
      'permanent-redirect': 'group-dropped',
      'ssl-passthrough': 'group-dropped',
      'upstream-hash-by': 'group-dropped',
      'upstream-hash-by-subset': 'group-dropped',
      'upstream-hash-by-subset-size': 'group-dropped',
    });
    const strict = annotations.filter((row) => row.invalid.endsWith('dropped') || row.invalid.endsWith('denied'));
    const silent = strict.filter((row) => row.empty === undefined).map((row) => row.name);
    expect(silent, 'empty values are not checked, so none of them drops an object').toEqual(['auth-secret']);
  });

  test('names of earlier releases say what replaced them', () => {
    expect(Object.keys(ingressNginxRows.dead)).toHaveLength(18);
    const names = new Set(annotations.map((row) => row.name));
    for (const [name, replacement] of Object.entries(ingressNginxRows.dead)) {
      expect(names.has(name), name).toBe(false);
      expect(replacement === '' || names.has(replacement), name).toBe(true);
    }
  });

  test.each(valued.map((row) => [`${row.on} ${row.name}`, row] as const))('examples of %s hold', (_, row) => {
    expectExamples(row);
  });

  test('every row has an example, and an invalid one where its type can fail', () => {
    const infallible = ['text', 'list', 'spaced-list', 'allowed-header-names'];
    for (const row of ingressNginxRows.rows) {
      expect(row.examples.length, row.name).toBeGreaterThan(0);
      if (!infallible.includes(row.type) || row.pattern !== undefined) {
        expect(
          row.examples.some((example) => example.invalid),
          row.name,
        ).toBe(true);
      }
    }
  });

  test('a default is a value of its row', () => {
    for (const row of ingressNginxRows.rows) {
      if (row.default !== undefined) expect(parse(row, row.default).ok, row.name).toBe(true);
    }
  });

  test('guards are rows of guard groups, or text that may hold restrictions', () => {
    for (const row of ingressNginxRows.rows.filter((other) => other.guards)) {
      const guard = row.destination.kind === 'setting' && guardGroups.includes(row.destination.group);
      const text = row.on === 'directive' || (row.on === 'configmap' && row.name.endsWith('-snippet'));
      expect(guard || text, row.name).toBe(true);
    }
  });

  test('a dropped group is what the controller parses together', () => {
    const unit = (name: string) => annotations.filter((row) => row.unit === name).map((row) => row.name);
    expect(unit('redirects')).toEqual([
      'from-to-www-redirect',
      'permanent-redirect',
      'permanent-redirect-code',
      'relative-redirects',
      'temporal-redirect',
      'temporal-redirect-code',
    ]);
    expect(unit('external-auth')).toHaveLength(15);
    expect(unit('external-auth')).not.toContain('enable-global-auth');
    expect(unit('upstream-hash-by')).toHaveLength(3);
    expect(unit('canary')).toHaveLength(7);
  });

  test('keys of the ConfigMap reach the class', () => {
    expect(keys.every((row) => row.scope === 'class')).toBe(true);
    expect(keys.map((row) => row.name)).toEqual(
      expect.arrayContaining(['block-cidrs', 'global-auth-url', 'hsts', 'http-snippet']),
    );
  });

  test('the generated file is current, and the same every time', async () => {
    const [first, second] = await Promise.all([generateRows(), generateRows()]);
    expect(second).toEqual(first);
    for (const file of first) {
      expect(await readFile(join(import.meta.dirname, '..', '..', file.path), 'utf8')).toBe(file.text);
    }
  });
});
