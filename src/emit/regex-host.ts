import * as codes from '../diagnostics/emit.ts';
import { openPrefix } from '../diagnostics/paths.ts';
import { sharedWords } from '../model/compact.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Account } from '../model/ledger.ts';
import { refKey } from '../model/object-ref.ts';
import type { PathMatch, PlannedClass, PlannedHost, PlannedRoute, Scheme } from '../model/route-plan.ts';
import { settingFacts } from '../model/settings.ts';
import type { Site, Target } from '../model/target.ts';
import { conditionFacts, conditionKey, isConditional } from './conditions.ts';
import type { RuleDraft } from './draft.ts';
import type { HostDrafts } from './host.ts';
import type { EmitOptions } from './options.ts';
import { closeOverlaps, isRefused, sourcePath, sourcePathOf } from './overlaps.ts';
import { isOpenPath } from './path.ts';
import { type RealizedRoute, realizeRoute, siteOf } from './realize.ts';
import { asRegex, emptied, type Formed, openRoute, prefixed, replacedPrefix } from './regex-forms.ts';
import { inSourceOrder } from './regex-order.ts';
import { formCovers, formMatches, formOf, hasDot, literalStart, type PrefixForm } from './regex-prefix.ts';
import { isGuardedRoute } from './settings-at.ts';

/** A route of the source with its prefix form, in the order the source tries them. */
interface Candidate {
  readonly route: PlannedRoute;
  readonly form: PrefixForm | undefined;
}

type Work = (formed: Formed) => RealizedRoute;

interface SchemeDrafts {
  readonly realized: readonly RealizedRoute[];
  readonly drafts: readonly RuleDraft[];
  readonly diagnostics: readonly Diagnostic[];
}

const schemes: readonly Scheme[] = ['http', 'https'];

/**
 * A host whose paths are regular expressions, as one set: prefixes where all its paths have such a form, else regular
 * expressions. Guarded paths whose reach could shrink close every open path that the source tries after them and that may
 * overlap. Each scheme is a set of its own, since a request meets the routes of one listener.
 */
export function regexHost(
  planClass: PlannedClass,
  host: PlannedHost,
  routes: readonly PlannedRoute[],
  target: Target,
  options: EmitOptions,
): HostDrafts {
  const work: Work = ({ route, path }) => realizeRoute(planClass, host, route, path, 'approximate', target, options);
  const emitted = new Set(routes.map(({ id }) => id));
  const better =
    losesToOthers(host) ||
    routes.some(isDotted) ||
    (ordersRegexes(target) && routes.some((route) => isGuardedRoute(host, route)));
  const sayable = (route: PlannedRoute) => canBeRegex(route, target, siteOf(planClass, host, route, options));
  const orApart = (route: PlannedRoute) => sayable(route) || replacedPrefix(route) !== undefined;
  const mixed = routes.some((route, at) => !sayable(route) && losesToRegex(route, routes.slice(at + 1)));
  const asPrefixes =
    routes.every((route) => formOf(route) !== undefined) && (mixed || !(better && routes.every(orApart)));
  const sets = schemes.map((scheme) => {
    const own = host.routes.filter((route) => route.schemes.includes(scheme)).map((route) => over(route, scheme));
    const candidates = own.map((route) => ({ route, form: formOf(route) }));
    const live = candidates.filter(
      (entry, at) => emitted.has(entry.route.id) && !isNotFound(entry, candidates.slice(0, at), emitted),
    );
    const realized = asPrefixes ? prefixSet(host, live, candidates, work) : regexSet(live, target, sayable, work);
    return schemeDrafts(host, realized, target);
  });
  const drafts = joinSchemes(sets.flatMap((set) => set.drafts));
  return {
    drafts,
    losses: sets.flatMap((set) => lossesOf(set)),
    accounts: unreached(routes, drafts),
    diagnostics: withoutRepetition([
      ...hostDiagnostics(host, routes, drafts, asPrefixes),
      ...drafts.filter(isRefused).map((draft) => refusedDiagnostic(host, draft, target)),
      ...sets.flatMap((set) => [...set.diagnostics, ...widerPrefixes(set.drafts)]),
    ]),
  };
}

