import fc from 'fast-check';
import { isObject, type Json, type JsonObject, listOf, objectOf } from '../../src/model/json.ts';

const texts = fc.constantFrom(
  '',
  'a',
  'a.b',
  '*.a',
  '/a',
  '10s',
  '1h',
  '200',
  'Service',
  'HTTPRoute',
  'Hostname',
  'Exact',
);

/** Values of the types of a schema, with any of its fields, so that rules meet all sorts of presence and absence. */
export function sampleValue(schema: JsonObject): fc.Arbitrary<Json> {
  const enums = listOf(schema.enum);
  if (enums.length > 0) return fc.constantFrom(...enums);
  if (schema['x-kubernetes-int-or-string'] === true) return fc.oneof(fc.nat(200), texts);
  switch (schema.type) {
    case 'integer':
      return fc.constantFrom(0, 1, 80, 443, 100_000);
    case 'number':
      return fc.constantFrom(0, 0.5, 1);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(sampleValue(objectOf(schema.items)), { maxLength: 2 });
    case 'object':
      return sampleObject(schema);
    default:
      return texts;
  }
}

function sampleObject({ properties, additionalProperties }: JsonObject): fc.Arbitrary<Json> {
  if (isObject(additionalProperties)) return fc.dictionary(texts, sampleValue(additionalProperties), { maxKeys: 2 });
  const fields = Object.entries(objectOf(properties)).map(([name, part]) => [name, sampleValue(objectOf(part))]);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] }) as fc.Arbitrary<Json>;
}
