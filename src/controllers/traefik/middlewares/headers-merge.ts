import type { FactId } from '../../../model/fact.ts';
import type { Header, HeaderChanges, Setting } from '../../../model/settings.ts';

type HeaderGroup = 'requestHeaders' | 'responseHeaders';

interface Change {
  readonly header: Header;
  readonly removes: boolean;
}

function changesOf({ set = [], remove = [] }: HeaderChanges): readonly Change[] {
  return [
    ...set.map((header) => ({ header, removes: false })),
    ...remove.map((name) => ({ header: { name, value: '' }, removes: true })),
  ];
}

/** The changes of two middlewares as one list, in which `winner` decides about names that both have. */
export function mergedHeaders<G extends HeaderGroup>(loser: Setting<G>, winner: Setting<G>): Setting<G> {
  const changes = new Map<string, Change>();
  for (const change of [...changesOf(loser.value), ...changesOf(winner.value)])
    changes.set(change.header.name.toLowerCase(), change);
  const all = [...changes.values()];
  const set = all.filter(({ removes }) => !removes).map(({ header }) => header);
  const remove = all.filter(({ removes }) => removes).map(({ header }) => header.name);
  const facts = (part: 'set' | 'remove'): readonly FactId[] => [
    ...new Set([...(loser.facts[part] ?? []), ...(winner.facts[part] ?? [])]),
  ];
  return {
    ...winner,
    value: { ...(set.length === 0 ? {} : { set }), ...(remove.length === 0 ? {} : { remove }) },
    facts: {
      ...(set.length === 0 ? {} : { set: facts('set') }),
      ...(remove.length === 0 ? {} : { remove: facts('remove') }),
    },
  };
}

/** Changes by a list of names and texts, of which an empty one takes the header away. */
export function headerChanges(headers: readonly Header[]): HeaderChanges {
  const set = headers.filter(({ value }) => value !== '');
  const remove = headers.filter(({ value }) => value === '').map(({ name }) => name);
  return { ...(set.length === 0 ? {} : { set }), ...(remove.length === 0 ? {} : { remove }) };
}
