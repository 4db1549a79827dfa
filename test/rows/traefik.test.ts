import { describe, expect, test } from 'vitest';
import { traefikRows } from '../../src/generated/rows-traefik.ts';
import { guardGroups } from '../../src/model/settings.ts';
import { expectExamples, parse } from './examples.ts';

const { rows } = traefikRows;
const names = (on: string) => rows.filter((row) => row.on === on).map((row) => row.name);

describe('rows of traefik', () => {
  test('every annotation that Traefik 2 and 3 read has a row', () => {
    expect(names('annotation')).toEqual([
      'router.entrypoints',
      'router.middlewares',
      'router.observability',
      'router.observability.accesslogs',
      'router.observability.metadata',
      'router.observability.metrics',
      'router.observability.traceverbosity',
      'router.observability.tracing',
      'router.pathmatcher',
      'router.priority',
      'router.rulesyntax',
      'router.tls',
      'router.tls.certresolver',
      'router.tls.domains.n.main',
      'router.tls.domains.n.sans',
      'router.tls.options',
      'router.tls.resolvedoptions',
    ]);
    expect(names('service-annotation')).toEqual([
      'service.middlewares',
      'service.nativelb',
      'service.nodeportlb',
      'service.passhostheader',
      'service.serversscheme',
      'service.serverstransport',
      'service.sticky',
      'service.sticky.cookie',
      'service.sticky.cookie.domain',
      'service.sticky.cookie.expires',
      'service.sticky.cookie.httponly',
      'service.sticky.cookie.maxage',
      'service.sticky.cookie.name',
      'service.sticky.cookie.path',
      'service.sticky.cookie.samesite',
      'service.sticky.cookie.secure',
    ]);
  });

  test('names of Traefik 1 are known as dead', () => {
    expect(Object.keys(traefikRows.dead)).toHaveLength(62);
    for (const name of Object.keys(traefikRows.dead)) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  test.each(rows.map((row) => [`${row.on} ${row.name}`, row] as const))('examples of %s hold', (_, row) => {
    expectExamples(row);
    if (row.default !== undefined) expect(parse(row, row.default).ok).toBe(true);
  });

  test('guards are rows of guard groups', () => {
    for (const { guards, destination, name } of rows) {
      const guard = destination.kind === 'setting' && guardGroups.includes(destination.group);
      if (destination.kind === 'setting') expect(guards, name).toBe(guard);
    }
  });
});
