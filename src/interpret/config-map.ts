import { objectOf, pointerKey } from '../model/json.ts';
import type { SourceObject } from '../model/source-object.ts';
import { factAt } from './fact-at.ts';
import { interpretReadings, type Reading } from './interpret.ts';
import type { RowIndex } from './row-index.ts';
import type { Interpretation } from './statement.ts';

/**
 * Reads the keys of a controller's own ConfigMap by its rows. Every key becomes a fact with an account. `mark` tells the facts
 * of several documents of one name apart.
 */
export function interpretConfigMap(source: SourceObject, index: RowIndex, mark = ''): Interpretation {
  const data = objectOf(source.body.data);
  const facts = Object.keys(data)
    .sort()
    .map((key) => {
      const value = data[key];
      const fact = factAt(source, `/data/${pointerKey(key)}`, key, typeof value === 'string' ? value : String(value));
      return { ...fact, id: `${fact.id}${mark}` };
    });
  const readings: Reading[] = facts.flatMap((fact) => {
    const row = index.keys.get(fact.name);
    return row === undefined ? [] : [{ row, fact, alias: false }];
  });
  const read = new Set(readings.map((reading) => reading.fact.id));
  const unknown = facts
    .filter((fact) => !read.has(fact.id))
    .map((fact) => ({ fact: fact.id, outcome: 'unknown' as const, reason: 'the controller does not know the key' }));
  const stated = interpretReadings(readings, 'configured');
  return { ...stated, facts, accounts: [...unknown, ...stated.accounts] };
}
