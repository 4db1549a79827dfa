import { isObject, type Json, type JsonObject, objectOf } from '../model/json.ts';

/**
 * A copy with the defaults of the schema, as the API server makes it before it looks at anything: ajv fills defaults in too late,
 * after `oneOf` (Gateway addresses). A null of a field that is not nullable counts as absent.
 */
export function withDefaults(schema: JsonObject, value: JsonObject): JsonObject {
  const properties = objectOf(schema.properties);
  const entries: [string, Json][] = [];
  for (const [key, part] of Object.entries(value)) {
    const partSchema = objectOf(fieldSchema(schema, properties, key));
    if (part === undefined || (part === null && partSchema.nullable !== true)) continue;
    entries.push([key, filledIn(partSchema, part)]);
  }
  const given = new Set(entries.map(([key]) => key));
  for (const [key, part] of Object.entries(properties)) {
    const partSchema = objectOf(part);
    if (partSchema.default === undefined || given.has(key)) continue;
    entries.push([key, filledIn(partSchema, partSchema.default)]);
  }
  // fromEntries, so that a field called `__proto__` stays a field.
  return Object.fromEntries(entries);
}

function fieldSchema(schema: JsonObject, properties: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
}

function filledIn(schema: JsonObject, value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => filledIn(objectOf(schema.items), item as Json));
  return isObject(value) ? withDefaults(schema, value) : value;
}
