import type { Statement } from '../../../interpret/statement.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import type { ObjectRef } from '../../../model/object-ref.ts';
import type { PathMatch, Redirect, Scheme } from '../../../model/route-plan.ts';
import type { SettingBag } from '../../../model/settings.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import type { PathState } from './path-state.ts';

/** Where a list of middlewares is used: one conjunction of conditions, on one host. */
export interface Site {
  readonly path: PathMatch;
  /** Absent: any host. */
  readonly hostname?: string;
  readonly schemes: readonly Scheme[];
  readonly owner: ObjectRef;
}

/** One middleware of a list, chains taken apart, as its fields state it. */
export interface Step {
  readonly kind: string;
  readonly source: SourceObject;
  /** By the names of their rows. */
  readonly fields: ReadonlyMap<string, Statement>;
}

/** Requests of a site on their way through the list, that have met the same so far. */
export interface Passing {
  readonly path: PathState;
  readonly schemes: readonly Scheme[];
  readonly settings: SettingBag;
  /** They go no further. */
  readonly redirect?: Redirect;
}

/** Why a route cannot be emitted as it is today: kebab-case, becomes the name in the closed form. */
export interface Closing {
  readonly reason: string;
  readonly facts: readonly FactId[];
}

/** What is found on the way. */
export interface Notes {
  readonly accounts: Account[];
  readonly diagnostics: Diagnostic[];
}

/** What a middleware makes of requests; more than one where they part, those of the narrower match first. */
export type Stepped = readonly Passing[] | Closing;

export type StepReader = (passing: Passing, step: Step, site: Site, notes: Notes) => Stepped;

export function isClosing(stepped: Stepped): stepped is Closing {
  return !Array.isArray(stepped);
}

/** The value of a field, as its row gives it. */
export function fieldOf<T>(step: Step, name: string): T | undefined {
  return step.fields.get(`${step.kind}.${name}`)?.value as T | undefined;
}

/** The facts of all fields that are stated. */
export function allFacts(step: Step): readonly FactId[] {
  return [...step.fields.values()].map((statement) => statement.fact);
}

/** The facts of those of the named fields that are stated. */
export function factsOf(step: Step, ...names: readonly string[]): readonly FactId[] {
  return names.flatMap((name) => step.fields.get(`${step.kind}.${name}`)?.fact ?? []);
}
