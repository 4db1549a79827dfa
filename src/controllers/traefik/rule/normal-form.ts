import type { RuleNote } from './condition.ts';
import type { Draft } from './draft.ts';
import { restKey } from './draft.ts';
import type { Call, Expression } from './expression.ts';
import { joinHosts } from './host-sets.ts';
import { meet } from './meet.ts';

/** More conjunctions than this are no rule that anyone reads (traefik-own-routes 4.1). */
const most = 64;
const mostNotes = 32;

/** The drafts of one condition, or of its negation. */
export type MeaningOf = (call: Call, negated: boolean) => readonly Draft[];

export interface NormalForm {
  readonly drafts: readonly Draft[];
  readonly notes: readonly RuleNote[];
}

/**
 * The disjunctive form of a rule: negation is pushed down to the conditions, as Traefik does it, and `&&` is spread over
 * `||`. Branches that can never be true are left out, each with a note. Undefined: too many are left.
 */
export function normalForm(expression: Expression, meaningOf: MeaningOf): NormalForm | undefined {
  const expansion = new Expansion(meaningOf);
  const drafts = expansion.expand(expression, false);
  return drafts === undefined ? undefined : { drafts, notes: expansion.notes() };
}

class Expansion {
  private readonly meaningOf: MeaningOf;
  private readonly never = new Set<string>();

  constructor(meaningOf: MeaningOf) {
    this.meaningOf = meaningOf;
  }

  expand(expression: Expression, negated: boolean): readonly Draft[] | undefined {
    if (expression.kind === 'call') return this.bounded(joined(this.meaningOf(expression, negated)));
    if (expression.kind === 'not') return this.expand(expression.inner, !negated);
    const [first, ...others] = expression.parts;
    let all = first === undefined ? [] : this.expand(first, negated);
    const both = (expression.kind === 'and') !== negated;
    for (const part of others) {
      const next = all === undefined ? undefined : this.expand(part, negated);
      if (all === undefined || next === undefined) return undefined;
      all = this.bounded(joined(both ? this.product(all, next) : [...all, ...next]));
    }
    return all;
  }

  notes(): readonly RuleNote[] {
    return [...this.never].map((words) => ({ kind: 'never-true', words }));
  }

  private product(first: readonly Draft[], second: readonly Draft[]): readonly Draft[] {
    const met = first.flatMap((one) => second.map((other) => meet(one, other)));
    for (const words of met) if (typeof words === 'string' && this.never.size < mostNotes) this.never.add(words);
    return met.filter((one) => typeof one !== 'string');
  }

  private bounded(drafts: readonly Draft[]): readonly Draft[] | undefined {
    return drafts.length > most ? undefined : drafts;
  }
}

/** Drafts that differ in nothing but their hosts are one. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = restKey(draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    return {
      ...first,
      hosts: joinHosts(
        first.hosts,
        others.flatMap(({ hosts }) => hosts),
      ),
    };
  });
}
