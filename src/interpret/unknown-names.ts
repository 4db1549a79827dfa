import * as codes from '../diagnostics/interpret.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { Place } from '../model/row.ts';
import { nearestName } from './nearest-name.ts';
import { type RowIndex, rowOf } from './row-index.ts';
import type { Denial } from './statement.ts';

export type AnnotationPlace = Extract<Place, 'annotation' | 'service-annotation'>;

/** What is said about names that no row reads. */
export interface Unread {
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  /** The controller does without the whole object because of the name. */
  readonly dropped?: Denial;
}

/** Judges a name under the controller's prefix that has no row at its place. */
export function unknownName(fact: Fact, name: string, index: RowIndex, place: AnnotationPlace): Unread {
  const context = { at: fact.at, object: fact.object, facts: [fact.id] };
  const replacement = index.dead[name];
  const { controller } = index;
  if (replacement !== undefined) {
    const replaced = replacement === '' ? '' : ` (${replacement} took its place)`;
    const finding = diagnose(codes.deadAnnotation, { name: fact.name, controller, replaced }, context);
    return told(fact, 'no-effect', 'the name was removed from the controller', finding);
  }
  const strict = index.strict.find(({ on, starts }) => on === place && name.startsWith(starts));
  const near = nearWords(name, index, place);
  if (strict?.verdict === 'object-dropped') {
    const args = { name: fact.name, controller, near, consequence: index.dropped[place] ?? '' };
    const judged = told(
      fact,
      'invalid',
      'the controller does not know the name',
      diagnose(codes.unknownDrops, args, context),
    );
    return { ...judged, dropped: { reason: name, fact: fact.id } };
  }
  const elsewhere = elsewhereOf(name, index, place);
  if (elsewhere !== undefined) {
    const finding = diagnose(codes.misplacedAnnotation, { name: fact.name, controller, place: elsewhere }, context);
    return told(fact, 'no-effect', `the controller reads the name on ${elsewhere} only`, finding);
  }
  const finding = diagnose(codes.unknownAnnotation, { name: fact.name, controller, near }, context);
  return told(fact, 'unknown', 'the controller does not know the name', finding);
}

function told(fact: Fact, outcome: Account['outcome'], reason: string, finding: Diagnostic): Unread {
  return { accounts: [{ fact: fact.id, outcome, reason }], diagnostics: [finding] };
}

function nearWords(name: string, index: RowIndex, place: AnnotationPlace): string {
  const nearest = nearestName(name, index.of(place).keys());
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
}

function elsewhereOf(name: string, index: RowIndex, place: AnnotationPlace): string | undefined {
  const [other, words] =
    place === 'annotation' ? (['service-annotation', 'Services'] as const) : (['annotation', 'Ingresses'] as const);
  return rowOf(index, other, name) === undefined ? undefined : words;
}
