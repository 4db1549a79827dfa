import type { RowIndex } from '../../../interpret/row-index.ts';
import { ownName } from '../../../interpret/row-index.ts';
import type { Interpretation } from '../../../interpret/statement.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { type Constants, type Effect, effectOf } from './effect.ts';
import { readSnippet, type Snippet } from './read.ts';

/** All texts for nginx in the annotations of an object, or in the keys of a ConfigMap. */
export function readSnippets(
  { facts }: Pick<Interpretation, 'facts'>,
  source: SourceObject,
  index: RowIndex,
  keys = false,
): readonly Snippet[] {
  return facts.flatMap((fact) => {
    const name = keys ? fact.name : ownName(fact.name, index.prefixes);
    return name === undefined ? [] : (readSnippet(name, fact, source, index) ?? []);
  });
}

/** What a text does where nothing else takes it out of force. A text that nginx refuses is a guard as a whole. */
export function actingEffect(
  snippets: readonly Snippet[],
  name: string,
  { statements }: Pick<Interpretation, 'statements'>,
  constants: Constants = {},
): (Effect & { readonly snippet: Snippet }) | undefined {
  const snippet = snippets.find((entry) => entry.name === name);
  if (snippet === undefined || !statements.some(({ fact }) => fact === snippet.fact.id)) return undefined;
  if (snippet.fault === undefined) return { ...effectOf(snippet, constants), snippet };
  return { ...nothing, guards: snippet.directives, snippet };
}

const nothing: Effect = {
  headers: [],
  rules: [],
  flow: [],
  locations: [],
  serverNames: [],
  guards: [],
  unsaid: [],
};
