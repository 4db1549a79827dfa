import type { FactId } from '../model/fact.ts';
import type { Setting, SettingBag, Settings } from '../model/settings.ts';
import { intersection } from './networks.ts';

/** Where lists have nothing in common: an address that no client has, because an empty list would say that there is none. */
const nobody = ['0.0.0.0/32'];

/**
 * What holds if each of several places may be the one that counts: the guards of all, and of the rest what the first says.
 * Lists that refuse are united, of lists that admit the common part is left, further authentication has to be passed as well.
 */
export function strictest(bags: readonly SettingBag[]): SettingBag {
  let merged: SettingBag = {};
  for (const bag of bags) {
    const guards = { ...access(merged.access, bag.access), ...externalAuth(merged.externalAuth, bag.externalAuth) };
    merged = { ...bag, ...merged, ...guards };
  }
  return merged;
}

type Access = Setting<'access'> | undefined;

function access(first: Access, second: Access): SettingBag {
  if (first === undefined || second === undefined) return {};
  const [a, b] = [first.value, second.value];
  const value: Settings['access'] = {
    ...admitted(a.allow, b.allow),
    ...united('deny', a.deny, b.deny),
    ...united('agents', a.agents, b.agents),
    ...united('referers', a.referers, b.referers),
  };
  return { access: { ...first, value, facts: bothFacts(first, second) } };
}

function admitted(first: readonly string[] | undefined, second: readonly string[] | undefined): Settings['access'] {
  if (first === undefined || second === undefined) {
    const allow = first ?? second;
    return allow === undefined ? {} : { allow };
  }
  const both = intersection(first, second);
  return { allow: both.length === 0 ? nobody : both };
}

function united(
  part: 'deny' | 'agents' | 'referers',
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): Settings['access'] {
  if (first === undefined && second === undefined) return {};
  return { [part]: [...new Set([...(first ?? []), ...(second ?? [])])].sort() };
}

type ExternalAuth = Setting<'externalAuth'> | undefined;

function externalAuth(first: ExternalAuth, second: ExternalAuth): SettingBag {
  if (first === undefined || second === undefined) return {};
  const facts = bothFacts(first, second);
  if (sameText(first.value, second.value)) return { externalAuth: { ...first, facts } };
  const also = [...(first.value.also ?? []), second.value.url ?? ''];
  const behind = Object.values(second.facts).flatMap((list) => list ?? []);
  const value = { ...first.value, also };
  return {
    externalAuth: { ...first, value, facts: { ...first.facts, also: [...(first.facts.also ?? []), ...behind] } },
  };
}

function sameText(first: object, second: object): boolean {
  const text = (value: object) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(first) === text(second);
}

function bothFacts<G extends 'access' | 'externalAuth'>(first: Setting<G>, second: Setting<G>): Setting<G>['facts'] {
  const facts: Record<string, readonly FactId[]> = { ...(first.facts as Record<string, readonly FactId[]>) };
  for (const [part, ids] of Object.entries(second.facts as Record<string, readonly FactId[]>)) {
    facts[part] = [...(facts[part] ?? []), ...ids];
  }
  return facts as Setting<G>['facts'];
}
