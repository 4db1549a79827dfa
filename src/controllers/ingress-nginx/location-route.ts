import * as codes from '../../diagnostics/plan.ts';
import { made } from '../../interpret/combine.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Action, PathMatch, Redirect, Scheme } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { resolveBackend } from './backends.ts';
import type { ClassContext } from './class-context.ts';
import { effectiveRewrite, locationSettings } from './location-settings.ts';
import { fixedTargetDiffers, loops, redirectTarget } from './redirects.ts';
import { halved } from './regex-mode.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/** What a location does with a request, before it is spread over schemes and host names. */
export interface LocationRoute {
  readonly location: NginxLocation;
  readonly path: PathMatch;
  readonly action: Action;
  readonly settings: SettingBag;
  readonly facts: readonly FactId[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The server a location stands in, as far as it decides what the location matches. */
export interface ServerMode {
  readonly server: NginxServer;
  readonly regex: boolean;
  /** Locations that are closed (contested.ts). */
  readonly contested: ReadonlySet<NginxLocation>;
}

/** Path types outside regex mode (behaviour 2.5), and in it (3.1, 3.2). */
export function pathMatch(location: NginxLocation, { regex, server }: ServerMode): PathMatch {
  const { path, type } = location;
  if (regex) {
    const pattern = halved(location, server) ? `${path}/` : path;
    return { kind: 'regex', pattern, dialect: 'pcre', anchor: 'start', ignoreCase: true };
  }
  return { kind: type === 'Exact' ? 'exact' : 'element-prefix', value: path, ignoreCase: false };
}

export function locationRoute(location: NginxLocation, mode: ServerMode, context: ClassContext): LocationRoute {
  const { bag, accounts } = locationSettings(location, context);
  const path = pathMatch(location, mode);
  if (mode.contested.has(location)) return contestedRoute(location, path, bag, accounts);
  const base = { location, path, accounts };
  const redirect = bag.denied === undefined ? statedRedirect(location) : undefined;
  if (redirect !== undefined) {
    // Redirect annotations answer before lists, authentication and rewrites (behaviour 6; recorded redirect/before-tls-and-lists).
    const skipped = passedOver(bag);
    return {
      ...base,
      ...redirect,
      settings: bag.ownRules === undefined ? {} : { ownRules: bag.ownRules },
      accounts: [...accounts, ...skipped],
    };
  }
  const rewrite = effectiveRewrite(location);
  const backend = backendAction(location, context);
  const facts = [...location.facts, ...factsOf(location.ingress.record, 'useRegex')];
  if (rewrite === undefined) {
    const idle = factsOf(location.ingress.record, 'rewriteTarget').map((fact) => ({
      fact,
      outcome: 'exact' as const,
      reason: 'it equals the path and rewrites nothing here',
    }));
    return { ...base, ...backend, settings: bag, facts, accounts: [...accounts, ...idle] };
  }
  const rewriteFacts = factsOf(location.ingress.record, 'rewriteTarget');
  const value = /\$\d/.test(rewrite)
    ? ({ kind: 'groups', replacement: rewrite } as const)
    : ({ kind: 'full', value: rewrite } as const);
  const madeRewrite = made('rewrite', { ...bag.rewrite?.value, path: value }, rewriteFacts).rewrite;
  const withHost =
    madeRewrite && bag.rewrite ? { ...madeRewrite, facts: { ...bag.rewrite.facts, path: rewriteFacts } } : madeRewrite;
  return { ...base, ...backend, settings: withHost === undefined ? bag : { ...bag, rewrite: withHost }, facts };
}

/** Closed with all its settings kept for the ledger. */
function contestedRoute(
  location: NginxLocation,
  path: PathMatch,
  bag: SettingBag,
  accounts: readonly Account[],
): LocationRoute {
  const action = { kind: 'refuse', reason: 'guard-of-unknown-age', guard: true } as const;
  return {
    location,
    path,
    action,
    settings: bag,
    facts: location.facts,
    accounts,
    diagnostics: [],
  };
}

type Decided = Pick<LocationRoute, 'action' | 'facts' | 'diagnostics'>;

function backendAction(
  { backend, ingress, facts }: NginxLocation,
  context: ClassContext,
): Pick<LocationRoute, 'action' | 'diagnostics'> {
  if (backend === undefined) return { action: { kind: 'answer', status: 404 }, diagnostics: [] };
  const resolved = resolveBackend(backend, ingress.ref.namespace, context.services);
  if (resolved.trouble === undefined) return { action: resolved.action, diagnostics: [] };
  const args = { port: backend.port, service: qualifiedName(resolved.service), reason: troubles[resolved.trouble] };
  return {
    action: resolved.action,
    diagnostics: [diagnose(codes.backendUnresolved, args, { object: ingress.ref, facts })],
  };
}

const troubles = {
  'port-name-unknown': 'it is a name, and the Service is not in the input',
  'port-not-in-service': 'the Service has no such port, so the controller answers 503 today',
  'external-name-service': 'the Service is an ExternalName, which implementations should not support',
} as const;

/** temporal-redirect beats permanent-redirect; a rewrite-target with a scheme is a 302 as well (behaviour 8, 9). */
function statedRedirect(location: NginxLocation): Decided | undefined {
  const { record } = location.ingress;
  const { routing } = record;
  if (location.implicit === 'catch-all') return undefined;
  if (routing.temporalRedirect !== undefined) {
    const facts = factsOf(record, 'temporalRedirect', 'temporalRedirectCode');
    return redirectTo(
      location,
      'temporal-redirect',
      routing.temporalRedirect,
      routing.temporalRedirectCode ?? 302,
      facts,
    );
  }
  if (routing.permanentRedirect !== undefined && routing.permanentRedirect !== '') {
    const facts = factsOf(record, 'permanentRedirect', 'permanentRedirectCode');
    return redirectTo(
      location,
      'permanent-redirect',
      routing.permanentRedirect,
      routing.permanentRedirectCode ?? 301,
      facts,
    );
  }
  const rewrite = effectiveRewrite(location);
  if (rewrite === undefined || !/^(https?:\/\/|\$scheme)/.test(rewrite)) return undefined;
  return redirectTo(location, 'rewrite-target', rewrite, 302, factsOf(record, 'rewriteTarget', 'useRegex'));
}

function redirectTo(
  location: NginxLocation,
  name: string,
  value: string,
  code: number,
  own: readonly FactId[],
): Decided {
  const facts = [...location.facts, ...own];
  const context = { at: location.ingress.source.at, object: location.ingress.ref, facts: own };
  const target = value.includes('$')
    ? ({ kind: 'unsayable', reason: 'its text has variables or groups' } as const)
    : redirectTarget(value);
  if (target.kind === 'unsayable') {
    const diagnostic = diagnose(codes.redirectUnsayable, { name, value, reason: target.reason }, context);
    return { action: { kind: 'refuse', reason: 'redirect' }, facts, diagnostics: [diagnostic] };
  }
  const { kind: _kind, ...place } = target;
  const action: Redirect = {
    kind: 'redirect',
    why: 'stated',
    ...place,
    statusCode: code,
    differs: [fixedTargetDiffers],
  };
  const diagnostic = diagnose(codes.redirectDiffers, { name, difference: fixedTargetDiffers }, context);
  return { action, facts, diagnostics: [diagnostic] };
}

/** The action over one scheme: a redirect that leads back to its own route is closed instead. */
export function actionOver(route: LocationRoute, host: string | undefined, scheme: Scheme): Action {
  const { action } = route;
  if (action.kind !== 'redirect' || !loops(action, route.path, host, scheme)) return action;
  return { kind: 'refuse', reason: 'redirect-loop' };
}

/** Settings that no request reaches, because a redirect answers first. */
function passedOver(bag: SettingBag): readonly Account[] {
  return Object.values(bag)
    .filter((setting) => setting.group !== 'ownRules')
    .flatMap((setting) => Object.values(setting.facts) as (readonly FactId[])[])
    .flat()
    .map((fact) => ({ fact, outcome: 'no-effect' as const, reason: 'a redirect of the same Ingress answers first' }));
}
