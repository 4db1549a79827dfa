import type { TextMatch } from '../../../../model/route-plan.ts';
import type { NamedText } from '../condition.ts';
import type { Draft } from '../draft.ts';
import { blank } from '../draft.ts';
import { type Meaning, unsayable } from '../meaning.ts';

export type Place = 'headers' | 'query';

/** A name that HTTP takes for a header, and the Gateway API for a key of the query too. */
export const token = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;

/** Characters of a name and of a text (gateway-api-fields, HTTPHeaderMatch and HTTPQueryParamMatch). */
const limits: Readonly<Record<Place, { readonly name: number; readonly text: number }>> = {
  headers: { name: 256, text: 4096 },
  query: { name: 256, text: 1024 },
};

/** One condition on a header or a key, where a route can say it. */
export function namedText(
  place: Place,
  one: NamedText,
  source: { readonly text: string; readonly at: number },
): Meaning {
  const { name, text } = limits[place];
  if (!token.test(one.name) || one.name.length > name)
    return unsayable(source.text, 'a route cannot name it', source.at);
  if (lengthOf(one.text) > text) return unsayable(source.text, `a route takes ${text} characters there`, source.at);
  const draft: Draft = { ...blank, [place]: [one] };
  return { drafts: [draft] };
}

function lengthOf(text: TextMatch): number {
  if (text.kind === 'any') return 0;
  return text.kind === 'exact' ? text.value.length : text.pattern.length;
}
