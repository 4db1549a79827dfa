import * as codes from '../diagnostics/interpret.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import { objectOf } from '../model/json.ts';
import type { Row } from '../model/row.ts';
import type { SourceObject } from '../model/source-object.ts';
import { factAt } from './fact-at.ts';
import type { RowIndex } from './row-index.ts';
import type { Interpretation } from './statement.ts';
import type { AnnotationPlace } from './unknown-names.ts';

/** Guards that stand where the rows do not look for them. */

/** Text in the controller's own language, which may keep requests out, is of the highest risk. */
function mayGuard(row: Row): boolean {
  return row.guards || row.risk === 'Critical';
}

export function isMapping({ body }: SourceObject): boolean {
  const { annotations } = objectOf(body.metadata);
  return typeof annotations !== 'string' && !Array.isArray(annotations);
}

/**
 * Annotations as a text or a list are refused by every API server, so what is in the cluster is another version of the object.
 * Where the text names a guard, that one may have it.
 */
export function unreadableAnnotations(source: SourceObject, index: RowIndex, place: AnnotationPlace): Interpretation {
  const { annotations } = objectOf(source.body.metadata);
  const text = typeof annotations === 'string' ? annotations : JSON.stringify(annotations);
  const found = [...index.of(place)].filter(([name, row]) => mayGuard(row) && text.includes(name));
  if (found.length === 0) return { facts: [], statements: [], accounts: [], diagnostics: [] };
  const fact = factAt(source, '/metadata/annotations', 'metadata.annotations', text);
  const denial = { reason: 'annotations', fact: fact.id };
  const args = { names: found.map(([name]) => name).join(', ') };
  const ofHost = found.some(([, row]) => row.scope === 'host');
  return {
    facts: [fact],
    statements: [],
    accounts: [{ fact: fact.id, outcome: 'invalid', reason: 'annotations have to be a mapping' }],
    diagnostics: [diagnose(codes.annotationsUnread, args, { at: fact.at, object: source.ref, facts: [fact.id] })],
    routesDenied: denial,
    ...(ofHost ? { hostDenied: denial } : {}),
  };
}

/** The prefix can be changed when a controller is started, so a guard's name under another one may be in force. */
export function guardElsewhere(fact: Fact, index: RowIndex): readonly Diagnostic[] {
  const row = index.annotations.get(fact.name.slice(fact.name.indexOf('/') + 1));
  if (row === undefined || !mayGuard(row)) return [];
  const args = { name: fact.name, controller: index.controller, prefix: index.prefixes[0] ?? '' };
  return [diagnose(codes.guardElsewhere, args, { at: fact.at, object: fact.object, facts: [fact.id] })];
}
