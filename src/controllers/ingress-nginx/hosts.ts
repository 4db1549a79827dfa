import { compactList, objectOfParts, sharedWords } from '../../model/compact.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import type { Account } from '../../model/ledger.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type {
  Action,
  Certificate,
  Match,
  PathMatch,
  PlannedHost,
  PlannedRoute,
  Redirect,
  Scheme,
} from '../../model/route-plan.ts';
import { guardGroups, type SettingBag } from '../../model/settings.ts';
import { sharedText } from '../../model/shared-text.ts';
import type { ClassContext } from './class-context.ts';
import { contestedLocations } from './contested.ts';
import { serverDiagnostics } from './findings.ts';
import { type HttpsRedirect, httpsRedirect } from './https-redirect.ts';
import { type LocationRoute, locationRoute, type ServerMode } from './location-route.ts';
import { byPathLength } from './order.ts';
import { type Unopened, withUnopened } from './passthrough-routes.ts';
import { regexMode } from './regex-mode.ts';
import { appRootRoute, slashRedirects } from './root-redirects.ts';
import type { NginxServer } from './servers.ts';
import { type OfServer, snippetsOfServer } from './snippets/of-server.ts';
import { actionOver, loopDiagnostics } from './stated-redirect.ts';

/** A name under which a server answers, with what TLS shows for it. */
export interface ServedName {
  readonly hostname?: string;
  /** A wildcard alias, which takes names of any depth (recorded hosts/alias), unlike a wildcard host. */
  readonly anyDepth?: true;
  readonly certificate?: Certificate;
  /** It has no certificate, but a wider host of the output would take its https requests; nginx answers them itself. */
  readonly belowTls?: true;
  /** Its TLS connections go on unopened, today or perhaps. */
  readonly unopened?: Unopened;
  /** Facts that made the name: a server-alias. */
  readonly facts: readonly FactId[];
}

