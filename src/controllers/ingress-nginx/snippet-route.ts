import { made } from '../../interpret/combine.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { type SettingBag, settingFacts } from '../../model/settings.ts';
import type { ClassContext } from './class-context.ts';
import { asSeen } from './error-pages.ts';
import type { LocationRoute } from './location-route.ts';
import { effectiveRewrite } from './location-settings.ts';
import { answerFinding, guardFindings, told } from './snippets/findings.ts';
import type { Answered, Flow } from './snippets/flow.ts';

/** A location whose requests nginx answers by a text, before anything that annotations ask for (behaviour 6). */
export function answeredRoute(
  route: Pick<LocationRoute, 'location' | 'path' | 'accounts' | 'diagnostics'>,
  { action, facts, directive }: Answered,
  bag: SettingBag,
): LocationRoute {
  const seen = asSeen(action, bag);
  const { ownRules, errorPages, ...rest } = bag;
  const others = seen === action && errorPages !== undefined ? { ...rest, errorPages } : rest;
  const reason = `${directive.name} of a snippet answers first`;
  const passed = Object.values(others).flatMap(settingFacts);
  const skipped = passed.map((fact): Account => ({ fact, outcome: 'no-effect', reason }));
  return {
    ...route,
    action: seen,
    settings: ownRules === undefined ? {} : { ownRules },
    facts: [...route.location.facts, ...facts, ...(seen === action ? [] : (errorPages?.facts.statuses ?? []))],
    accounts: [...route.accounts, ...skipped],
    answered: { name: directive.fact.name, value: directive.arguments.at(-1) ?? '', facts },
    answersFirst: true,
  };
}

/** What a text lets in, keeps out or rewrites, beside what the route does anyway. */
export function withFlow(route: LocationRoute, flow: Flow, context: ClassContext): LocationRoute {
  switch (flow.kind) {
    case 'none':
    case 'answer':
    case 'unsaid':
      return route;
    case 'rewrite':
      return rewritten(route, flow);
    case 'kept-out':
      return isPlain(route) && !takesUnderscores(context) ? conditional(route, flow) : closedBy(route, flow);
    case 'let-in':
      return isPlain(route) ? conditional(route, flow) : closedBy(route, flow);
  }
}

/** Clones for headers are those of a canary where it has one, and a redirect of a clone could lead back. */
function isPlain({ location, action }: LocationRoute): boolean {
  return location.split === undefined && action.kind === 'forward';
}

/** Then `$http_x_y` is X-Y and X_Y alike, and whoever is kept out by one header gets in with the other. */
function takesUnderscores({ interpretations }: ClassContext): boolean {
  return interpretations.some(({ statements }) =>
    statements.some(({ row, value }) => row.name === 'enable-underscores-in-headers' && value === true),
  );
}

function flowFacts(flow: Extract<Flow, { kind: 'kept-out' | 'let-in' }>): readonly FactId[] {
  if (flow.kind === 'let-in') return flow.answer.facts;
  return [...flow.choices.flatMap(({ answer }) => answer.facts), ...(flow.rest?.facts ?? [])];
}

function closedBy(route: LocationRoute, flow: Extract<Flow, { kind: 'kept-out' | 'let-in' }>): LocationRoute {
  const answers = flow.kind === 'let-in' ? [flow.answer] : flow.choices.map(({ answer }) => answer);
  const why = 'a canary, a redirect or underscores in header names stand in the way of a match by header';
  const findings = guardFindings(
    answers.map(({ directive }) => directive),
    why,
  );
  return closed({ ...route, diagnostics: [...route.diagnostics, ...findings] }, flowFacts(flow));
}

function closed(route: LocationRoute, facts: readonly FactId[]): LocationRoute {
  const known = route.settings.ownRules;
  const all = [...(known?.facts.text ?? []), ...facts];
  return { ...route, settings: { ...route.settings, ...made('ownRules', { text: '' }, all, known?.origin) } };
}

/** Rules for some headers stand before the one for all others of the path. */
function conditional(route: LocationRoute, flow: Extract<Flow, { kind: 'kept-out' | 'let-in' }>): LocationRoute {
  const { action } = route;
  if (action.kind !== 'forward') return route;
  if (flow.kind === 'let-in') {
    const { headers } = flow;
    const others = 'requests for these paths without the header';
    const answer = told(flow.answer, others);
    return {
      ...route,
      clones: [{ headers, action }],
      action: asSeen(answer.action, route.settings),
      facts: [...route.facts, ...answer.facts],
      diagnostics: [...route.diagnostics, ...answerFinding(answer, others)],
    };
  }
  const those = 'requests for these paths with such a header';
  const choices = flow.choices.map(({ header, answer }) => ({ header, answer: told(answer, those) }));
  const rest = flow.rest === undefined ? undefined : told(flow.rest, 'all others');
  const findings = choices.flatMap(({ answer }) => answerFinding(answer, those));
  return {
    ...route,
    clones: choices.map(({ header, answer }) => ({
      headers: [{ ...header, facts: [...header.facts, ...answer.facts] }],
      action: asSeen(answer.action, route.settings),
    })),
    ...(rest === undefined
      ? {}
      : { action: asSeen(rest.action, route.settings), facts: [...route.facts, ...rest.facts] }),
    diagnostics: [...route.diagnostics, ...findings, ...(rest === undefined ? [] : answerFinding(rest, 'all others'))],
  };
}

function rewritten(route: LocationRoute, { path, directive }: Extract<Flow, { kind: 'rewrite' }>): LocationRoute {
  const facts = [directive.fact.id];
  if (route.action.kind !== 'forward' || effectiveRewrite(route.location) !== undefined) return closed(route, facts);
  const { rewrite } = route.settings;
  const own = made('rewrite', { ...rewrite?.value, path }, facts).rewrite;
  if (own === undefined) return route;
  const reason = 'a request for the bare prefix is rewritten too, where today it goes on as it is';
  return {
    ...route,
    settings: { ...route.settings, rewrite: { ...own, facts: { ...rewrite?.facts, path: facts } } },
    accounts: [...route.accounts, ...facts.map((fact): Account => ({ fact, outcome: 'approximate', reason }))],
  };
}
