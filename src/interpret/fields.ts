import * as codes from '../diagnostics/interpret.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import { isObject, type Json, type JsonObject, objectOf, pointerKey } from '../model/json.ts';
import type { Account } from '../model/ledger.ts';
import type { ResourceKind } from '../model/row.ts';
import type { SourceObject } from '../model/source-object.ts';
import { factAt } from './fact-at.ts';
import { interpretReadings, type Reading } from './interpret.ts';
import { nearestName } from './nearest-name.ts';
import { type RowIndex, rowOf } from './row-index.ts';
import type { Interpretation } from './statement.ts';

interface Field {
  readonly kind: ResourceKind;
  readonly path: string;
  readonly fact: Fact;
}

/** Fields of a kind, by their path, whose mappings are read by the rows of another kind: they stand in several places. */
export type NestedKinds = Readonly<Record<string, Readonly<Record<string, ResourceKind>>>>;

/**
 * Reads the fields under `spec` of an object by the rows of its kind. A field is a mapping, or a list of mappings, with rows below
 * it, or what one row is about; each of the latter becomes a fact with an account. Without anything in it, a mapping is read by a row
 * of its own.
 */
export function interpretFields(
  source: SourceObject,
  index: RowIndex,
  kind: ResourceKind,
  nested: NestedKinds = {},
): Interpretation {
  const top = { kind, path: '', shown: 'spec', pointer: '/spec' };
  const fields = fieldsOf(objectOf(source.body.spec), top, { source, index, nested });
  const readings: Reading[] = [];
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { kind: at, path, fact } of fields) {
    const row = rowOf(index, at, path);
    if (row !== undefined) readings.push({ row, fact, alias: false });
    else {
      accounts.push({ fact: fact.id, outcome: 'unknown', reason: 'the controller does not know the field' });
      const nearest = nearestName(path, index.of(at).keys());
      const near = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
      const context = { at: fact.at, object: fact.object, facts: [fact.id] };
      diagnostics.push(diagnose(codes.unknownField, { name: fact.name, controller: index.controller, near }, context));
    }
  }
  const stated = interpretReadings(readings, 'stated', index.dropped[kind]);
  return {
    ...stated,
    facts: fields.map((field) => field.fact),
    accounts: [...accounts, ...stated.accounts],
    diagnostics: [...diagnostics, ...stated.diagnostics],
  };
}

/** Where a field stands: without positions in lists, as rows have it; with them, as people and pointers have it. */
interface Spot {
  readonly kind: ResourceKind;
  readonly path: string;
  readonly shown: string;
  readonly pointer: string;
}

interface Reader {
  readonly source: SourceObject;
  readonly index: RowIndex;
  readonly nested: NestedKinds;
}

function fieldsOf(mapping: JsonObject, above: Spot, reader: Reader): readonly Field[] {
  const fields: Field[] = [];
  for (const key of Object.keys(mapping).sort()) {
    const value = mapping[key];
    if (value === undefined || value === null) continue;
    const spot = {
      kind: above.kind,
      path: above.path === '' ? key : `${above.path}.${key}`,
      shown: `${above.shown}.${key}`,
      pointer: `${above.pointer}/${pointerKey(key)}`,
    };
    const inner = innerOf(value, spot, reader);
    if (inner.length > 0) fields.push(...inner.flatMap((item) => fieldsOf(item.value, item.at, reader)));
    else
      fields.push({
        kind: spot.kind,
        path: spot.path,
        fact: factAt(reader.source, spot.pointer, spot.shown, textOf(value)),
      });
  }
  return fields;
}

interface Inner {
  readonly value: JsonObject;
  readonly at: Spot;
}

/** The mappings in which further fields stand. */
function innerOf(value: Json, spot: Spot, { index, nested }: Reader): readonly Inner[] {
  const other = nested[spot.kind]?.[spot.path];
  const prefix = `${spot.path}.`;
  if (other === undefined && ![...index.of(spot.kind).keys()].some((name) => name.startsWith(prefix))) return [];
  const inside = other === undefined ? spot : { ...spot, kind: other, path: '' };
  if (!Array.isArray(value)) return isFilled(value) ? [{ value, at: inside }] : [];
  if (!value.every(isFilled)) return [];
  return value.map((item, at) => ({
    value: objectOf(item),
    at: { ...inside, shown: `${spot.shown}[${at}]`, pointer: `${spot.pointer}/${at}` },
  }));
}

function isFilled(value: unknown): value is JsonObject {
  return isObject(value) && Object.keys(value).length > 0;
}

/** A scalar as it is, anything else as JSON. */
function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