export interface HostPlan {
  readonly hosts: readonly PlannedHost[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of redirects that are closed because they lead back. */
  readonly loops: readonly Diagnostic[];
}

/** A route before it has an id. */
export interface RouteDraft {
  readonly owner: ObjectRef;
  readonly contributors?: readonly ObjectRef[];
  readonly schemes: readonly Scheme[];
  readonly path: PathMatch;
  readonly conditions?: Omit<Match, 'path'>;
  readonly action: Action;
  readonly settings: SettingBag;
  readonly facts: readonly FactId[];
}

const both: readonly Scheme[] = ['http', 'https'];

/** One server with all its names as hosts of the plan; `taken` are the names of all servers. */
export function planServer(
  server: NginxServer,
  names: readonly ServedName[],
  settings: SettingBag,
  context: ClassContext,
  taken: ReadonlySet<string>,
): HostPlan {
  const regex = regexMode(server);
  const ordered = regex ? [...server.locations].sort(byPathLength) : server.locations;
  const contested = contestedLocations(server, context);
  const snippets = snippetsOfServer(server, regex, context.snippets);
  const mode = { server, regex, contested: contested.locations, snippets };
  const routes = ordered.map((location) => locationRoute(location, mode, context));
  const hosts = names.map((name) => plannedHost(mode, name, routes, settings, context, taken));
  return {
    hosts,
    accounts: routes.flatMap((route) => route.accounts),
    diagnostics: [
      ...contested.diagnostics,
      ...serverDiagnostics(server, contested.locations),
      ...snippets.locations.flatMap(({ diagnostics }) => diagnostics),
      ...foldEqual(routes.flatMap((route) => route.diagnostics)),
    ],
    loops: loopDiagnostics(routes, hosts),
  };
}

function plannedHost(
  { server, regex, snippets }: ServerMode,
  name: ServedName,
  routes: readonly LocationRoute[],
  settings: SettingBag,
  context: ClassContext,
  taken: ReadonlySet<string>,
): PlannedHost {
  const plans = routes.map((route) => ({ route, redirect: redirectOf(route, name, context) }));
  const encrypted =
    name.certificate !== undefined || name.belowTls === true || plans.some(({ redirect }) => redirect !== undefined);
  const schemes: readonly Scheme[] = encrypted ? both : ['http'];
  const answered = snippets.answer !== undefined;
  const appRoot = answered ? [] : appRootRoute(server, schemes);
  // app-root answers the bare `/` of the host, so an Exact `/` of any Ingress is never reached (recorded redirect/app-root-host-wide).
  const reached = appRoot.length === 0 ? plans : plans.filter(({ route }) => !isExactRoot(route.path));
  const drafts = [
    ...(answered ? [] : ownLocations(snippets, schemes)),
    ...appRoot,
    ...(regex || answered ? [] : slashRedirects(server, schemes)),
    ...inOrder(reached, plans, (plan) => servedDrafts(plan.route, plan.redirect, name, schemes, taken), regex, server),
  ];
  const shown = name.certificate ?? (encrypted ? ({ kind: 'default', facts: [] } as const) : undefined);
  const certificate = name.unopened === 'yes' ? undefined : shown;
  const label = name.hostname ?? '*';
  return {
    fallsThrough: false,
    ...(name.hostname === undefined ? {} : { hostname: name.hostname }),
    ...(name.anyDepth === undefined ? {} : { anyDepth: name.anyDepth }),
    ...(name.unopened === 'yes' ? { unopenedTls: true as const } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    settings,
    routes: withUnopened(drafts, name.unopened).map((draft, position) =>
      plannedRoute(draft, sharedText(`${label}|${position}`), name.facts),
    ),
  };
}

/** Locations that a text adds, which answer over both schemes: no redirect to https is written into them. */
function ownLocations({ owner, locations }: OfServer, schemes: readonly Scheme[]): readonly RouteDraft[] {
  if (owner === undefined) return [];
  return locations.map(({ path, action, facts }) => ({
    owner: owner.ref,
    schemes,
    path: { kind: 'exact', value: path, ignoreCase: false },
    action,
    settings: {},
    facts,
  }));
}

function isExactRoot(path: PathMatch): boolean {
  return path.kind === 'exact' && path.value === '/';
}

function plannedRoute(
  { path, conditions, ...draft }: RouteDraft,
  id: string,
  nameFacts: readonly FactId[],
): PlannedRoute {
  return {
    id,
    ...draft,
    schemes: sharedWords(draft.schemes),
    match: { path, ...conditions },
    facts: compactList([...new Set([...draft.facts, ...nameFacts])]),
  };
}

/** Redirect annotations and denied routes answer before the redirect to https (behaviour 6). */
function redirectOf(route: LocationRoute, name: ServedName, context: ClassContext): HttpsRedirect | undefined {
  const answersFirst =
    route.answersFirst === true || route.action.kind === 'redirect' || route.settings.denied !== undefined;
  const refusedRedirect = route.action.kind === 'refuse' && route.action.reason === 'redirect';
  if (answersFirst || refusedRedirect) return undefined;
  return httpsRedirect(route.location, name.certificate, context);
}

/** The routes of a location that do not redirect to https: over both schemes unless plain http is redirected. */
function servedDrafts(
  route: LocationRoute,
  redirect: HttpsRedirect | undefined,
  name: ServedName,
  schemes: readonly Scheme[],
  taken: ReadonlySet<string>,
): readonly RouteDraft[] {
  const open = redirect === undefined ? schemes : (['https'] as const);
  const facts = redirect === undefined ? [...route.facts, ...offFacts(route)] : route.facts;
  const { contributors, clones = [] } = route;
  const base = {
    owner: route.owner ?? route.location.ingress.ref,
    ...(contributors === undefined ? {} : { contributors }),
    path: route.path,
    settings: route.settings,
    facts,
  };
  const before = clones.map(({ action, ...conditions }) => ({ ...base, conditions, schemes: open, action }));
  const actions = open.map((scheme) => ({ scheme, action: actionOver(route, name.hostname, scheme, taken) }));
  const kinds = new Set(actions.map(({ action }) => action.kind));
  if (kinds.size <= 1) return [...before, { ...base, schemes: open, action: actions[0]?.action ?? route.action }];
  return actions.map(({ scheme, action }) => ({ ...base, schemes: [scheme], action }));
}

/** ssl-redirect: "false" and the like, which keep a route on both schemes. */
function offFacts({ location }: LocationRoute): readonly FactId[] {
  const { facts } = location.ingress.record;
  return [facts.sslRedirect, facts.forceSslRedirect, facts.preserveTrailingSlash].filter((fact) => fact !== undefined);
}

type RoutePlan = { readonly route: LocationRoute; readonly redirect: HttpsRedirect | undefined };
type Redirected = { readonly route: LocationRoute; readonly redirect: HttpsRedirect };

/** Served routes and redirects to https in the order nginx tries the locations, which decides on a host of regular expressions. */
function inOrder(
  reached: readonly RoutePlan[],
  plans: readonly RoutePlan[],
  served: (plan: RoutePlan) => readonly RouteDraft[],
  regex: boolean,
  server: NginxServer,
): readonly RouteDraft[] {
  const whole = wholeRedirect(plans, regex, server);
  if (whole !== undefined) return [...reached.flatMap(served), ...whole];
  return reached.flatMap((plan) => [
    ...served(plan),
    ...(plan.redirect === undefined ? [] : [redirectDraft({ route: plan.route, redirect: plan.redirect })]),
  ]);
}

/** One redirect for the whole host, where `/` redirects and no other location can come before it by the order of nginx. */
function wholeRedirect(
  plans: readonly RoutePlan[],
  regex: boolean,
  server: NginxServer,
): readonly RouteDraft[] | undefined {
  const redirected = plans.flatMap(({ route, redirect }) => (redirect === undefined ? [] : [{ route, redirect }]));
  const [first] = redirected;
  const rootRedirects = redirected.some(({ route }) => route.location.path === '/' && route.location.type === 'Prefix');
  // Plain-http routes of other locations stay in force beside it: they are longer, or exact.
  const others = plans.filter(({ redirect }) => redirect === undefined);
  if (first === undefined || !rootRedirects || (regex && others.length > 0)) return undefined;
  const owner = (server.ingresses[0] ?? first.route.location.ingress).ref;
  const path: PathMatch = { kind: 'element-prefix', value: '/', ignoreCase: false };
  const facts = [...new Set(redirected.flatMap(({ redirect }) => redirect.facts))];
  const guarded = redirected.some(({ route }) => isGuarded(route));
  const action = marked(first.redirect.action, guarded);
  const whole: RouteDraft = { owner, schemes: ['http'], path, action, settings: {}, facts };
  // A redirected path below one that is served over http needs a redirect of its own.
  const below = redirected.filter(({ route }) => others.some((other) => isBelow(route, other.route)));
  return [...below.map((entry) => redirectDraft(entry)), whole];
}

function isBelow(route: LocationRoute, other: LocationRoute): boolean {
  return other.location.path !== '/' && route.location.path.startsWith(other.location.path);
}

function redirectDraft({ route, redirect }: Redirected): RouteDraft {
  return {
    owner: route.location.ingress.ref,
    schemes: ['http'],
    path: route.path,
    action: marked(redirect.action, isGuarded(route)),
    settings: {},
    facts: redirect.facts,
  };
}

function marked(action: Redirect, guarded: boolean): Redirect {
  return guarded ? objectOfParts<Redirect>(action, { guard: true }) : action;
}

function isGuarded({ action, settings }: LocationRoute): boolean {
  if (action.kind === 'refuse' && action.guard === true) return true;
  return guardGroups.some((group) => settings[group] !== undefined);
}
