import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { schemaCheck } from '../../src/validate/schema/check.ts';
import { faultText } from '../../src/validate/schema/fault.ts';

/** A schema of what the Gateway API itself does not use, but kinds of implementations do. */
const check = schemaCheck({
  type: 'object',
  properties: {
    spec: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 2, maxLength: 4, default: 'abc' },
        limit: {
          'x-kubernetes-int-or-string': true,
          anyOf: [{ type: 'integer' }, { type: 'string' }],
          pattern: '^[0-9]+%?$',
        },
        note: { type: 'string', nullable: true },
        size: { type: 'integer', format: 'int32', minimum: 1, exclusiveMinimum: true, maximum: 10, multipleOf: 2 },
        ratio: { type: 'number' },
        free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: { on: { type: 'boolean' } } },
        part: { type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
        map: { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1, maxProperties: 2 },
        pairs: {
          type: 'array',
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['a', 'b'],
          items: { type: 'object', properties: { a: { type: 'string', default: 'x' }, b: { type: 'integer' } } },
        },
        set: { type: 'array', 'x-kubernetes-list-type': 'set', items: { type: 'string' } },
        one: {
          type: 'object',
          properties: { a: { type: 'string' }, b: { type: 'string' } },
          oneOf: [{ required: ['a'] }, { required: ['b'] }],
        },
        none: { type: 'string', not: { enum: ['no'] } },
        when: { type: 'string', format: 'date-time' },
      },
      'x-kubernetes-validations': [
        { rule: "!has(self.limit) || type(self.limit) == int || self.limit != '7'", message: 'not seven' },
      ],
    },
  },
});

function faults(spec: JsonObject): readonly string[] {
  return check({ apiVersion: 'a.b/v1', kind: 'C', metadata: { name: 'x' }, spec }).faults.map(faultText);
}

describe('in the words of the API server', () => {
  test.each<[JsonObject, readonly string[]]>([
    [{}, []],
    [{ name: null }, []],
    [{ name: 'a' }, ['spec.name: Invalid value: "a": spec.name in body should be at least 2 chars long']],
    [{ name: 'abcde' }, ['spec.name: Too long: may not be more than 4 bytes']],
    [{ name: '🜁🜂🜃🜄' }, []],
    [{ name: 7 }, ['spec.name: Invalid value: "integer": spec.name in body must be of type string: "integer"']],
    [{ limit: 5 }, []],
    [{ limit: '5%' }, []],
    [{ limit: 'x' }, [`spec.limit: Invalid value: "x": spec.limit in body should match '^[0-9]+%?$'`]],
    [
      { limit: 0.5 },
      [
        'spec.limit: Invalid value: "": "spec.limit" must validate at least one schema (anyOf)',
        'spec.limit: Invalid value: "number": spec.limit in body must be of type integer: "number"',
      ],
    ],
    [{ limit: '7' }, ['spec: Invalid value: not seven']],
    [{ note: null }, []],
    [{ size: 2 }, []],
    [
      { size: 1 },
      [
        'spec.size: Invalid value: 1: spec.size in body should be greater than 1',
        'spec.size: Invalid value: 1: spec.size in body should be a multiple of 2',
      ],
    ],
    [{ size: 12 }, ['spec.size: Invalid value: 12: spec.size in body should be less than or equal to 10']],
    [
      { size: 2.5 },
      expect.arrayContaining([
        'spec.size: Invalid value: "number": spec.size in body must be of type integer: "number"',
      ]),
    ],
    [{ ratio: 1 }, []],
    [{ free: { anything: [{}], on: true } }, []],
    [
      { free: { on: 1 } },
      ['spec.free.on: Invalid value: "integer": spec.free.on in body must be of type boolean: "integer"'],
    ],
    [{ part: { apiVersion: 'v1', kind: 'Pod', metadata: {}, more: 1 } }, []],
    [
      { part: { kind: '' } },
      ['spec.part.apiVersion: Required value: must not be empty', 'spec.part.kind: Required value: must not be empty'],
    ],
    [{ map: {} }, ['spec.map: Invalid value: 0: spec.map in body should have at least 1 properties']],
    [{ map: { a: 1, b: 2, c: 3 } }, ['spec.map: Too many: 3: must have at most 2 items']],
    [
      { map: { a: 'x' } },
      ['spec.map.a: Invalid value: "string": spec.map.a in body must be of type integer: "string"'],
    ],
    [{ pairs: [{ b: 1 }, { a: 'x', b: 1 }, { b: 2 }] }, ['spec.pairs[1]: Duplicate value: {"a":"x","b":1}']],
    [{ set: ['a', 'b', 'a', 'a'] }, ['spec.set[2]: Duplicate value: "a"']],
    [{ one: { a: '' } }, []],
    [
      { one: {} },
      [
        'spec.one: Invalid value: "": "spec.one" must validate one and only one schema (oneOf). Found none valid',
        'spec.one.a: Required value',
      ],
    ],
    [
      { one: { a: '', b: '' } },
      [
        'spec.one: Invalid value: "": "spec.one" must validate one and only one schema (oneOf). Found 2 valid alternatives',
      ],
    ],
    [{ none: 'no' }, ['spec.none: Invalid value: "": "spec.none" must not validate the schema (not)']],
    [{ when: '2026-01-01T00:00:00Z' }, []],
    [
      { when: '2026-01-01' },
      ['spec.when: Invalid value: "2026-01-01": spec.when in body must be of type date-time: "2026-01-01"'],
    ],
    [{ extra: 1 }, ['<nil>: unknown field "spec.extra"']],
  ])('%j', (spec, expected) => {
    expect(faults(spec).map((text) => text.replace(/^spec\.extra/, '<nil>'))).toEqual(expected);
  });
});

test('defaults and null make a copy; nothing is written into what was given', () => {
  const body = {
    apiVersion: 'a.b/v1',
    kind: 'C',
    metadata: { name: 'x' },
    spec: { note: null, set: null, pairs: [{}] },
  };
  const before = structuredClone(body);
  const { prepared, sound } = check(body);
  expect(prepared.spec).toEqual({ note: null, name: 'abc', pairs: [{ a: 'x' }] });
  expect(sound).toBe(true);
  expect(body).toEqual(before);
});

test('rules wait until the shape is right', () => {
  const { faults: found, sound } = check({
    apiVersion: 'a.b/v1',
    kind: 'C',
    metadata: {},
    spec: { limit: '7', ratio: 'x' },
  });
  expect(sound).toBe(false);
  expect(found.map(({ keyword }) => keyword)).toEqual(['type']);
});
