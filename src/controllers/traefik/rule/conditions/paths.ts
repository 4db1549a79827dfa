import type { PathMatch } from '../../../../model/route-plan.ts';
import { blank } from '../draft.ts';
import type { Call } from '../expression.ts';
import { type Fault, isFault } from '../fault.ts';
import type { Syntax } from '../functions.ts';
import { type Meaning, oneOf } from '../meaning.ts';
import { readPathRegex } from '../path-regex.ts';
import { readPathTemplate, readPlainPath } from '../path-template.ts';

/** `Path`, `PathPrefix`: byte for byte in v3, templates in v2. A prefix is one of characters. */
export function readPaths(call: Call, syntax: Syntax, whole: boolean): Meaning | Fault {
  return each(call, (value) => (syntax === 'v3' ? readPlainPath(value, whole) : readPathTemplate(value, whole)));
}

/** `PathRegexp`, searched in the path. */
export function readPathRegexes(call: Call): Meaning | Fault {
  return each(call, readPathRegex);
}

function each(call: Call, read: (value: string) => PathMatch | Fault): Meaning | Fault {
  const meanings: Meaning[] = [];
  for (const { value, at } of call.values) {
    const path = read(value);
    if (isFault(path)) return { ...path, at };
    meanings.push({ drafts: [{ ...blank, path }] });
  }
  return oneOf(meanings);
}
