import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { schemaCheck } from '../../src/validate/schema/check.ts';
import { loadSchemas, schemaOf } from '../../src/validate/schemas.ts';
import { mutated } from './mutations.ts';
import { backend, check, gateway, http, httpRoute, object } from './objects.ts';

describe('whatever is in an object', () => {
  test('the check comes to an end and says where, with and without the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutated, { minLength: 1, maxLength: 4 }), async (objects) => {
        const before = JSON.stringify(objects);
        const { violations, unchecked } = await check(objects, {}, '1.6', 'experimental');
        for (const { pointer, message } of [...violations, ...unchecked]) {
          expect(pointer).toMatch(/^(\/|$)/);
          expect(message).not.toMatch(/undefined|\[object/);
        }
        expect(JSON.stringify(objects)).toBe(before);
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });

  test('verdicts do not depend on what was checked before', async () => {
    const schemas = await loadSchemas('1.6', 'standard');
    const fresh = (kind: string) => {
      const found = schemas.kind('gateway.networking.k8s.io', kind);
      return schemaCheck((found === undefined ? undefined : schemaOf(found, 'v1')) ?? {});
    };
    fc.assert(
      fc.property(fc.array(mutated, { minLength: 40, maxLength: 80 }), (objects) => {
        const kinds = new Set(objects.map(({ kind }) => String(kind)));
        const [one, other] = [0, 1].map(() => new Map([...kinds].map((kind) => [kind, fresh(kind)])));
        const verdict = (checks: typeof one, body: JsonObject) => checks?.get(String(body.kind))?.(body).faults;
        const forwards = objects.map((body) => verdict(one, body));
        const backwards = objects.toReversed().map((body) => verdict(other, body));
        expect(forwards).toEqual(backwards.toReversed());
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 60_000);
});

describe('large values', () => {
  const many = <T>(item: (index: number) => T) => Array.from({ length: 50_000 }, (_, index) => item(index));
  const hosts = many((index) => `h${index}.example.com`);
  const entry = { group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'a' };

  test.each<[string, JsonObject]>([
    ['hostnames', httpRoute({ hostnames: hosts, rules: [{ backendRefs: [backend] }] })],
    ['parents', httpRoute({ parentRefs: many((index) => ({ name: 'gw', sectionName: `s${index}` })) })],
    ['rules', httpRoute({ rules: many(() => ({ backendRefs: [backend] })) })],
    ['listeners', gateway(many((index) => http(`l${index}`, { hostname: hosts[index] ?? '' })))],
    [
      'grants',
      object('ReferenceGrant', 'g', { from: many(() => entry), to: many(() => ({ group: '', kind: 'Service' })) }),
    ],
    ['addresses', gateway([http()], { addresses: many((index) => ({ value: `h${index}` })) })],
  ])('of %s are refused without looking at all pairs', async (_, body) => {
    const { violations } = await check([
      gateway([http()]),
      httpRoute({ hostnames: hosts.slice(0, 16) }, 'other'),
      body,
    ]);
    expect(violations.map(({ check: name }) => name)).toContain('maxItems');
  });
});

describe('deep values', () => {
  function nested(depth: number): Json {
    let value: Json = 'x';
    for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  }

  test.each([50, 499, 20_000])('%i levels overflow no stack', async (depth) => {
    const bodies = [
      httpRoute({ rules: nested(depth) }),
      httpRoute({ rules: [{ filters: [{ type: 'CORS', cors: { allowOrigins: [nested(depth), nested(depth)] } }] }] }),
      gateway([http()], { infrastructure: { labels: { a: nested(depth) } } }),
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', annotations: nested(depth) }, data: nested(depth) },
    ];
    for (const body of bodies) {
      const { violations, unchecked } = await check([body as JsonObject]);
      expect(violations.length + unchecked.length).toBeGreaterThan(0);
    }
  });
});
