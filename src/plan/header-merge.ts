import type { FactId } from '../model/fact.ts';
import type { Header, HeaderChanges, Setting } from '../model/settings.ts';

type HeaderGroup = 'requestHeaders' | 'responseHeaders';
type Changes = Setting<HeaderGroup>;

/** Two lists of changes of headers, of which the second is made later and replaces what the first says of a name. */
export function mergedHeaders<G extends HeaderGroup>(first: Setting<G> | undefined, second: Setting<G>): Setting<G> {
  if (first === undefined) return second;
  const named = new Set(namesOf(second.value));
  const kept = {
    set: without(first.value.set, named),
    add: without(first.value.add, named),
    remove: (first.value.remove ?? []).filter((name) => !named.has(name.toLowerCase())),
  };
  const value: HeaderChanges = {
    ...part('set', [...kept.set, ...(second.value.set ?? [])]),
    ...part('add', [...kept.add, ...(second.value.add ?? [])]),
    ...part('remove', [...kept.remove, ...(second.value.remove ?? [])]),
  };
  const facts = Object.fromEntries(
    Object.keys(value).map((name) => [name, factsOf(name as keyof HeaderChanges, first, second)]),
  );
  return { ...first, value, facts } as Setting<G>;
}

function namesOf({ set = [], add = [], remove = [] }: HeaderChanges): readonly string[] {
  return [...set.map(({ name }) => name), ...add.map(({ name }) => name), ...remove].map((name) => name.toLowerCase());
}

function without(headers: readonly Header[] | undefined, names: ReadonlySet<string>): readonly Header[] {
  return (headers ?? []).filter(({ name }) => !names.has(name.toLowerCase()));
}

/** A list of changes, where it has any. */
export function part<L extends keyof HeaderChanges>(list: L, items: NonNullable<HeaderChanges[L]>): HeaderChanges {
  return items.length === 0 ? {} : { [list]: items };
}

function factsOf(list: keyof HeaderChanges, first: Changes, second: Changes): readonly FactId[] {
  return [...new Set([...(first.facts[list] ?? []), ...(second.facts[list] ?? [])])];
}
