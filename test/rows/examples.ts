import { expect } from 'vitest';
import { valueTypes } from '../../src/interpret/value-types/index.ts';
import type { Row } from '../../src/model/row.ts';

/** Reads a value as the row does. */
export function parse(row: Row, value: string) {
  const type = valueTypes[row.type];
  if (type === undefined) throw new Error(`${row.name} has no type`);
  return type.parse(value, row);
}

/** Every example of a row says what its type makes of the value. */
export function expectExamples(row: Row): void {
  for (const example of row.examples) {
    const parsed = parse(row, example.value);
    if (example.invalid) expect(parsed.ok, example.value).toBe(false);
    else expect(parsed, example.value).toEqual({ ok: true, value: example.setting });
  }
}
