import { describe, expect, test } from 'vitest';
import { haproxyIngressRows } from '../../src/generated/rows-haproxy-ingress.ts';
import { expectExamples, parse } from './examples.ts';
import { haproxyIngressNames } from './haproxy-ingress-names.ts';

const { rows } = haproxyIngressRows;
const names = (place: string) => rows.filter((row) => row.on === place).map((row) => row.name);

describe('rows of haproxy-ingress', () => {
  test('every name of the catalogue has a row at each of its places, and no other name has one', () => {
    expect(names('annotation').sort()).toEqual([...haproxyIngressNames.annotation].sort());
    expect(names('service-annotation').sort()).toEqual([...haproxyIngressNames.service].sort());
    const keys = [...names('configmap'), ...rows.flatMap(({ configmap }) => configmap ?? [])];
    expect(keys.sort()).toEqual([...haproxyIngressNames.configmap].sort());
    const all = new Set(rows.map(({ name }) => name));
    expect(all.size).toBe(266);
  });

  test('both prefixes are read, the newer one first', () => {
    expect(haproxyIngressRows.prefixes).toEqual(['haproxy-ingress.github.io/', 'ingress.kubernetes.io/']);
  });

  test.each(rows.map((row) => [`${row.on} ${row.name}`, row] as const))('examples of %s hold', (_, row) => {
    expect(row.examples.length).toBeGreaterThan(0);
    expectExamples(row);
    if (row.default !== undefined) expect(parse(row, row.default).ok).toBe(true);
  });

  test('whatever keeps requests out, or may, is a guard', () => {
    const guards = new Set(rows.filter((row) => row.guards).map((row) => row.name));
    expect([...guards].sort()).toEqual([
      'allowlist-source-header',
      'allowlist-source-range',
      'auth-external-placement',
      'auth-secret',
      'auth-tls-default-secret',
      'auth-tls-secret',
      'auth-tls-strict',
      'auth-tls-verify-client',
      'auth-url',
      'config-backend',
      'config-backend-early',
      'config-backend-late',
      'config-defaults',
      'config-frontend',
      'config-frontend-early',
      'config-frontend-late',
      'config-proxy',
      'config-tcp',
      'config-tcp-service',
      'denylist-source-range',
      'oauth',
      'whitelist-source-range',
    ]);
  });
});
