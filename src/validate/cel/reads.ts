import type { SchemaNode } from '../schema/node.ts';
import type { ParsedRule } from './program.ts';
import { propertyName } from './property-names.ts';

type Expr = ParsedRule['expr'];

/** What a rule looks at: values that agree in it get the same answer. */
export interface Reads {
  /** Names of the declared fields it selects anywhere; undefined: the whole value may matter. */
  readonly fields: ReadonlySet<string> | undefined;
  /** Texts that only compare equal or not, so that which ones they are does not matter; undefined: what they say matters. */
  readonly comparedWith: ReadonlySet<string> | undefined;
  readonly oldSelf: boolean;
}

/** Types of the variables in scope. */
type Scope = ReadonlyMap<string, SchemaNode | undefined>;

const logical = new Set(['_&&_', '_||_', '!_', '_?_:_', '@not_strictly_false', '_[_]']);
const comparing = new Set(['_==_', '_!=_', '@in']);

/** Reads a rule at a place of a schema. What is not understood counts as read. */
export function readsOf(rule: ParsedRule, node: SchemaNode): Reads {
  const walk: Walk = { fields: new Set(), literals: new Set(), whole: false, spells: false, oldSelf: false };
  visit(rule.expr, new Map([['self', node]]), walk);
  const whole = walk.whole || walk.oldSelf;
  return {
    fields: whole ? undefined : walk.fields,
    comparedWith: whole || walk.spells ? undefined : walk.literals,
    oldSelf: walk.oldSelf,
  };
}

interface Walk {
  readonly fields: Set<string>;
  readonly literals: Set<string>;
  whole: boolean;
  spells: boolean;
  oldSelf: boolean;
}

function visit(expr: Expr | undefined, scope: Scope, walk: Walk): void {
  const kind = expr?.exprKind;
  if (kind === undefined) return;
  switch (kind.case) {
    case 'constExpr':
      if (kind.value.constantKind.case === 'stringValue') walk.literals.add(kind.value.constantKind.value);
      return;
    case 'identExpr':
      if (kind.value.name === 'oldSelf') walk.oldSelf = true;
      return;
    case 'selectExpr':
      walk.fields.add(propertyName(kind.value.field));
      visit(kind.value.operand, scope, walk);
      return;
    case 'listExpr':
      for (const element of kind.value.elements) visit(element, scope, walk);
      return;
    case 'callExpr':
      visitCall(kind.value, scope, walk);
      return;
    case 'comprehensionExpr':
      visitComprehension(kind.value, scope, walk);
      return;
    default:
      walk.whole = true;
  }
}

type Call = Extract<Expr['exprKind'], { case: 'callExpr' }>['value'];
type Comprehension = Extract<Expr['exprKind'], { case: 'comprehensionExpr' }>['value'];

function visitCall(call: Call, scope: Scope, walk: Walk): void {
  const parts = [...(call.target === undefined ? [] : [call.target]), ...call.args];
  if (!logical.has(call.function)) for (const part of parts) visitOperand(call.function, part, scope, walk);
  // Keys of maps keep their texts, so what is compared with them must as well.
  if (call.function === '_[_]' || call.function === '@in') {
    const [key, map] = call.function === '@in' ? call.args : call.args.toReversed();
    const type = typeOf(map, scope);
    if (type === 'unknown' || (type?.additional !== undefined && key?.exprKind.case !== 'constExpr'))
      walk.spells = true;
  }
  for (const part of parts) visit(part, scope, walk);
}

function visitOperand(name: string, operand: Expr, scope: Scope, walk: Walk): void {
  const type = typeOf(operand, scope);
  const madeList = comparing.has(name) && operand.exprKind.case === 'comprehensionExpr';
  if (type === 'unknown' || madeList || (name !== 'size' && isCompound(type))) walk.whole = true;
  if (!comparing.has(name) && (type === 'unknown' || type?.type === 'string')) walk.spells = true;
}

function visitComprehension(value: Comprehension, scope: Scope, walk: Walk): void {
  const range = typeOf(value.iterRange, scope);
  // Over a map the variable is a key: maps are kept whole, and their keys are texts that a rule may spell.
  const item = range === 'unknown' ? undefined : (range?.items ?? (range?.additional && textNode));
  if (item === undefined) walk.whole = true;
  if (item === textNode) walk.spells = true;
  visit(value.iterRange, scope, walk);
  visit(value.accuInit, scope, walk);
  const inner = new Map([...scope, [value.iterVar, item], [value.accuVar, undefined]]);
  for (const part of [value.loopCondition, value.loopStep, value.result]) visit(part, inner, walk);
}

const textNode = { type: 'string' } as SchemaNode;

/** A type by the schema; undefined for what is computed or written out, `unknown` for a field the schema does not tell of. */
function typeOf(expr: Expr | undefined, scope: Scope): SchemaNode | undefined | 'unknown' {
  const kind = expr?.exprKind;
  if (kind?.case === 'identExpr') return scope.get(kind.value.name) ?? undefined;
  if (kind?.case === 'selectExpr') {
    if (kind.value.testOnly) return undefined;
    const operand = typeOf(kind.value.operand, scope);
    if (operand === undefined || operand === 'unknown') return 'unknown';
    return fieldNode(operand, kind.value.field) ?? 'unknown';
  }
  if (kind?.case !== 'callExpr') return undefined;
  if (kind.value.function === '_?_:_')
    return kind.value.args
      .slice(1)
      .map((arg) => typeOf(arg, scope))
      .find(Boolean);
  if (kind.value.function !== '_[_]') return undefined;
  const list = typeOf(kind.value.args[0], scope);
  if (list === 'unknown') return list;
  return list === undefined ? undefined : (list.items ?? list.additional ?? 'unknown');
}

function fieldNode(node: SchemaNode, field: string): SchemaNode | undefined {
  return node.properties.get(propertyName(field)) ?? node.additional;
}

/** Objects, and lists of them: used as a whole, every field of theirs counts. */
function isCompound(type: SchemaNode | 'unknown' | undefined): boolean {
  if (type === undefined || type === 'unknown') return false;
  if (type.type === 'array') return isCompound(type.items) || type.items === undefined;
  return type.type === 'object' && type.properties.size > 0;
}
