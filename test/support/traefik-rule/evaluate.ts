import type { RuleRequest } from './request.ts';

/** A condition of a random rule: how it is written, and when it is true. */
export interface Condition {
  readonly name: string;
  readonly values: readonly string[];
  readonly holds: (request: RuleRequest) => boolean;
}

export type RuleTree =
  | { readonly kind: 'condition'; readonly condition: Condition }
  | { readonly kind: 'not'; readonly inner: RuleTree }
  | { readonly kind: 'and' | 'or'; readonly left: RuleTree; readonly right: RuleTree };

/** The rule itself, without any normal form. */
export function evaluate(tree: RuleTree, request: RuleRequest): boolean {
  if (tree.kind === 'condition') return tree.condition.holds(request);
  if (tree.kind === 'not') return !evaluate(tree.inner, request);
  const [left, right] = [evaluate(tree.left, request), evaluate(tree.right, request)];
  return tree.kind === 'and' ? left && right : left || right;
}