function over(route: PlannedRoute, scheme: Scheme): PlannedRoute {
  return { ...route, schemes: sharedWords([scheme]) };
}

/** A path that nothing is emitted for, because it is answered 404, takes its requests before the later ones all the same. */
function isNotFound({ route, form }: Candidate, earlier: readonly Candidate[], emitted: ReadonlySet<string>): boolean {
  return earlier
    .filter((other) => !emitted.has(other.route.id))
    .some((other) => takesAllOf(other.route, route) || covers(other.form, form));
}

function covers(outer: PrefixForm | undefined, inner: PrefixForm | undefined): boolean {
  return outer !== undefined && inner !== undefined && formCovers(outer, inner);
}

/** Whether a path of plain text takes every request of another one: also where a rewrite leaves neither a prefix form. */
function takesAllOf({ match: { path: outer } }: PlannedRoute, { match: { path: inner } }: PlannedRoute): boolean {
  if (outer.kind !== 'regex' || inner.kind !== 'regex' || outer.anchor !== 'start' || inner.anchor === 'none')
    return false;
  return isPlain(outer.pattern) && literalStart(inner.pattern).startsWith(outer.pattern.toLowerCase());
}

function isPlain(pattern: string): boolean {
  return /^[-\w/%~]*$/.test(pattern);
}

/**
 * Prefixes of whole elements, and where such a prefix takes one path more than the source, an exact rule for whatever
 * answers that path today.
 */
function prefixSet(
  host: PlannedHost,
  live: readonly Candidate[],
  all: readonly Candidate[],
  work: Work,
): readonly RealizedRoute[] {
  const seen: PrefixForm[] = [];
  const result: RealizedRoute[] = [];
  for (const { route, form } of live) {
    if (form === undefined || seen.some((earlier) => formCovers(earlier, form))) continue;
    // A route for some headers leaves the others to the routes after it.
    if (!isConditional(route)) seen.push(form);
    result.push(work(prefixed(route, form)));
    if (form.empty === true) result.push(work(emptied(route, form)));
    if (form.takes !== 'below' || isConditional(route)) continue;
    for (const taker of takersOf(form.literal, all, host))
      if (taker.form !== undefined) result.push(work(prefixed(taker.route, taker.form, form.literal)));
  }
  return result;
}

/**
 * Whether a path takes text beyond its element today (`/foobar` for `/foo`) that another Service of the host would get, once
 * prefixes of whole elements stand for the regular expressions.
 */
function losesToOthers(host: PlannedHost): boolean {
  return schemes.some((scheme) => {
    const own = host.routes.filter((route) => route.schemes.includes(scheme) && !isConditional(route));
    const forms = own.map((route) => ({ route, form: formOf(route) }));
    return forms.some(({ route, form }, position) => {
      if (form?.takes !== 'text' || form.literal === '/' || route.action.kind !== 'forward') return false;
      return forms
        .slice(position + 1)
        .some((other) => takesBeside(other, form.literal) && !sameEnd(other.route, route));
    });
  });
}

/** Whether a prefix whose beginning is replaced would be tried after a wider path that became a regular expression. */
function losesToRegex(route: PlannedRoute, later: readonly PlannedRoute[]): boolean {
  const { path } = route.match;
  if (path.kind !== 'string-prefix' || replacedPrefix(route) === undefined) return false;
  return later.some(({ match, schemes: own }) => {
    const open = isOpenPath(match.path) && own.some((scheme) => route.schemes.includes(scheme));
    const start = match.path.kind === 'regex' ? literalStart(match.path.pattern) : match.path.value;
    return open && path.value.toLowerCase().startsWith(start.toLowerCase());
  });
}

function isDotted(route: PlannedRoute): boolean {
  return hasDot(formOf(route));
}

function takesBeside({ route, form }: Candidate, literal: string): boolean {
  if (route.action.kind !== 'forward' || form === undefined || form.takes === 'exact') return false;
  return form.literal === '/' || literal.startsWith(`${form.literal}/`);
}

function sameEnd(a: PlannedRoute, b: PlannedRoute): boolean {
  const endOf = ({ action, settings }: PlannedRoute) =>
    JSON.stringify([withoutReasons(action), settings.rewrite?.value]);
  return endOf(a) === endOf(b);
}

