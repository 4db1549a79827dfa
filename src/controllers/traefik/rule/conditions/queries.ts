import type { TextMatch } from '../../../../model/route-plan.ts';
import { blank, type Draft } from '../draft.ts';
import type { Call } from '../expression.ts';
import { broken, type Fault, isFault } from '../fault.ts';
import type { Meaning } from '../meaning.ts';
import { meet } from '../meet.ts';
import { freeVariable, plainText, readTemplate, templateRegex } from '../template.ts';
import { regexText } from './headers.ts';
import { namedText } from './named-texts.ts';

/** v3: a key, and the text of one of its values. Without a text the value is empty (recorded: rule-query-name-only). */
export function readQuery(call: Call, regex: boolean, text: string): Meaning | Fault {
  const [key, value] = call.values;
  const empty: TextMatch = { kind: 'regex', pattern: '^$' };
  const exact: TextMatch = value === undefined ? empty : { kind: 'exact', value: value.value };
  const read = regex && value !== undefined ? regexText(value) : exact;
  if (isFault(read)) return read;
  return namedText('query', { name: key?.value ?? '', text: read }, { text, at: call.at });
}

/**
 * v2: every value is `key=template`, and all have to be there. The values are cut at their first equals sign and put in
 * pairs again, so that two values without one are a key and its text (pkg/muxer/http/matcher_v2.go, queryV2). Of a key that
 * a request repeats v2 looks at the first value, as the Gateway API recommends it too.
 */
export function readQueryPairs(call: Call, text: string): Meaning | Fault {
  const texts = call.values.flatMap(({ value }) => cut(value));
  if (texts.length % 2 !== 0) return broken('A value of Query is no key=text.', call.at);
  let all: Draft = blank;
  const names = new Set<string>();
  for (let index = 0; index < texts.length; index += 2) {
    const name = texts[index] ?? '';
    const read = pairText(`${name}=${texts[index + 1] ?? ''}`, names);
    if (isFault(read)) return { ...read, at: call.at };
    const [draft] = namedText('query', { name, text: read }, { text, at: call.at }).drafts;
    const both = meet(all, draft ?? blank);
    if (typeof both !== 'string') all = both;
  }
  return { drafts: [all] };
}

function cut(value: string): readonly string[] {
  const equals = value.indexOf('=');
  return equals === -1 ? [value] : [value.slice(0, equals), value.slice(equals + 1)];
}

/** The text of a pair; an empty one takes any. `names` are the variables of the pairs before, none of which may return. */
function pairText(pair: string, names: Set<string>): TextMatch | Fault {
  const template = readTemplate(pair, freeVariable.query);
  if (isFault(template)) return template;
  const own = template.pieces.flatMap((piece) => (piece.kind === 'variable' ? [piece.name] : []));
  if (own.some((name) => names.has(name))) return broken('A variable stands in two values of Query.');
  for (const name of own) names.add(name);
  const value = readTemplate(pair.slice(pair.indexOf('=') + 1), freeVariable.query);
  // Braces around the equals sign: the key has one of them, and no route can name such a key.
  if (isFault(value)) return { kind: 'any' };
  const pattern = templateRegex(value);
  if (pattern === '' || pattern === '.*') return { kind: 'any' };
  const plain = plainText(value);
  return plain === undefined ? { kind: 'regex', pattern: `^${pattern}$` } : { kind: 'exact', value: plain };
}
