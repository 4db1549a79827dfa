import { isIPv4, isIPv6 } from 'node:net';
import { Ajv, type AnySchemaObject } from 'ajv';
import { headerValuePattern, isHeaderValue } from '../model/header-value.ts';
import { type Json, type JsonObject, listOf, objectOf } from '../model/json.ts';
import { withDefaults } from './defaults.ts';
import { firstDuplicate, itemIdentity } from './lists.ts';
import type { SchemaCheck } from './schemas.ts';

/** Compiles CRD schemas as the API server reads them: defaults first, strict fields, unique lists. */
export function createCompiler(): (schema: JsonObject) => SchemaCheck {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    code: { regExp },
  });
  addFormats(ajv);
  addKeywords(ajv);
  return (schema) => {
    const validate = ajv.compile(closed(schema) as AnySchemaObject);
    return (body) => {
      const defaulted = withDefaults(schema, body);
      return { defaulted, errors: validate(defaulted) ? [] : (validate.errors ?? []) };
    };
  };
}

/** No field with a pattern is longer than this, so a longer text is wrong whatever its pattern says, and costs nothing. */
const longestMatched = 4096;

function regExp(pattern: string, flags: string): { test(text: string): boolean; toString(): string } {
  const expression = new RegExp(pattern, flags);
  const test = pattern === headerValuePattern ? isHeaderValue : (text: string) => expression.test(text);
  return {
    test: (text) => text.length <= longestMatched && test(text),
    toString: () => expression.toString(),
  };
}
regExp.code = 'new RegExp';

function addFormats(ajv: Ajv): void {
  const range = (bits: number) => ({
    type: 'number' as const,
    validate: (value: number) => Number.isInteger(value) && value >= -(2 ** (bits - 1)) && value <= 2 ** (bits - 1) - 1,
  });
  ajv.addFormat('int32', range(32));
  ajv.addFormat('int64', range(64));
  ajv.addFormat('float', { type: 'number', validate: Number.isFinite });
  ajv.addFormat('double', { type: 'number', validate: Number.isFinite });
  ajv.addFormat('byte', /^[A-Za-z0-9+/]*={0,2}$/);
  ajv.addFormat('ipv4', isIPv4);
  // A zone (`fe80::1%eth0`) is no part of an address for Go.
  ajv.addFormat('ipv6', (text) => isIPv6(text) && !text.includes('%'));
  ajv.addFormat(
    'date-time',
    (text) => /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
  );
}

function addKeywords(ajv: Ajv): void {
  ajv.addVocabulary([
    'x-kubernetes-list-map-keys',
    'x-kubernetes-map-type',
    'x-kubernetes-validations',
    'x-kubernetes-int-or-string',
    'x-kubernetes-preserve-unknown-fields',
    'x-kubernetes-embedded-resource',
  ]);
  ajv.addKeyword({
    keyword: 'x-kubernetes-list-type',
    type: 'array',
    schemaType: 'string',
    compile(type: string, parent) {
      const identity = itemIdentity(type, listOf(parent['x-kubernetes-list-map-keys']).map(String));
      if (identity === undefined) return () => true;
      return function unique(items: readonly unknown[]): boolean {
        const index = firstDuplicate(items, identity);
        if (index === -1) return true;
        const error = { keyword: 'x-kubernetes-list-type', params: { index }, message: `repeats item ${index}` };
        // ajv takes the errors of a custom keyword from a property of its function.
        Object.assign(unique, { errors: [error] });
        return false;
      };
    },
    errors: true,
  });
}

/**
 * The schema with `additionalProperties: false` wherever fields are listed: the strict field check of the API server. Branches of
 * oneOf, anyOf and not only narrow what stands beside them, so they stay as they are.
 */
function closed(schema: JsonObject): JsonObject {
  const { properties, items, additionalProperties } = schema;
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true || additionalProperties !== undefined;
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: closedProperties(objectOf(properties)) }),
    ...(properties === undefined || open ? {} : { additionalProperties: false }),
    ...(items === undefined ? {} : { items: closedValue(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: closedValue(additionalProperties) }),
  };
}

function closedProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, closed(objectOf(schema))]));
}

function closedValue(value: Json): Json {
  return typeof value === 'boolean' ? value : closed(objectOf(value));
}
