import type { Rule } from './emitted.ts';
import { type HeaderValues, headerOf } from './header-values.ts';

export type HeaderFields = NonNullable<NonNullable<Rule['matches']>[number]['headers']>;

export type QueryFields = NonNullable<NonNullable<Rule['matches']>[number]['queryParams']>;

/** All query parameters of a match, by the first value of a name (gateway-api-rules C3); `search` as below. */
export function queryMatches(fields: QueryFields, query: string, search = false): boolean {
  const given = new URLSearchParams(query);
  return fields.every(({ type = 'Exact', name, value }) => {
    const found = given.get(name);
    if (found === null) return false;
    if (type === 'Exact') return found === value;
    return new RegExp(search ? value : `^(?:${value})$`).test(found);
  });
}

/** All headers of a match; `search`: the engine finds a regular expression anywhere in the value, others want the whole. */
export function headersMatch(fields: HeaderFields, values: HeaderValues, search = false): boolean {
  return fields.every(({ type = 'Exact', name, value }) => {
    const given = headerOf(values, name);
    if (given === undefined || given === null) return false;
    if (type === 'Exact') return given === value;
    return new RegExp(search ? value : `^(?:${value})$`).test(given);
  });
}
