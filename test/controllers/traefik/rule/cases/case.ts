import type { Syntax } from '../../../../../src/controllers/traefik/rule/index.ts';

/** A rule, and what is to be read from it: reasoned from traefik-own-routes 3 and 4, and the recordings. */
export type RuleCase = {
  readonly rule: string;
  /** v3 where nothing is said. */
  readonly syntax?: Syntax;
  /** Requests that the rule takes, or does not take. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /** Kinds of notes. */
  readonly notes?: readonly string[];
} & (
  | { readonly form: readonly string[] }
  | { readonly refused: string; readonly cover: readonly string[] }
  | { readonly broken: string }
);
