import type { FactId } from '../model/fact.ts';
import type { PlannedHost, PlannedRoute } from '../model/route-plan.ts';
import { type Group, guardGroups, type Setting, type SettingBag } from '../model/settings.ts';
import type { Put } from '../model/target.ts';
import type { RuleDraft } from './draft.ts';

/** Settings of the host hold on all its routes, but for the redirect of plain http, which comes before everything. */
export function settingsAt(host: PlannedHost, route: PlannedRoute): SettingBag {
  if (route.action.kind === 'redirect' && route.action.why === 'https') return route.settings;
  const merged: Partial<Record<Group, Setting>> = { ...route.settings } as Partial<Record<Group, Setting>>;
  for (const [group, setting] of Object.entries(host.settings) as readonly [Group, Setting][]) {
    merged[group] = joined(merged[group], setting);
  }
  return merged as SettingBag;
}

/** One group stated for the route and for the host: the host's value holds, and the facts of both stand behind it. */
function joined(inner: Setting | undefined, outer: Setting): Setting {
  if (inner === undefined) return outer;
  const facts: Record<string, readonly FactId[]> = { ...(inner.facts as Record<string, readonly FactId[]>) };
  for (const [part, ids] of Object.entries(outer.facts as Record<string, readonly FactId[]>)) {
    facts[part] = [...(facts[part] ?? []), ...ids];
  }
  return { ...outer, value: { ...inner.value, ...outer.value }, facts } as Setting;
}

/** Whether a request has to pass a guard on this route today. */
export function isGuardedRoute(host: PlannedHost, route: PlannedRoute): boolean {
  const { action } = route;
  if ((action.kind === 'refuse' || action.kind === 'redirect') && action.guard === true) return true;
  const settings = settingsAt(host, route);
  return guardGroups.some((group) => settings[group] !== undefined);
}

export function hasGuard(host: PlannedHost, { route }: RuleDraft): boolean {
  return isGuardedRoute(host, route);
}

/** Whether the guards of the source stand before the draft in the output as well: a policy, or nobody reaches a backend. */
export function keepsOut({ action, puts }: RuleDraft): boolean {
  return action.kind !== 'forward' || puts.some(isGuard);
}

/** Whether everything that keeps requests out of one rule keeps them out of another. */
export function keepsOutAsMuch(draft: RuleDraft, other: RuleDraft): boolean {
  if (draft.action.kind !== 'forward') return true;
  if (other.action.kind !== 'forward') return false;
  const own = new Set(draft.puts.filter(isGuard).map((put) => JSON.stringify(put)));
  return other.puts.filter(isGuard).every((put) => own.has(JSON.stringify(put)));
}

function isGuard(put: Put): boolean {
  return put.slot === 'policy' && put.guards === true;
}
