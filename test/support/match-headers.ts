import type { Rule } from './emitted.ts';
import { type HeaderValues, headerOf } from './header-values.ts';

export type HeaderFields = NonNullable<NonNullable<Rule['matches']>[number]['headers']>;

/** All headers of a match; `search`: the engine finds a regular expression anywhere in the value, others want the whole. */
export function headersMatch(fields: HeaderFields, values: HeaderValues, search = false): boolean {
  return fields.every(({ type = 'Exact', name, value }) => {
    const given = headerOf(values, name);
    if (given === undefined || given === null) return false;
    if (type === 'Exact') return given === value;
    return new RegExp(search ? value : `^(?:${value})$`).test(given);
  });
}
