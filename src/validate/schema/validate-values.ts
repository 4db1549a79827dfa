import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Fault } from './fault.ts';
import type { SchemaNode } from './node.ts';
import { below, type Path } from './path.ts';
import { invalid, typeName } from './words.ts';

/** What a walk over a value gathers. `visited` weighs branches of oneOf: the one that got furthest is told (kube-openapi). */
export interface Findings {
  readonly faults: Fault[];
  visited: number;
  /** How texts name a place. */
  readonly placeOf: (path: Path | undefined) => string;
}

/** Checks a prepared value against its schema, in the order of kube-openapi: type, branches, keywords, items, fields. */
export function validateValues(node: SchemaNode, value: Json, path: Path | undefined, found: Findings): void {
  found.visited += 1;
  if (!hasType(node, value)) found.faults.push(typeFault(node, value, path, found));
  if (value === null) return;
  validateBranches(node, value, path, found);
  for (const { keyword, fault } of node.checks) {
    const text = fault(value, () => found.placeOf(path));
    if (text !== undefined) found.faults.push({ path, keyword, text });
  }
  if (Array.isArray(value)) validateItems(node, value, path, found);
  else if (isObject(value)) validateFields(node, value, path, found);
}

function validateItems({ items }: SchemaNode, value: readonly Json[], path: Path | undefined, found: Findings): void {
  if (items === undefined) return;
  for (let index = 0; index < value.length; index++) {
    validateValues(items, value[index] as Json, below(path, index), found);
  }
}

function validateFields(node: SchemaNode, value: JsonObject, path: Path | undefined, found: Findings): void {
  for (const name of node.required) {
    if (!Object.hasOwn(value, name)) {
      found.faults.push({ path: below(path, name), keyword: 'required', text: 'Required value' });
    }
  }
  for (const key of Object.keys(value)) {
    const part = value[key];
    const schema = node.properties.get(key) ?? node.additional;
    if (schema !== undefined && part !== undefined) validateValues(schema, part, below(path, key), found);
  }
  if (!node.embedded) return;
  for (const name of ['apiVersion', 'kind']) {
    if (typeof value[name] === 'string' && value[name] !== '') continue;
    found.faults.push({ path: below(path, name), keyword: 'required', text: 'Required value: must not be empty' });
  }
}

function hasType({ type, nullable, intOrString, anyOf }: SchemaNode, value: Json): boolean {
  if (value === null) return nullable || (type === undefined && !intOrString);
  // Most say it a second time with anyOf, which then is what is told.
  if (intOrString) return anyOf.length > 0 || typeof value === 'string' || Number.isInteger(value);
  if (type === undefined) return true;
  const actual = typeName(value);
  return actual === type || (type === 'number' && actual === 'integer');
}

function typeFault({ type, intOrString }: SchemaNode, value: Json, path: Path | undefined, found: Findings): Fault {
  const actual = typeName(value);
  const wanted = intOrString ? 'integer,string' : type;
  const text = invalid(actual, `${found.placeOf(path)} in body must be of type ${String(wanted)}: "${actual}"`);
  return { path, keyword: 'type', text };
}

function validateBranches(node: SchemaNode, value: Json, path: Path | undefined, found: Findings): void {
  if (node.anyOf.length > 0) {
    const { valid, best } = tryBranches(node.anyOf, value, path, found);
    if (valid === 0)
      found.faults.push(branchFault('anyOf', 'must validate at least one schema (anyOf)', path, found), ...best);
  }
  if (node.oneOf.length > 0) {
    const { valid, best } = tryBranches(node.oneOf, value, path, found);
    const how = valid === 0 ? 'Found none valid' : `Found ${valid} valid alternatives`;
    if (valid !== 1) {
      const detail = `must validate one and only one schema (oneOf). ${how}`;
      found.faults.push(branchFault('oneOf', detail, path, found), ...(valid === 0 ? best : []));
    }
  }
  for (const branch of node.allOf) validateValues(branch, value, path, found);
  if (node.not === undefined) return;
  const { valid } = tryBranches([node.not], value, path, found);
  if (valid === 1) found.faults.push(branchFault('not', 'must not validate the schema (not)', path, found));
}

function tryBranches(branches: readonly SchemaNode[], value: Json, path: Path | undefined, found: Findings) {
  const results = branches.map((branch) => {
    const result: Findings = { faults: [], visited: 0, placeOf: found.placeOf };
    validateValues(branch, value, path, result);
    found.visited += result.visited;
    return result;
  });
  const [furthest] = results.toSorted((a, b) => b.visited - a.visited);
  return {
    valid: results.filter((result) => result.faults.length === 0).length,
    best: furthest?.faults ?? [],
  };
}

function branchFault(keyword: string, detail: string, path: Path | undefined, found: Findings): Fault {
  return { path, keyword, text: invalid('', `"${found.placeOf(path)}" ${detail}`) };
}
