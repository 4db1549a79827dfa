import type { Fact } from '../model/fact.ts';
import { objectOf, pointerKey } from '../model/json.ts';
import type { Account, Outcome } from '../model/ledger.ts';
import type { Row } from '../model/row.ts';
import type { SourceObject } from '../model/source-object.ts';
import { factAt } from './fact-at.ts';
import { interpretReadings, type Reading } from './interpret.ts';
import { ownName, type RowIndex, rowOf } from './row-index.ts';
import type { Interpretation } from './statement.ts';
import { guardElsewhere, isMapping, unreadableAnnotations } from './stray-guards.ts';
import { type AnnotationPlace, type Unread, unknownName } from './unknown-names.ts';

/** Annotations outside the controller's prefix that have a meaning of their own, by name or prefix ending in `/`. */
export type OtherAnnotations = Readonly<
  Record<string, { readonly outcome: Outcome; readonly reason: string } | 'carried'>
>;

/** Whether an annotation is another tool's that looks for it on the new objects: what becomes of it is told where it ends. */
export function isCarried(name: string, others: OtherAnnotations): boolean {
  return (others[name] ?? others[`${name.split('/', 1)[0] ?? ''}/`]) === 'carried';
}

/**
 * Reads all annotations of one object by the rows of its controller. Every annotation becomes a fact with an account; of a
 * Service, only those under the controller's prefix.
 */
export function interpretAnnotations(
  source: SourceObject,
  index: RowIndex,
  others: OtherAnnotations,
  place: AnnotationPlace = 'annotation',
): Interpretation {
  if (!isMapping(source)) return unreadableAnnotations(source, index, place);
  const own = (fact: Fact) =>
    comparable(ownName(fact.name, index.prefixes) ?? bareName(fact.name, index, place), index);
  const all = annotationFacts(source);
  const facts = place === 'annotation' ? all : all.filter((fact) => own(fact) !== undefined);
  // Of several prefixes the first that is read comes before the others.
  const names = new Map(byPrefix(facts, index).map((fact) => [own(fact), fact]));
  const readings: Reading[] = [];
  const unread: Unread[] = [];
  for (const fact of facts) {
    const name = own(fact);
    const row = name === undefined ? undefined : rowOf(index, place, name);
    if (name === undefined) {
      unread.push({ accounts: otherAccount(fact, others), diagnostics: guardElsewhere(fact, index) });
    } else if (names.get(name) !== fact) unread.push(overridden(fact, names.get(name)?.name ?? name));
    else if (row === undefined) unread.push(unknownName(fact, name, index, place));
    else if (isAliasOf(row, name) && (names.get(row.name)?.value ?? '') !== '') {
      unread.push(overridden(fact, row.name));
    } else readings.push({ row, fact, alias: isAliasOf(row, name) });
  }
  return withUnread(facts, unread, interpretReadings(readings, 'stated', index.dropped[place]));
}

/** The prefix that comes first is last. */
function byPrefix(facts: readonly Fact[], { prefixes }: RowIndex): readonly Fact[] {
  if (prefixes.length < 2) return facts;
  const rank = ({ name }: Fact) => prefixes.findIndex((prefix) => name.startsWith(prefix)) >>> 0;
  return [...facts].sort((a, b) => rank(b) - rank(a));
}

function withUnread(facts: readonly Fact[], unread: readonly Unread[], stated: Interpretation): Interpretation {
  const dropped = unread.find((item) => item.dropped !== undefined)?.dropped ?? stated.dropped;
  return {
    ...stated,
    facts,
    accounts: [...unread.flatMap((item) => item.accounts), ...stated.accounts],
    diagnostics: [...unread.flatMap((item) => item.diagnostics), ...stated.diagnostics],
    ...(dropped === undefined ? {} : { dropped }),
  };
}

/** Where names without a prefix are read too, those that are known. */
function bareName(name: string, index: RowIndex, place: AnnotationPlace): string | undefined {
  return index.bare && rowOf(index, place, name) !== undefined ? name : undefined;
}

/** A name as the rows write it. */
function comparable(name: string | undefined, index: RowIndex): string | undefined {
  return index.anyCase ? name?.toLowerCase() : name;
}

function isAliasOf(row: Row, name: string): boolean {
  return row.aliases.includes(name);
}

function overridden(fact: Fact, winner: string): Unread {
  const reason = `${winner} is stated too and wins`;
  return { accounts: [{ fact: fact.id, outcome: 'overridden', reason }], diagnostics: [] };
}

/** All annotations of an object as facts, in the order of their names. */
function annotationFacts(source: SourceObject): readonly Fact[] {
  const annotations = objectOf(objectOf(source.body.metadata).annotations);
  return Object.keys(annotations)
    .sort()
    .map((name) => {
      const value = annotations[name];
      return factAt(
        source,
        `/metadata/annotations/${pointerKey(name)}`,
        name,
        typeof value === 'string' ? value : String(value),
      );
    });
}

function otherAccount(fact: Fact, others: OtherAnnotations): readonly Account[] {
  const prefix = `${fact.name.split('/', 1)[0] ?? ''}/`;
  const known = others[fact.name] ?? others[prefix];
  if (known === 'carried') return [];
  const reason = known?.reason ?? 'it belongs to another tool and was left where it is';
  return [{ fact: fact.id, outcome: known?.outcome ?? 'foreign', reason }];
}
