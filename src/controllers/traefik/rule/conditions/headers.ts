import type { TextMatch } from '../../../../model/route-plan.ts';
import type { Draft } from '../draft.ts';
import { blank } from '../draft.ts';
import type { Call, Literal } from '../expression.ts';
import { type Fault, isFault } from '../fault.ts';
import { type Meaning, neverTrue } from '../meaning.ts';
import { meet } from '../meet.ts';
import { parsePattern } from '../pattern/parse-pattern.ts';
import { namedText, token } from './named-texts.ts';

/** `Header`, `HeaderRegexp` and v2's `Headers`, `HeadersRegexp`: pairs, all of which have to be there. */
export function readHeaders(call: Call, regex: boolean, text: string): Meaning | Fault {
  let all: Draft = blank;
  for (const [name, value] of pairs(call.values)) {
    const read = regex ? regexText(value) : ({ kind: 'exact', value: value.value } as const);
    if (isFault(read)) return read;
    const never = neverThere(name, read);
    if (never !== undefined) return neverTrue(never);
    const [draft] = namedText('headers', { name, text: read }, { text, at: call.at }).drafts;
    const both = meet(all, draft ?? blank);
    if (typeof both !== 'string') all = both;
  }
  return { drafts: [all] };
}

/** Of a name that is given twice in the same letters the last value counts (containous/mux, mapFromPairsToString). */
function pairs(values: readonly Literal[]): ReadonlyMap<string, Literal> {
  const found = new Map<string, Literal>();
  for (const [index, name] of values.entries()) {
    const value = values[index + 1];
    if (index % 2 === 0 && value !== undefined) found.set(name.value, value);
  }
  return found;
}

export function regexText({ value, at }: Literal): TextMatch | Fault {
  const pattern = parsePattern(value);
  return isFault(pattern) ? { ...pattern, at } : { kind: 'regex', pattern: value };
}

function neverThere(name: string, text: TextMatch): string | undefined {
  // Go keeps the host elsewhere (recorded: rule-header-host).
  if (name.toLowerCase() === 'host')
    return 'The header Host is never found: Traefik keeps the host of a request elsewhere.';
  if (!token.test(name)) return `No request has a header ${name}: it is no header name.`;
  if (text.kind !== 'exact' || !/^[ \t]|[ \t]$|[\r\n\0]/.test(text.value)) return undefined;
  return `No header ${name} has this text: the spaces around a value are not part of it, and it is one line.`;
}
