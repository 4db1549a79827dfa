import * as codes from '../diagnostics/interpret.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import { isObject, type Json, objectOf, pointerKey } from '../model/json.ts';
import type { Account } from '../model/ledger.ts';
import type { ResourceKind } from '../model/row.ts';
import type { SourceObject } from '../model/source-object.ts';
import { factAt } from './fact-at.ts';
import { interpretReadings, type Reading } from './interpret.ts';
import { nearestName } from './nearest-name.ts';
import { type RowIndex, rowOf } from './row-index.ts';
import type { Interpretation } from './statement.ts';

interface Field {
  readonly path: string;
  readonly fact: Fact;
}

/**
 * Reads the fields under `spec` of an object by the rows of its kind. A field is a mapping with rows below it, or what one row
 * is about; each of the latter becomes a fact with an account. Without anything in it, a mapping is read by a row of its own.
 */
export function interpretFields(source: SourceObject, index: RowIndex, kind: ResourceKind): Interpretation {
  const names = [...index.of(kind).keys()];
  const fields = fieldsOf(source, objectOf(source.body.spec), '', '/spec', names);
  const readings: Reading[] = [];
  const accounts: Account[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, fact } of fields) {
    const row = rowOf(index, kind, path);
    if (row !== undefined) readings.push({ row, fact, alias: false });
    else {
      accounts.push({ fact: fact.id, outcome: 'unknown', reason: 'the controller does not know the field' });
      const nearest = nearestName(path, names);
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

function fieldsOf(
  source: SourceObject,
  mapping: Readonly<Record<string, Json | undefined>>,
  above: string,
  pointer: string,
  names: readonly string[],
): readonly Field[] {
  const fields: Field[] = [];
  for (const key of Object.keys(mapping).sort()) {
    const value = mapping[key];
    if (value === undefined || value === null) continue;
    const path = above === '' ? key : `${above}.${key}`;
    const at = `${pointer}/${pointerKey(key)}`;
    const inner = isObject(value) && Object.keys(value).length > 0 && names.some((name) => name.startsWith(`${path}.`));
    if (inner) fields.push(...fieldsOf(source, objectOf(value), path, at, names));
    else fields.push({ path, fact: factAt(source, at, `spec.${path}`, textOf(value)) });
  }
  return fields;
}

/** A scalar as it is, anything else as JSON. */
function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
