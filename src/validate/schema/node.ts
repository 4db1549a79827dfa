import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../../model/json.ts';
import { type ValueCheck, valueChecks } from './value-checks.ts';

/** A rule in CEL, as a CRD states it. */
export interface RuleText {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly optionalOldSelf?: boolean;
}

/** One place of a structural schema, read once so that checking an object asks no JSON for keywords. */
export interface SchemaNode {
  readonly type: string | undefined;
  readonly nullable: boolean;
  readonly intOrString: boolean;
  /** Fields that are not listed stay (`x-kubernetes-preserve-unknown-fields`). */
  readonly open: boolean;
  /** Holds a whole object with its own apiVersion, kind and metadata. */
  readonly embedded: boolean;
  readonly default: Json | undefined;
  readonly properties: ReadonlyMap<string, SchemaNode>;
  /** Fields that have a default. */
  readonly defaulted: readonly (readonly [string, SchemaNode])[];
  readonly additional: SchemaNode | undefined;
  readonly items: SchemaNode | undefined;
  readonly required: readonly string[];
  readonly checks: readonly ValueCheck[];
  readonly allOf: readonly SchemaNode[];
  readonly anyOf: readonly SchemaNode[];
  readonly oneOf: readonly SchemaNode[];
  readonly not: SchemaNode | undefined;
  readonly list: { readonly type: 'set' | 'map'; readonly keys: readonly string[] } | undefined;
  /** There is such a list here or below. */
  readonly hasLists: boolean;
  readonly rules: readonly RuleText[];
}

/** Reads a schema. Branches of oneOf, anyOf, allOf and not are nodes of the same shape, without a type. */
export function schemaNode(schema: JsonObject): SchemaNode {
  const properties = new Map(
    Object.entries(objectOf(schema.properties)).map(([name, part]) => [name, schemaNode(objectOf(part))]),
  );
  const { additionalProperties } = schema;
  const additional = isObject(additionalProperties) ? schemaNode(additionalProperties) : undefined;
  const items = isObject(schema.items) ? schemaNode(schema.items) : undefined;
  const list = uniqueList(schema);
  return {
    type: textOf(schema.type),
    nullable: schema.nullable === true,
    intOrString: schema['x-kubernetes-int-or-string'] === true,
    open: schema['x-kubernetes-preserve-unknown-fields'] === true || additionalProperties === true,
    embedded: schema['x-kubernetes-embedded-resource'] === true,
    default: schema.default,
    properties,
    defaulted: [...properties].filter(([, part]) => part.default !== undefined),
    additional,
    items,
    required: listOf(schema.required).map(String),
    checks: valueChecks(schema),
    allOf: branches(schema.allOf),
    anyOf: branches(schema.anyOf),
    oneOf: branches(schema.oneOf),
    not: isObject(schema.not) ? schemaNode(schema.not) : undefined,
    list,
    hasLists: [
      list,
      items?.hasLists,
      additional?.hasLists,
      ...[...properties.values()].map((part) => part.hasLists),
    ].some(Boolean),
    rules: listOf(schema['x-kubernetes-validations']) as readonly (Json & RuleText)[],
  };
}

function branches(value: Json | undefined): readonly SchemaNode[] {
  return listOf(value).map((branch) => schemaNode(objectOf(branch)));
}

function uniqueList(schema: JsonObject): SchemaNode['list'] {
  const type = schema['x-kubernetes-list-type'];
  if (type !== 'set' && type !== 'map') return undefined;
  return { type, keys: listOf(schema['x-kubernetes-list-map-keys']).map(String) };
}
