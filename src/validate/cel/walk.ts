import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { SchemaNode } from '../schema/node.ts';
import { below, type Path } from '../schema/path.ts';
import { type RuleSet, type RuleVerdict, ruleSet } from './rule-set.ts';

/** The places of a schema that have rules, or lead to some. */
interface RuleNode {
  readonly schema: SchemaNode;
  readonly rules: RuleSet | undefined;
  readonly properties: readonly (readonly [string, RuleNode])[];
  readonly additional: RuleNode | undefined;
  readonly items: RuleNode | undefined;
}

export interface PlacedVerdict extends RuleVerdict {
  readonly path: Path | undefined;
  readonly value: Json;
}

/** Checks a whole object, from the root down as the API server does; with the stored object, rules about the change as well. */
export type RuleCheck = (value: Json, old?: Json) => readonly PlacedVerdict[];

/** `kept` bounds what is remembered for a place, in characters; with 0 each value is evaluated. */
export function ruleCheck(schema: SchemaNode, kept?: number): RuleCheck {
  const root = ruleNode(schema, kept);
  return (value, old) => {
    const found: PlacedVerdict[] = [];
    if (root !== undefined) walk(root, value, old, undefined, found);
    return found;
  };
}

function ruleNode(schema: SchemaNode, kept: number | undefined): RuleNode | undefined {
  const rules = schema.rules.length === 0 ? undefined : ruleSet(schema, kept);
  const properties = [...schema.properties].flatMap(([name, part]) => {
    const node = ruleNode(part, kept);
    return node === undefined ? [] : [[name, node] as const];
  });
  const additional = schema.additional && ruleNode(schema.additional, kept);
  const items = schema.items && ruleNode(schema.items, kept);
  if (!rules && properties.length === 0 && !additional && !items) return undefined;
  return { schema, rules, properties, additional, items };
}

function walk(
  node: RuleNode,
  value: Json,
  old: Json | undefined,
  path: Path | undefined,
  found: PlacedVerdict[],
): void {
  if (value === null) return;
  for (const verdict of node.rules?.check(value, old) ?? []) found.push({ ...verdict, path, value });
  if (Array.isArray(value)) walkList(node, value, old, path, found);
  else if (isObject(value)) walkFields(node, value, old, path, found);
}

function walkFields(
  node: RuleNode,
  value: JsonObject,
  old: Json | undefined,
  path: Path | undefined,
  found: PlacedVerdict[],
): void {
  const before = isObject(old) ? old : {};
  for (const [key, part] of node.properties) {
    const field = value[key];
    if (field !== undefined) walk(part, field, before[key], below(path, key), found);
  }
  if (node.additional === undefined) return;
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined || node.schema.properties.has(key)) continue;
    walk(node.additional, field, before[key], below(path, key), found);
  }
}

function walkList(
  node: RuleNode,
  value: readonly Json[],
  old: Json | undefined,
  path: Path | undefined,
  found: PlacedVerdict[],
): void {
  if (node.items === undefined) return;
  for (const [index, item] of value.entries()) {
    walk(node.items, item, counterpart(node.schema, item, old), below(path, index), found);
  }
}

/** The old item with the same keys; only lists of type map have such a thing. */
function counterpart({ list }: SchemaNode, item: Json, old: Json | undefined): Json | undefined {
  if (list?.type !== 'map' || !Array.isArray(old) || !isObject(item)) return undefined;
  return (old as readonly Json[]).find(
    (other) => isObject(other) && list.keys.every((key) => other[key] === item[key]),
  );
}