/** What an action does, without the facts that ask for an answer. */
function withoutReasons(action: PlannedRoute['action']): unknown {
  if (action.kind !== 'refuse' || action.answers === undefined) return action;
  const { status, body } = action.answers;
  return { ...action, answers: { status, body } };
}

function canBeRegex(plain: PlannedRoute, target: Target, site: Site): boolean {
  const route = openRoute(plain);
  const { path } = route.match;
  const { settings, action } = route;
  if (action.kind === 'redirect' && action.prefix !== undefined) return false;
  const said = path.kind !== 'regex' || target.profile.regex(path) !== undefined;
  const rewrite = settings.rewrite?.value;
  if (!said || rewrite?.path?.kind !== 'groups') return said;
  return (target.capabilities.rewrite ?? []).some(
    (way) => way.realize(rewrite, { ...site, route })?.parts.path !== undefined,
  );
}

/** Whether a guard can stand before what it overlaps by the order of the target alone. */
function ordersRegexes({ profile }: Target): boolean {
  const path = (value: string) => ({ type: 'RegularExpression' as const, value });
  return profile.order(path('/longer'), path('/')) === 'first';
}

/** The routes that answer a path today, those for some headers first; none for the 404 of the controller, unless a guard comes before it. */
function takersOf(path: string, all: readonly Candidate[], host: PlannedHost): readonly Candidate[] {
  const able = all.filter(({ form }) => form !== undefined && formMatches(form, path));
  const last = able.findIndex(({ route }) => !isConditional(route));
  const { route } = able[last] ?? {};
  if (route === undefined) return [];
  const isNotFound = route.action.kind === 'answer' && route.action.status === 404 && route.action.guard !== true;
  return isNotFound && !isGuardedRoute(host, route) ? [] : able.slice(0, last + 1);
}

/** Prefixes that take one path more than the source, where no exact rule stands before them. */
function widerPrefixes(drafts: readonly RuleDraft[]): readonly Diagnostic[] {
  const exact = new Set(drafts.filter(({ path }) => path.type === 'Exact').map(({ path }) => path.value));
  return drafts.flatMap(({ route, path, action }) => {
    const wider = path.type === 'PathPrefix' && formOf(route)?.takes === 'below' && !exact.has(path.value);
    if (!wider || action.kind !== 'forward') return [];
    const args = { path: sourcePathOf(route.match.path), prefix: path.value };
    return [diagnose(codes.prefixWider, args, { object: route.owner, facts: route.facts, routes: [route.id] })];
  });
}

/** Without what an earlier one takes as a whole: the target may try the longer text first. */
function regexSet(
  live: readonly Candidate[],
  target: Target,
  sayable: (route: PlannedRoute) => boolean,
  work: Work,
): readonly RealizedRoute[] {
  const reached = live.filter(
    ({ route }, at) =>
      !live.slice(0, at).some((earlier) => !isConditional(earlier.route) && takesAllOf(earlier.route, route)),
  );
  const formed = reached.flatMap(
    ({ route }) => (sayable(route) ? undefined : replacedPrefix(route)) ?? [asRegex(route, target)],
  );
  return inSourceOrder(formed, target).map(work);
}

/** The first rule of a path acts, in the source as here. */
function schemeDrafts(host: PlannedHost, realized: readonly RealizedRoute[], target: Target): SchemeDrafts {
  const seen = new Set<string>();
  const kept = realized.filter(({ draft: { path, route } }) => {
    const key = `${path.type} ${path.value} `;
    const own = `${key}${conditionKey(route.match)}`;
    const first = !seen.has(key) && !seen.has(own);
    seen.add(own);
    return first;
  });
  const sourceOrder = realized.map(({ draft }) => draft);
  const closed = closeOverlaps(
    host,
    kept.map(({ draft }) => draft),
    sourceOrder,
    target,
  );
  return {
    realized: kept,
    drafts: closed.drafts,
    diagnostics: [...kept.flatMap((entry) => entry.diagnostics), ...closed.diagnostics],
  };
}

