import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { PlannedHost, PlannedRoute } from '../../model/route-plan.ts';
import { guardGroups, type SettingBag } from '../../model/settings.ts';
import { mayTake, type StatedAlias } from './aliases.ts';

/** An alias that no hostname can hold, with the host that answers to it. */
export interface AliasPattern extends Omit<StatedAlias, 'doubtful'> {
  readonly host?: string;
}

/**
 * Names that an alias of a guarded host matches are caught by hosts for many names, once the alias is gone: their open rules are
 * closed. To nginx a leading wildcard comes before any pattern, so aliases of that form have these names already.
 */
export function closeCatchers(
  hosts: readonly PlannedHost[],
  patterns: readonly AliasPattern[],
): { readonly hosts: readonly PlannedHost[]; readonly diagnostics: readonly Diagnostic[] } {
  const closed = new Set<PlannedHost>();
  const diagnostics = patterns.flatMap(({ alias, host: guarded, ingress, facts }) => {
    if (!hosts.some((host) => host.hostname === guarded && isGuarded(host))) return [];
    const open = hosts.filter(
      (host) =>
        host.hostname !== guarded &&
        host.anyDepth !== true &&
        (mayTake(host.hostname, alias) || host.hostname === alias) &&
        host.routes.some(isOpen),
    );
    if (open.length === 0) return [];
    for (const host of open) closed.add(host);
    const catchers = open.map(({ hostname }) => hostname ?? '*').join(', ');
    const args = { alias, host: guarded ?? '*', catchers };
    return [diagnose(codes.guardedAliasPattern, args, { at: ingress.source.at, object: ingress.ref, facts })];
  });
  return { hosts: hosts.map((host) => (closed.has(host) ? close(host) : host)), diagnostics };
}

function isGuarded({ settings, routes }: PlannedHost): boolean {
  const inBag = (bag: SettingBag) => guardGroups.some((group) => bag[group] !== undefined);
  return inBag(settings) || routes.some(({ action, ...route }) => inBag(route.settings) || hasGuard(action));
}

function hasGuard(action: PlannedRoute['action']): boolean {
  return action.kind !== 'forward' && action.guard === true;
}

function isOpen({ action }: PlannedRoute): boolean {
  return action.kind === 'forward';
}

function close(host: PlannedHost): PlannedHost {
  const action = { kind: 'refuse', reason: 'guarded-alias', guard: true } as const;
  return { ...host, routes: host.routes.map((route) => (isOpen(route) ? { ...route, action } : route)) };
}
