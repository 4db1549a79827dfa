import { describe, expect, it } from 'vitest';
import { traefikRows } from '../../src/generated/rows-traefik.ts';
import { interpretFields } from '../../src/interpret/fields.ts';
import { indexRows } from '../../src/interpret/row-index.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { objectRef } from '../../src/model/object-ref.ts';
import type { SourceObject } from '../../src/model/source-object.ts';

const index = indexRows(traefikRows);
const nested = { IngressRoute: { 'routes.services': 'RouteService' } } as const;

function sourceOf(spec: JsonObject): SourceObject {
  const ref = objectRef('traefik.io', 'IngressRoute', 'shop', 'web');
  const at = { file: 'input.yaml', line: 1, column: 1 };
  return { ref, body: { spec }, at, locate: () => at } as unknown as SourceObject;
}

function namesOf(spec: JsonObject): readonly string[] {
  return interpretFields(sourceOf(spec), index, 'IngressRoute', nested).facts.map(({ name }) => name);
}

describe('fields in lists of mappings', () => {
  it('are facts with their position', () => {
    const routes = [{ match: 'a', services: [{ name: 'x', port: 80 }, { name: 'y' }] }, { match: 'b' }];
    expect(namesOf({ routes })).toEqual([
      'spec.routes[0].match',
      'spec.routes[0].services[0].name',
      'spec.routes[0].services[0].port',
      'spec.routes[0].services[1].name',
      'spec.routes[1].match',
    ]);
  });

  it('are one fact where the list holds something else', () => {
    expect(namesOf({ routes: ['a'] })).toEqual(['spec.routes']);
    expect(namesOf({ routes: [] })).toEqual(['spec.routes']);
  });

  it('are told where nobody knows them', () => {
    const routes = [{ match: 'a', services: [{ name: 'x', healthcheck: {} }] }];
    const { diagnostics, accounts } = interpretFields(sourceOf({ routes }), index, 'IngressRoute', nested);
    expect(diagnostics.map(({ code }) => code)).toEqual(['I2G1216']);
    expect(accounts.map(({ outcome }) => outcome)).toEqual(['unknown']);
  });
});
