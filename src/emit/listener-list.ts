import type { FactId } from '../model/fact.ts';
import type { ListenerPlan } from './gateway-plan.ts';
import { distinct } from './names.ts';

/** Listeners of one Gateway: distinct by scheme and hostname, and by name. */
export class ListenerList {
  private readonly listeners: ListenerPlan[];
  private readonly byPlace = new Map<string, ListenerPlan>();
  private readonly names = new Set<string>();

  constructor(listeners: ListenerPlan[]) {
    this.listeners = listeners;
  }

  /** The listener as the Gateway has it: joined with an equal one, or added under a name of its own. */
  add(wanted: ListenerPlan): ListenerPlan {
    const place = `${wanted.scheme} ${wanted.hostname ?? ''}`;
    const known = this.byPlace.get(place);
    if (known !== undefined) {
      join(known.facts, wanted.facts);
      join(known.replaced, wanted.replaced);
      return known;
    }
    // `a-b.c` and `a.b-c` read alike in a name; the later one gets a hash of its host.
    const taken = this.names.has(wanted.name);
    const listener = taken ? { ...wanted, name: distinct(wanted.name, wanted.hostname ?? '') } : wanted;
    this.byPlace.set(place, listener);
    this.names.add(listener.name);
    this.listeners.push(listener);
    return listener;
  }
}

function join(facts: FactId[], more: readonly FactId[]): void {
  for (const fact of more) if (!facts.includes(fact)) facts.push(fact);
}
