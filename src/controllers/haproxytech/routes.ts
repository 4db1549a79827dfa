import type { FactId } from '../../model/fact.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Action, Match, PathMatch, Scheme } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import { withHeaders } from '../haproxy/effect.ts';
import type { BackendParts } from './backend.ts';
import { refusal } from './closing.ts';
import type { Entry } from './entries.ts';
import { rewriting } from './path-rewrite.ts';
import { redirectAt } from './redirects.ts';
import type { RequestParts } from './request.ts';

/** A route before it has an id. */
export interface RouteDraft {
  readonly owner: ObjectRef;
  readonly contributors?: readonly ObjectRef[];
  readonly schemes: readonly Scheme[];
  readonly match: Match;
  readonly action: Action;
  readonly settings: SettingBag;
  readonly facts: readonly FactId[];
}

/** What is known of the place of an entry. */
export interface Site {
  readonly schemes: readonly Scheme[];
  /** The stated redirect, asked over this scheme, leads to the same route again. */
  leadsBack(scheme: Scheme): boolean;
  /** A rewrite cannot be said: tells it once. */
  unsayable(reason: string): void;
}

/** The routes of one entry: guards, then redirects, then the backend (behaviour-haproxy 1.9). */
export function routesOf(
  entry: Entry,
  request: RequestParts,
  backend: BackendParts,
  site: Site,
): readonly RouteDraft[] {
  const { path, facts, ingress } = entry;
  const all = { ...request.guards, ...request.settings };
  const base = { owner: ingress.source.ref, schemes: site.schemes, match: { path }, settings: all, facts };
  if (request.closing !== undefined)
    return [{ ...base, action: refusal(request.closing), facts: [...facts, ...request.closing.facts] }];
  const redirect = httpsRoute(base, request);
  const open = redirect.length === 0 ? site.schemes : site.schemes.filter((scheme) => scheme !== 'http');
  if (open.length === 0) return redirect;
  const { stated } = request;
  if (stated !== undefined) {
    const over = open.map((scheme) => ({
      ...base,
      schemes: [scheme],
      action: redirectAt(stated, path, site.leadsBack(scheme)),
      settings: request.guards,
      facts: [...facts, ...stated.facts],
    }));
    return [...redirect, ...folded(over)];
  }
  return [...redirect, ...forwards({ ...base, schemes: open }, entry, request, backend, site)];
}

/** The guards are looked at before the redirect as well (recorded auth/before-redirect). */
function httpsRoute(base: Omit<RouteDraft, 'action'>, { toHttps, guards }: RequestParts): readonly RouteDraft[] {
  if (toHttps === undefined || !base.schemes.includes('http')) return [];
  const guarded = Object.keys(guards).length > 0;
  const action = guarded ? { ...toHttps, guard: true as const } : toHttps;
  const facts = [...base.facts, ...(toHttps.facts ?? [])];
  return [{ ...base, schemes: ['http'], action, settings: guards, facts }];
}

function folded(routes: readonly RouteDraft[]): readonly RouteDraft[] {
  const [first, second] = routes;
  if (first === undefined || second === undefined) return routes;
  const same = JSON.stringify(first.action) === JSON.stringify(second.action);
  return same ? [{ ...first, schemes: [...first.schemes, ...second.schemes] }] : routes;
}

function forwards(
  base: Omit<RouteDraft, 'action'>,
  { target, path }: Entry,
  request: RequestParts,
  backend: BackendParts,
  site: Site,
): readonly RouteDraft[] {
  const settings = withHeaders({ ...base.settings, ...backend.settings }, backend.headers);
  const facts = [...base.facts, ...backend.facts];
  if (backend.closing !== undefined)
    return [{ ...base, settings, action: refusal(backend.closing), facts: [...facts, ...backend.closing.facts] }];
  const result = rewriting(request.rewrites, path);
  if (result.kind === 'unsayable') {
    site.unsayable(result.reason);
    const closing = { reason: 'path-rewrite', facts: request.rewriteFacts };
    return [{ ...base, settings, action: refusal(closing), facts: [...facts, ...closing.facts] }];
  }
  return result.parts.map(({ path: part, rewrite }) => ({
    ...base,
    match: { path: part },
    action: target.action,
    settings: rewrite === undefined ? settings : withRewrite(settings, rewrite, request.rewriteFacts),
    facts: rewrite === undefined ? [...facts, ...request.rewriteFacts] : facts,
  }));
}

function withRewrite(
  settings: SettingBag,
  path: NonNullable<SettingBag['rewrite']>['value']['path'],
  facts: readonly FactId[],
): SettingBag {
  const known = settings.rewrite;
  const value = { ...known?.value, ...(path === undefined ? {} : { path }) };
  return {
    ...settings,
    rewrite: { group: 'rewrite', value, origin: 'stated', facts: { ...known?.facts, path: facts } },
  };
}

/** A path for every request of a host. */
export const everyPath: PathMatch = { kind: 'string-prefix', value: '/', ignoreCase: false };
