import type { Outcome } from './ledger.ts';
import type { Group } from './settings.ts';

/** Where a value of a row really reaches. */
export type Scope = 'class' | 'host' | 'route' | 'use' | 'service';

/** What the controller does with a value it cannot use (behaviour-ingress-nginx 1.3 has these five). */
export type Verdict = 'default' | 'ignored' | 'group-dropped' | 'route-denied' | 'host-denied' | 'object-dropped';

/** What has to be done about a directive that is not converted, or can be: see `explain`. */
export type Way = 'portable' | 'policy' | 'redesign' | 'dead';

/** A kind of resource whose fields have rows, by their path: `Middleware` has `ipAllowList.sourceRange`. */
export type ResourceKind = Capitalize<string>;

/** Where a name stands that a row is about. An annotation is one of the routes' own objects, unless it is a Service's. */
export type Place = 'annotation' | 'service-annotation' | 'configmap' | 'directive' | ResourceKind;

/** What the value of a row becomes. */
export type Destination =
  | {
      readonly kind: 'setting';
      readonly group: Group;
      readonly part: string;
      /** What it means for traffic where the target cannot say it. */
      readonly lost?: string;
    }
  /** A field of the controller's own record, read by its planner. */
  | { readonly kind: 'routing'; readonly field: string }
  /** Nothing: the target-independent outcome, and what that means for traffic. */
  | { readonly kind: 'none'; readonly outcome: Extract<Outcome, 'unsupported' | 'no-effect'>; readonly reason: string };

export interface RowExample {
  readonly value: string;
  /** The parsed value. */
  readonly setting?: unknown;
  readonly invalid?: true;
}

/** One name a controller knows, as data (DESIGN section 5). */
export interface Row {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly on: Place;
  /** Rows of one unit are dropped together where a verdict says so. */
  readonly unit: string;
  readonly destination: Destination;
  readonly type: string;
  /** Parameters of the value type. */
  readonly values?: readonly string[];
  readonly pattern?: string;
  readonly scope: Scope;
  readonly merge: 'first' | 'last' | 'any' | 'all' | 'longest-path';
  readonly default?: string;
  /** Key of the controller's ConfigMap with the same meaning for the whole class. */
  readonly configmap?: string;
  readonly invalid: Verdict;
  /** Where a value that passes the check of characters and proves useless later is treated in another way than `invalid` says. */
  readonly malformed?: Verdict;
  /** Where an empty text is treated in another way than an invalid one. */
  readonly empty?: Verdict;
  /** What the controller does with an invalid value beyond going without it: a verb and the rest of a sentence. */
  readonly instead?: string;
  /** The sibling without which this row does nothing; `name=value` where the sibling must have a value. */
  readonly needs?: string;
  /** The sibling that takes this row away where its value is false. */
  readonly within?: string;
  readonly guards: boolean;
  /** Of a directive: the blocks it may stand in, in the language of the proxy. */
  readonly places?: readonly string[];
  /** Of a directive: blocks in which the controller writes it itself, and the proxy refuses it twice. */
  readonly taken?: readonly string[];
  readonly way?: Way;
  readonly risk?: string;
  readonly effect: string;
  readonly docs: string;
  readonly examples: readonly RowExample[];
}

/** Names without a row that the controller does not merely pass over. */
export interface StrictNames {
  readonly on: Place;
  /** What they begin with. */
  readonly starts: string;
  readonly verdict: Verdict;
}

/** All that is known of a controller's names. */
export interface ControllerRows {
  readonly controller: string;
  readonly prefixes: readonly string[];
  readonly rows: readonly Row[];
  /** Names of earlier releases that mean nothing today, with what replaced them ('' where nothing did). */
  readonly dead: Readonly<Record<string, string>>;
  /** Letter case of what comes after a prefix makes no difference; rows are in lower case. */
  readonly anyCase?: true;
  /** Names without any prefix are read as well. */
  readonly bare?: true;
  readonly strict?: readonly StrictNames[];
  /** What happens to traffic where an object is dropped, by the place of the name; absent: an earlier version of it may stay in force. */
  readonly dropped?: Readonly<Record<string, string>>;
}
