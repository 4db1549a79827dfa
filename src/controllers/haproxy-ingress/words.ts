import { ownName, type RowIndex } from '../../interpret/row-index.ts';
import type { Interpretation, Statement } from '../../interpret/statement.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Values } from './values.ts';

export type Name = keyof Values;

/** What one object states: a Service, an Ingress, or a ConfigMap. */
export interface Level {
  readonly statements: ReadonlyMap<string, Statement>;
  /** Of every known name that is there, usable or not. */
  readonly facts: ReadonlyMap<string, Fact>;
}

/** What holds at a place, after the precedence of the objects that have a say there. */
export interface Words {
  readonly statements: readonly Statement[];
  value<N extends Name>(name: N): Values[N] | undefined;
  /** The fact that decides, usable or not. */
  fact(name: string): Fact | undefined;
  facts(...names: readonly string[]): readonly FactId[];
  /** Written, not empty, and of no use. */
  isBad(name: string): boolean;
}

export const noLevel: Level = { statements: new Map(), facts: new Map() };

/** Facts of an object by the name of their row. Of two prefixes the one that was read has the statement. */
export function levelOf({ statements, facts }: Interpretation, index: RowIndex): Level {
  const stated = new Set(statements.map(({ fact }) => fact));
  const named = new Map<string, Fact>();
  for (const fact of facts) {
    const name = ownName(fact.name, index.prefixes) ?? fact.name;
    const known = named.get(name);
    if (known === undefined || !stated.has(known.id)) named.set(name, fact);
  }
  return { statements: new Map(statements.map((statement) => [statement.row.name, statement])), facts: named };
}

/** A level without some of its names, or with these alone. */
export function levelWhere({ statements, facts }: Level, keeps: (name: string) => boolean): Level {
  const kept = <V>(map: ReadonlyMap<string, V>) => new Map([...map].filter(([name]) => keeps(name)));
  return { statements: kept(statements), facts: kept(facts) };
}

/**
 * The first object that has a usable value decides; a bad one is passed over (annotations-haproxy-ingress, head; recorded
 * limits/timeout-server-no-unit). `hidden` gets what loses.
 */
export function wordsOf(levels: readonly Level[], hidden?: Set<FactId>): Words {
  const facts = new Map<string, Fact>();
  const statements = new Map<string, Statement>();
  for (const level of levels) {
    for (const [name, fact] of level.facts) {
      if (statements.has(name)) {
        hidden?.add(fact.id);
        continue;
      }
      const statement = level.statements.get(name);
      if (statement === undefined && facts.has(name)) continue;
      facts.set(name, fact);
      if (statement !== undefined) statements.set(name, statement);
    }
  }
  return {
    statements: [...statements.values()],
    value: <N extends Name>(name: N) => statements.get(name)?.value as Values[N] | undefined,
    fact: (name) => facts.get(name),
    facts: (...names) => names.flatMap((name) => facts.get(name)?.id ?? []),
    isBad: (name) => (facts.get(name)?.value ?? '') !== '' && !statements.has(name),
  };
}
