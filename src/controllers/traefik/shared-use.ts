import type { FactId } from '../../model/fact.ts';
import { refKey } from '../../model/object-ref.ts';
import type { Backend, Forward, Refuse } from '../../model/route-plan.ts';
import type { SettingBag } from '../../model/settings.ts';
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
export function closedUse(reason: string): SharedUse {
  return { kind: 'live', action: { kind: 'refuse', reason }, settings: {}, middlewares: [], facts: [] };
}

/** Several with weights: what is not the same for all cannot be said of one rule. */
export function weighted(uses: readonly (SharedUse & { readonly weight: number })[]): SharedUse {
  const [first] = uses;
  if (first === undefined) return closedUse('no-service');
  const closing = uses.find(({ action }) => action.kind === 'refuse');
  if (closing !== undefined) return closing;
  const said = (use: SharedUse) => JSON.stringify([values(use.settings), use.middlewares.map(referenceText)]);
  const differ = uses.some((use) => said(use) !== said(first));
  if (differ) return closedUse('services-differ');
  if (uses.every(({ weight }) => weight === 0)) return closedUse('no-weight');
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
  return { ...first, action: { kind: 'forward', backends: wholeWeights([...backends.values()]) } };
}

function values(settings: SettingBag): unknown {
  return Object.entries(settings).map(([group, setting]) => [group, setting?.value]);
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
  return backends.map((backend) => ({ ...backend, weight: Math.round(backend.weight * factor) }));
}
