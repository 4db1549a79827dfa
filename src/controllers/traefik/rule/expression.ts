/** A string of a rule, with its place in the text. */
export interface Literal {
  readonly value: string;
  readonly at: number;
}

/** One condition of a rule as written: `Host("a")`. */
export interface Call {
  readonly kind: 'call';
  /** As typed. */
  readonly name: string;
  readonly values: readonly Literal[];
  readonly at: number;
  readonly end: number;
}

/** A rule as it is written, brackets resolved. Chains of one operator are one list. */
export type Expression =
  | Call
  | { readonly kind: 'not'; readonly inner: Expression }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Expression[] };

/** All conditions of a rule, in the order of the text. */
export function callsOf(expression: Expression): readonly Call[] {
  if (expression.kind === 'call') return [expression];
  if (expression.kind === 'not') return callsOf(expression.inner);
  return expression.parts.flatMap(callsOf);
}
