import type { PathMatch, TextMatch } from '../../../model/route-plan.ts';

/** Which names a host of a request may have. A wildcard is `*.x`: one label, or with `anyDepth` one or more. */
export type HostCondition =
  | { readonly kind: 'any' }
  | { readonly kind: 'exact'; readonly name: string }
  | { readonly kind: 'wildcard'; readonly name: string; readonly anyDepth: boolean };

/** A header or a key of the query. One of its lines or values has to be so: a request may have several of one name. */
export interface NamedText {
  readonly name: string;
  readonly text: TextMatch;
}

/** Everything that a request has to be. What is absent does not matter. */
export interface Conjunction {
  readonly host: HostCondition;
  readonly path?: PathMatch;
  readonly method?: string;
  readonly headers: readonly NamedText[];
  readonly query: readonly NamedText[];
}

/** A part of a rule that no route can say, as written, with the reason as the rest of a sentence about it. */
export interface UnsaidPart {
  readonly text: string;
  readonly why: string;
  readonly at?: number;
}

export interface RuleNote {
  /**
   * `never-true`: no request can be so, and nothing is emitted for it. `hostless-branch`: a branch serves every host, beside
   * branches with hosts. `other-methods`: the routes name the standard methods, the rule also means all others.
   */
  readonly kind: 'never-true' | 'hostless-branch' | 'other-methods';
  /** A plain sentence. */
  readonly words: string;
}

export const anyHost: HostCondition = { kind: 'any' };

/** Every request. */
export const everything: Conjunction = { host: anyHost, headers: [], query: [] };
