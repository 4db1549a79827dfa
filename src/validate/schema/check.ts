import type { JsonObject } from '../../model/json.ts';
import { ruleCheck } from '../cel/walk.ts';
import { type Fault, isBlocking } from './fault.ts';
import { schemaNode } from './node.ts';
import { fieldPathOf, type Path } from './path.ts';
import { prepare } from './prepare.ts';
import { repeatedItems } from './unique-lists.ts';
import { type Findings, validateValues } from './validate-values.ts';
import { invalid } from './words.ts';

export interface SchemaVerdict {
  /** As the API server would keep it: unknown fields gone, defaults filled in. */
  readonly prepared: JsonObject;
  readonly faults: readonly Fault[];
  /** Rules the evaluator lacks something for. */
  readonly unchecked: readonly Fault[];
  /** The shape is as the schema says, so rules over several fields were looked at. */
  readonly sound: boolean;
}

export interface Stored {
  /** The object as it is stored, for rules about a change. */
  readonly old?: JsonObject;
  /** The status is what is written; on any other write the API server leaves it out. */
  readonly status?: boolean;
}

/** Checks an object by one schema in the order of the API server (apiextensions-apiserver, registry/customresource/strategy.go). */
export type SchemaCheck = (body: JsonObject, stored?: Stored) => SchemaVerdict;

export function schemaCheck(schema: JsonObject): SchemaCheck {
  const root = schemaNode(schema);
  const rules = ruleCheck(root);
  return (body, { old, status = false } = {}) => {
    const unknown: Path[] = [];
    const whole = prepare(root, body, undefined, unknown) as JsonObject;
    const { status: _, ...rest } = whole;
    const prepared = status || whole.status === undefined ? whole : rest;
    const placeOf = status ? withoutStatus : fieldPathOf;
    const found: Findings = { faults: unknown.map(unknownField), visited: 0, placeOf };
    validateValues(root, prepared, undefined, found);
    repeatedItems(root, prepared, undefined, found.faults);
    if (found.faults.some(isBlocking)) return { prepared, faults: found.faults, unchecked: [], sound: false };
    const before = old === undefined ? undefined : (prepare(root, old, undefined, []) as JsonObject);
    const verdicts = rules(prepared, before);
    const broken = verdicts.map(({ path, value, text, unchecked }) => {
      // Since Kubernetes 1.35 an object or list is left out (kubernetes/kubernetes#133832); before, its type stood there.
      const words = typeof value === 'object' ? `Invalid value: ${text}` : invalid(value, text);
      return { path, keyword: 'cel', text: unchecked === true ? text : words, unchecked };
    });
    return {
      prepared,
      faults: [...found.faults, ...broken.filter((fault) => fault.unchecked !== true)],
      unchecked: broken.filter((fault) => fault.unchecked === true),
      sound: true,
    };
  };
}

/** Texts about a status do not begin with it (validator-cases/README: Reading the expected error text). */
function withoutStatus(path: Path | undefined): string {
  return fieldPathOf(path).replace(/^status\./, '');
}

/** What strict decoding says, which kubectl asks for. */
function unknownField(path: Path): Fault {
  return { path, keyword: 'unknown', text: `unknown field "${fieldPathOf(path)}"` };
}
