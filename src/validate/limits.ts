import { type FieldRule, fieldRule } from './field-rule.ts';

/** Matches of all rules together. All other limits are `maxItems` of the schema. */
export const matchLimit = 128;

export const limitRules: readonly FieldRule[] = [
  fieldRule<readonly { readonly matches?: readonly unknown[] }[]>({
    // An HTTPRoute rule without matches has one by default; a GRPCRoute rule has none (rule 76).
    numbers: [19, 76],
    kinds: ['HTTPRoute', 'GRPCRoute'],
    at: ['spec.rules'],
    limit: true,
    message: `the rules of a route have at most ${matchLimit} matches together`,
    holds: (rules) => rules.reduce((sum, rule) => sum + (rule.matches?.length ?? 0), 0) <= matchLimit,
  }),
];
