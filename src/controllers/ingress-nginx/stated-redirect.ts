import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { foldEqual } from '../../model/fold-diagnostics.ts';
import type { Action, PathMatch, PlannedHost, PlannedRoute, Redirect, Scheme } from '../../model/route-plan.ts';
import { effectiveRewrite } from './location-settings.ts';
import { loops, redirectDifferences, redirectTarget } from './redirects.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation } from './servers.ts';

/** A redirect that an annotation of the location's Ingress states. */
interface Stated {
  readonly name: string;
  readonly value: string;
  readonly code: number;
  readonly facts: readonly FactId[];
  /** Facts behind a target that drops the query. */
  readonly dropping: readonly FactId[];
}

interface Decided {
  readonly action: Action;
  readonly facts: readonly FactId[];
  readonly diagnostics: readonly Diagnostic[];
}

/** temporal-redirect beats permanent-redirect; a rewrite-target with a scheme is a 302 as well (behaviour 8, 9). */
function statedOf(location: NginxLocation): Stated | undefined {
  const { record } = location.ingress;
  const { temporalRedirect, temporalRedirectCode, permanentRedirect, permanentRedirectCode } = record.routing;
  if (location.implicit === 'catch-all') return undefined;
  if (temporalRedirect !== undefined) {
    const facts = factsOf(record, 'temporalRedirect', 'temporalRedirectCode');
    const dropping = factsOf(record, 'temporalRedirect');
    return { name: 'temporal-redirect', value: temporalRedirect, code: temporalRedirectCode ?? 302, facts, dropping };
  }
  if (permanentRedirect !== undefined && permanentRedirect !== '') {
    const facts = factsOf(record, 'permanentRedirect', 'permanentRedirectCode');
    const dropping = factsOf(record, 'permanentRedirect');
    return {
      name: 'permanent-redirect',
      value: permanentRedirect,
      code: permanentRedirectCode ?? 301,
      facts,
      dropping,
    };
  }
  const rewrite = effectiveRewrite(location);
  if (rewrite === undefined || !/^(https?:\/\/|\$scheme)/.test(rewrite)) return undefined;
  // nginx keeps the query with this one, as the filter does (behaviour 9; recorded rewrite/scheme-target).
  const facts = factsOf(record, 'rewriteTarget', 'useRegex');
  return { name: 'rewrite-target', value: rewrite, code: 302, facts, dropping: [] };
}

export function statedRedirect(location: NginxLocation): Decided | undefined {
  const stated = statedOf(location);
  if (stated === undefined) return undefined;
  const { name, value, code, facts: own, dropping } = stated;
  const facts = [...location.facts, ...own];
  const target = value.includes('$')
    ? ({ kind: 'unsayable', reason: 'its text has variables or groups' } as const)
    : redirectTarget(value);
  if (target.kind === 'unsayable') {
    const context = { at: location.ingress.source.at, object: location.ingress.ref, facts: own };
    const diagnostic = diagnose(codes.redirectUnsayable, { name, value, reason: target.reason }, context);
    return { action: { kind: 'refuse', reason: 'redirect' }, facts, diagnostics: [diagnostic] };
  }
  const { kind: _kind, ...place } = target;
  const differs = dropping.length === 0 ? [] : [{ words: redirectDifferences.query, facts: dropping }];
  const action: Redirect = { kind: 'redirect', why: 'stated', ...place, statusCode: code, facts: own, differs };
  return { action, facts, diagnostics: [] };
}

interface Redirecting {
  /** Where a text redirects, not an annotation. */
  readonly answered?: { readonly name: string; readonly value: string; readonly facts: readonly FactId[] };
  readonly location: NginxLocation;
  readonly path: PathMatch;
  readonly action: Action;
}

/** The action over one scheme: a redirect that leads back to its own route is closed instead. */
export function actionOver(
  { action, path }: Redirecting,
  host: string | undefined,
  scheme: Scheme,
  names: ReadonlySet<string>,
): Action {
  if (action.kind !== 'redirect' || !loops(action, path, host, scheme, names)) return action;
  return { kind: 'refuse', reason: 'redirect-loop' };
}

/** Redirects that were closed because they lead back, with the schemes over which they do. */
export function loopDiagnostics(routes: readonly Redirecting[], hosts: readonly PlannedHost[]): readonly Diagnostic[] {
  return foldEqual(
    routes.flatMap(({ location, path, action, answered }) => {
      const stated = answered ?? statedOf(location);
      const closed = hosts.flatMap((host) => host.routes.filter((route) => route.match.path === path && isLoop(route)));
      if (stated === undefined || action.kind !== 'redirect' || closed.length === 0) return [];
      const schemes = [...new Set(closed.flatMap((route) => route.schemes))].sort();
      const { name, value, facts } = stated;
      const args = { name, value, where: `over ${schemes.join(' and ')}${claimant(action, hosts)}` };
      return [
        diagnose(codes.redirectLoops, args, { object: location.ingress.ref, facts: [...facts, ...location.facts] }),
      ];
    }),
  );
}

/** A wildcard, and the host without a name, lead back only as far as the name of the target leads here at all. */
function claimant({ hostname }: Redirect, hosts: readonly PlannedHost[]): string {
  const named = hostname === undefined || hosts.some((host) => host.hostname === hostname);
  return named ? '' : ` (no other host takes ${hostname})`;
}

function isLoop({ action }: PlannedRoute): boolean {
  return action.kind === 'refuse' && action.reason === 'redirect-loop';
}
