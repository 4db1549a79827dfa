import { nest } from '../../interpret/combine.ts';
import type { FactId } from '../../model/fact.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Action, Match, PathMatch, Scheme } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { withHeaders } from '../haproxy/effect.ts';
import type { BackendParts } from './backend.ts';
import { refusal } from './closing.ts';
import type { ProxyContext } from './context.ts';
import type { Entry } from './entries.ts';
import type { PathParts } from './path-parts.ts';
import { fixedRedirect, httpsRedirect, isExempt } from './redirects.ts';
import { rewriting } from './rewriting.ts';

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

/** Where an entry is served. */
export interface Place {
  readonly scheme: Scheme;
  readonly path: PathMatch;
  /** Plain http is sent to https here. */
  readonly redirects: boolean;
  readonly headers: SettingBag;
  readonly context: ProxyContext;
  readonly found: Findings;
}

/** Redirects come before guards, and guards before the backend (behaviour-haproxy 2.9). */
export function routesOf(
  entry: Entry,
  parts: PathParts,
  backend: BackendParts | undefined,
  place: Place,
): readonly RouteDraft[] {
  const { ingress, facts, headers } = entry;
  const { scheme, path, context, found } = place;
  const match = { path, ...(headers.length === 0 ? {} : { headers }) };
  const base = { owner: ingress.source.ref, schemes: [scheme], match, settings: {}, facts };
  if (entry.closing !== undefined) return [closed(base, entry.closing)];
  const target = ingress.level.facts.get('redirect-to');
  if (target !== undefined && target.value !== '') {
    const code = context.globalWords.value('redirect-to-code') ?? 302;
    const action = fixedRedirect(target, code, 'stated', context.globalWords.facts('redirect-to-code'), found);
    // Headers are not looked at there (annotations-haproxy-ingress, redirect-to).
    return [{ ...base, match: { path }, action, facts: [...facts, target.id] }];
  }
  if (scheme === 'http' && place.redirects && parts.toHttps && !isExempt(entry.path, context)) {
    const action = httpsRedirect(context, parts.redirectFacts);
    return [{ ...base, action, facts: [...facts, ...parts.redirectFacts] }];
  }
  return forwards(entry, parts, backend, { ...base, facts: [...facts, ...parts.redirectFacts] }, place);
}

type Base = Omit<RouteDraft, 'action'>;

function closed(base: Base, closing: { readonly reason: string; readonly facts: readonly FactId[] }): RouteDraft {
  return { ...base, action: refusal(closing), facts: [...base.facts, ...closing.facts] };
}

function forwards(
  { target, ...rest }: Entry,
  parts: PathParts,
  backend: BackendParts | undefined,
  base: Base,
  { scheme, path, headers, found }: Place,
): readonly RouteDraft[] {
  const overTls = scheme === 'https' ? parts.overTls : {};
  const own = nest({ ...parts.settings, ...parts.guards }, backend?.settings ?? {});
  const settings = withHeaders(withHeaders(own, overTls), headers);
  const idle = scheme === 'https' ? [] : factsOf(parts.overTls);
  const facts = [...base.facts, ...(backend?.facts ?? []), ...idle];
  const full = { ...base, settings, facts };
  const closing = parts.closing ?? backend?.closing;
  if (closing !== undefined) return [closed(full, closing)];
  const action: Action =
    target.action.kind === 'forward' && backend?.backends !== undefined
      ? { ...target.action, backends: backend.backends }
      : target.action;
  if (parts.rewrite === undefined || action.kind !== 'forward') return [{ ...full, action }];
  const rewritten = rewriting(parts.rewrite, { target, ...rest }, path, found);
  const behind = [parts.rewrite.id];
  if (rewritten === 'unsayable') return [closed(full, { reason: 'rewrite-target', facts: behind })];
  return rewritten.map((part) => ({
    ...full,
    match: { ...full.match, path: part.path },
    action,
    ...(part.rewrite === undefined
      ? { facts: [...facts, ...behind] }
      : { settings: withPath(settings, part.rewrite, behind) }),
  }));
}

function factsOf(bag: SettingBag): readonly FactId[] {
  return Object.values(bag.responseHeaders?.facts ?? {}).flat();
}

function withPath(
  settings: SettingBag,
  path: NonNullable<NonNullable<SettingBag['rewrite']>['value']['path']>,
  facts: readonly FactId[],
): SettingBag {
  const known = settings.rewrite;
  const value = { ...known?.value, path };
  return {
    ...settings,
    rewrite: { group: 'rewrite', value, origin: 'stated', facts: { ...known?.facts, path: facts } },
  };
}
