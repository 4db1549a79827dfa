import * as codes from '../../../diagnostics/traefik.ts';
import { made, without } from '../../../interpret/combine.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import type { FactId } from '../../../model/fact.ts';
import type { Account } from '../../../model/ledger.ts';
import { qualifiedName } from '../../../model/object-ref.ts';
import type { PathMatch, Redirect, Scheme } from '../../../model/route-plan.ts';
import { type Group, guardGroups, type SettingBag, settingFacts } from '../../../model/settings.ts';
import { joined } from './join.ts';
import { type Closing, isClosing, type Notes, type Passing, type Site, type Step } from './passing.ts';
import { doublesSlash, rewriteOf, startOf } from './path-state.ts';
import { stepReaders } from './steps.ts';

/** Requests of a route that meet the same. Those of a narrower match come first. */
export interface Variant {
  readonly path: PathMatch;
  readonly schemes: readonly Scheme[];
  readonly settings: SettingBag;
  readonly redirect?: Redirect;
  /** Fields that made it what it is, beside those behind its settings. */
  readonly facts: readonly FactId[];
}

/** What a list of middlewares makes of a route. */
export interface MiddlewareEffect {
  readonly variants: readonly Variant[];
  /** Traefik is known not to serve the route: requests go to whatever else matches. */
  readonly disabled?: Closing;
  /** The route has to be closed: what stands in its way today is not known, or cannot be said. */
  readonly closed?: Closing;
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lets the requests of a site pass the steps in their order. */
export function applySteps(steps: readonly Step[], site: Site, notes: Notes): MiddlewareEffect {
  let passings: readonly Passing[] = [{ path: startOf(site.path), schemes: site.schemes, settings: {} }];
  for (const step of steps) {
    const next: Passing[] = [];
    for (const passing of passings) {
      const stepped = passing.redirect === undefined ? readerOf(step)(passing, step, site, notes) : [passing];
      if (isClosing(stepped)) return closedAt(step, stepped, steps, site, notes);
      next.push(...stepped);
    }
    passings = next;
  }
  const variants: Variant[] = [];
  for (const passing of passings) {
    const variant = variantOf(passing, site, notes);
    if (variant === undefined) return closedAt(steps.at(-1), pathUnsayable(passing), steps, site, notes);
    variants.push(variant);
  }
  return {
    variants: guardedRedirects(variants),
    accounts: [...notes.accounts, ...restAccounts(steps, variants, notes)],
    diagnostics: notes.diagnostics,
  };
}

function readerOf(step: Step) {
  const reader = stepReaders[step.kind];
  if (reader === undefined) throw new Error(`no reader of ${step.kind}`);
  return reader;
}

function pathUnsayable({ path }: Passing): Closing {
  return { reason: 'path-unsayable', facts: path.facts };
}

/** A redirect to what a guard stands before is part of the guard. */
function guardedRedirects(variants: readonly Variant[]): readonly Variant[] {
  const guard = variants.some(({ settings }) => guardGroups.some((group) => settings[group] !== undefined));
  if (!guard) return variants;
  return variants.map((variant) =>
    variant.redirect === undefined ? variant : { ...variant, redirect: { ...variant.redirect, guard: true } },
  );
}

/** What is about requests to backends says nothing of those that are redirected before. */
const ofBackends: readonly Group[] = ['requestHeaders', 'rewrite', 'retry', 'body'];

function variantOf({ path, schemes, settings, redirect }: Passing, site: Site, notes: Notes): Variant | undefined {
  const common = { path: path.match, schemes };
  if (redirect !== undefined) {
    return { ...common, settings: without(settings, ofBackends), redirect, facts: redirect.facts ?? [] };
  }
  const rewrite = rewriteOf(path);
  if (rewrite === 'unsayable') return undefined;
  if (rewrite === undefined) return { ...common, settings, facts: path.changed ? path.facts : [] };
  if (doublesSlash(path))
    notes.diagnostics.push(diagnose(codes.slashDoubled, {}, { object: site.owner, facts: path.facts }));
  return { ...common, settings: joined(settings, made('rewrite', { path: rewrite }, path.facts)), facts: [] };
}

function closedAt(
  step: Step | undefined,
  closing: Closing,
  steps: readonly Step[],
  site: Site,
  { diagnostics, accounts }: Notes,
): MiddlewareEffect {
  const middleware = step === undefined ? '' : qualifiedName(step.source.ref);
  const context = { at: step?.source.at, object: site.owner, facts: closing.facts };
  const finding = closing.reason.startsWith('middleware-')
    ? diagnose(codes.middlewareUnusable, { middleware, reason: closing.reason }, context)
    : diagnose(codes.middlewareUnsayable, { middleware, kind: step?.kind ?? '' }, context);
  const told = new Set(accounts.map(({ fact }) => fact));
  const reason = 'the route was closed';
  const rest = actingFacts(steps).filter((fact) => !told.has(fact));
  const closed = [...new Set([...rest, ...closing.facts])].map((fact) => ({
    fact,
    outcome: 'closed' as const,
    reason,
  }));
  return { variants: [], closed: closing, accounts: [...accounts, ...closed], diagnostics: [...diagnostics, finding] };
}

/** Fields whose rows do not say by themselves what becomes of them. */
function actingFacts(steps: readonly Step[]): readonly FactId[] {
  return steps.flatMap((step) =>
    [...step.fields.values()].filter(({ row }) => row.destination.kind !== 'none').map(({ fact }) => fact),
  );
}

/** Of fields that had no part in any variant of the route. */
function restAccounts(steps: readonly Step[], variants: readonly Variant[], notes: Notes): readonly Account[] {
  const told = new Set([
    ...notes.accounts.map(({ fact }) => fact),
    ...variants.flatMap(({ facts, settings }) => [...facts, ...Object.values(settings).flatMap(settingFacts)]),
  ]);
  const rest = [...new Set(actingFacts(steps))].filter((fact) => !told.has(fact));
  const reason = 'it changes nothing for the requests of the route';
  return rest.map((fact) => ({ fact, outcome: 'no-effect', reason }));
}
