import * as codes from '../diagnostics/interpret.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import { objectOf, pointerKey } from '../model/json.ts';
import type { Account, Outcome } from '../model/ledger.ts';
import type { SourceObject } from '../model/source-object.ts';
import { factAt } from './fact-at.ts';
import { interpretReadings, type Reading } from './interpret.ts';
import { nearestName } from './nearest-name.ts';
import { ownName, type RowIndex } from './row-index.ts';
import type { Interpretation } from './statement.ts';
import { guardElsewhere, isMapping, unreadableAnnotations } from './stray-guards.ts';

/** Annotations outside the controller's prefix that have a meaning of their own, by name or prefix ending in `/`. */
export type OtherAnnotations = Readonly<
  Record<string, { readonly outcome: Outcome; readonly reason: string } | 'carried'>
>;

/** Whether an annotation is another tool's that looks for it on the new objects: what becomes of it is told where it ends. */
export function isCarried(name: string, others: OtherAnnotations): boolean {
  return (others[name] ?? others[`${name.split('/', 1)[0] ?? ''}/`]) === 'carried';
}

/** Reads all annotations of one object by the rows of its controller. Every annotation becomes a fact with an account. */
export function interpretAnnotations(source: SourceObject, index: RowIndex, others: OtherAnnotations): Interpretation {
  if (!isMapping(source)) return unreadableAnnotations(source, index);
  const facts = annotationFacts(source);
  const names = new Map(facts.map((fact) => [ownName(fact.name, index.prefixes), fact]));
  const readings: Reading[] = [];
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const fact of facts) {
    const name = ownName(fact.name, index.prefixes);
    const row = name === undefined ? undefined : index.annotations.get(name);
    if (name === undefined) {
      accounts.push(...otherAccount(fact, others));
      diagnostics.push(...guardElsewhere(fact, index));
    } else if (row === undefined) {
      const judged = unknownName(fact, name, index);
      accounts.push(judged.account);
      diagnostics.push(judged.diagnostic);
    } else if (row.name !== name && (names.get(row.name)?.value ?? '') !== '') {
      accounts.push({ fact: fact.id, outcome: 'overridden', reason: `${row.name} is stated too and wins` });
    } else readings.push({ row, fact, alias: row.name !== name });
  }
  const stated = interpretReadings(readings, 'stated');
  return {
    ...stated,
    facts,
    accounts: [...accounts, ...stated.accounts],
    diagnostics: [...diagnostics, ...stated.diagnostics],
  };
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

function unknownName(fact: Fact, name: string, index: RowIndex): { account: Account; diagnostic: Diagnostic } {
  const context = { at: fact.at, object: fact.object, facts: [fact.id] };
  const replacement = index.dead[name];
  if (replacement !== undefined) {
    const replaced = replacement === '' ? '' : ` (${replacement} took its place)`;
    return {
      account: { fact: fact.id, outcome: 'no-effect', reason: 'the name was removed from the controller' },
      diagnostic: diagnose(codes.deadAnnotation, { name: fact.name, controller: index.controller, replaced }, context),
    };
  }
  const nearest = nearestName(name, index.annotations.keys());
  const near = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
  return {
    account: { fact: fact.id, outcome: 'unknown', reason: 'the controller does not know the name' },
    diagnostic: diagnose(codes.unknownAnnotation, { name: fact.name, controller: index.controller, near }, context),
  };
}
