import * as codes from '../../diagnostics/traefik-services.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { FactId } from '../../model/fact.ts';
import { refKey } from '../../model/object-ref.ts';
import type { Backend, Forward, Refuse } from '../../model/route-plan.ts';
import { type Group, onLoss, type Setting, type SettingBag, settingFacts } from '../../model/settings.ts';
import type { Findings } from './findings.ts';
import type { MiddlewareReference } from './middleware-reference.ts';

/** What one or several services of a route come to. */
export interface SharedUse {
  readonly kind: 'live';
  readonly action: Forward | Refuse;
  readonly settings: SettingBag;
  readonly middlewares: readonly MiddlewareReference[];
  readonly facts: readonly FactId[];
}

/** Nothing of it is served: it cannot be said. */
export function closedUse(reason: string, facts: readonly FactId[] = []): SharedUse {
  return { kind: 'live', action: { kind: 'refuse', reason }, settings: {}, middlewares: [], facts };
}

/** Several with weights: what is not the same for all cannot be said of one rule. It closes the rule, or is left out. */
export function weighted(uses: readonly (SharedUse & { readonly weight: number })[], found: Findings): SharedUse {
  const [first] = uses;
  if (first === undefined) return closedUse('no-service');
  const facts = [...new Set(uses.flatMap((use) => use.facts))];
  const closing = uses.find(({ action }) => action.kind === 'refuse');
  if (closing !== undefined) return { ...closing, facts };
  const middlewares = (use: SharedUse) => JSON.stringify(use.middlewares.map(referenceText));
  const uneven = unevenGroups(uses.map(({ settings }) => settings));
  if (uses.some((use) => middlewares(use) !== middlewares(first)) || uneven.some((group) => onLoss[group] === 'close'))
    return closedUse('services-differ', [...facts, ...uses.flatMap((use) => factsIn(use.settings))]);
  if (uses.every(({ weight }) => weight === 0)) return closedUse('no-weight', facts);
  leaveOut(uneven, uses, found);
  const settings = Object.entries(first.settings).filter(([group]) => !uneven.includes(group as Group));
  return {
    ...first,
    settings: Object.fromEntries(settings) as SettingBag,
    facts,
    action: { kind: 'forward', backends: wholeWeights(sharesOf(uses)) },
  };
}

function unevenGroups(bags: readonly SettingBag[]): readonly Group[] {
  const groups = new Set(bags.flatMap((bag) => Object.keys(bag) as Group[]));
  const text = (bag: SettingBag, group: Group) => JSON.stringify(bag[group]?.value);
  return [...groups].filter((group) => new Set(bags.map((bag) => text(bag, group))).size > 1);
}

function factsIn(bag: SettingBag): readonly FactId[] {
  return Object.values(bag).flatMap((setting: Setting | undefined) =>
    setting === undefined ? [] : settingFacts(setting),
  );
}

function leaveOut(groups: readonly Group[], uses: readonly SharedUse[], found: Findings): void {
  for (const group of groups) {
    const facts = uses.flatMap(({ settings }) => factsIn({ [group]: settings[group] } as SettingBag));
    const known = [...new Set(facts)];
    const reason = 'it is not the same for all Services of the route';
    found.accounts.push(...known.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
    found.diagnostics.push(diagnose(codes.servicesDiffer, { what: words[group] ?? group }, { facts: known }));
  }
}

const words: Readonly<Partial<Record<Group, string>>> = {
  session: 'The session cookie',
  balancing: 'How requests are spread over the pods',
  mirror: 'Where copies go',
  timeouts: 'The time to connect',
};

/** The shares of all Services; of one Service that is there twice, both together. */
function sharesOf(uses: readonly (SharedUse & { readonly weight: number })[]): readonly Backend[] {
  const backends = new Map<string, Backend>();
  for (const { action, weight } of uses) {
    if (action.kind !== 'forward') continue;
    const total = action.backends.reduce((sum, backend) => sum + backend.weight, 0) || 1;
    for (const backend of action.backends) {
      const key = `${refKey(backend.service)}:${backend.portText}`;
      const share = (weight * backend.weight) / total + (backends.get(key)?.weight ?? 0);
      backends.set(key, { ...backend, weight: share });
    }
  }
  return [...backends.values()];
}

function referenceText({ fact: _fact, ...reference }: MiddlewareReference): unknown {
  return reference;
}

const largestWeight = 1_000_000;

/** Shares as the whole numbers that a backendRef takes. */
function wholeWeights(backends: readonly Backend[]): readonly Backend[] {
  const whole = backends.every(({ weight }) => Number.isInteger(weight) && weight <= largestWeight);
  if (whole) return backends;
  const most = Math.max(...backends.map(({ weight }) => weight));
  const factor = Math.min(1000, largestWeight / most);
  const rounded = backends.map(({ weight }) => Math.round(weight * factor));
  const shared = rounded.reduce(greatestDivisor, 0) || 1;
  return backends.map((backend, at) => ({ ...backend, weight: (rounded[at] ?? 0) / shared }));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