/** Both schemes say the same of one route. */
function withoutRepetition(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function lossesOf({ realized }: SchemeDrafts): HostDrafts['losses'] {
  return realized.flatMap((entry) => entry.losses);
}

/** One draft where both schemes have the same. */
function joinSchemes(drafts: readonly RuleDraft[]): readonly RuleDraft[] {
  const joined = new Map<string, RuleDraft>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.route.id, draft.path, draft.action, draft.puts]);
    const known = joined.get(key);
    joined.set(key, known === undefined ? draft : { ...known, route: { ...known.route, schemes } });
  }
  return [...joined.values()];
}

/** Facts of routes that gave no rule: another path of the host takes their requests first. */
function unreached(routes: readonly PlannedRoute[], drafts: readonly RuleDraft[]): readonly Account[] {
  const served = new Set(drafts.map((draft) => draft.route.id));
  const reason = 'another path of the host is tried first and matches all its requests';
  return routes
    .filter((route) => !served.has(route.id))
    .flatMap((route) => {
      const conditions = conditionFacts(route.match);
      const facts = [
        ...route.facts,
        ...conditions,
        ...Object.values(route.settings).flatMap((setting) => settingFacts(setting)),
      ];
      return facts.map((fact) => ({ fact, outcome: 'overridden' as const, route: route.id, reason }));
    });
}

function hostDiagnostics(
  host: PlannedHost,
  routes: readonly PlannedRoute[],
  drafts: readonly RuleDraft[],
  asPrefixes: boolean,
): readonly Diagnostic[] {
  if (routes.every(({ match }) => match.path.kind !== 'regex' || isElement(match.path)))
    return openPrefixes(host, routes, drafts, asPrefixes);
  const dots = drafts.some(({ route }) => isDotted(route)) ? ', with another character for a dot' : '';
  const form = asPrefixes
    ? `They were emitted as prefixes of whole path elements: paths in other letter case${dots}, and text beyond an element (/foobar for /foo), go to another rule of the host or to none.`
    : 'They were emitted as regular expressions, whose support and order differ between gateways.';
  const owners = new Map(drafts.map((draft) => [refKey(draft.route.owner), draft.route.owner]));
  const args = { host: host.hostname ?? '*', form };
  return [...owners.values()].map((object) => diagnose(codes.regexHost, args, { object }));
}

/** Whole elements, written as an expression so that they are tried before others (controllers keep an order so). */
function isElement(path: PathMatch): boolean {
  return path.kind === 'regex' && path.dialect === 're2' && /^[^()|]*\(\/\|\$\)(\(\.\*\))?$/.test(path.pattern);
}

/** Prefixes of text, the first of each owner by name. */
function openPrefixes(
  host: PlannedHost,
  routes: readonly PlannedRoute[],
  drafts: readonly RuleDraft[],
  asPrefixes: boolean,
): readonly Diagnostic[] {
  const emitted = new Set(drafts.map(({ route }) => route.id));
  const open = routes.filter(
    ({ id, match, action }) =>
      emitted.has(id) && isOpenPath(match.path) && !sourcePathOf(match.path).endsWith('/') && action.kind !== 'answer',
  );
  const owners = new Map([...open].reverse().map((route) => [refKey(route.owner), route]));
  const form = asPrefixes
    ? 'It was emitted as a prefix of whole path elements: such paths now go to another rule of the host, or to none.'
    : 'It was emitted as a regular expression, whose support and order differ between gateways, because another rule of the host would take such paths.';
  return [...owners.values()].map(({ owner, match, facts, id }) => {
    const path = sourcePathOf(match.path);
    const args = { host: host.hostname ?? '*', path, example: `${path}foo`, form };
    return diagnose(openPrefix, args, { object: owner, facts, routes: [id] });
  });
}

function refusedDiagnostic(host: PlannedHost, draft: RuleDraft, target: Target): Diagnostic {
  const { route, path } = draft;
  const args = {
    path: sourcePath(draft),
    host: host.hostname ?? '*',
    target: `Gateway API (${target.profile.name})`,
    closed: path.value,
  };
  return diagnose(codes.regexUnsayable, args, { object: route.owner, facts: route.facts, routes: [route.id] });
}
