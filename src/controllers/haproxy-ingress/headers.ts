import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Header, HeaderChanges, Setting, SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { type Closing, refusedConfiguration } from './closing.ts';
import { headerLines } from './header-lines.ts';
import type { Words } from './words.ts';

export interface HeaderParts {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

const hostName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Headers are set, then added, then taken out (recorded headers/request-add-del). */
export function headerParts(words: Words, service: ObjectRef, found: Findings): HeaderParts {
  const older = words.facts('headers');
  const newer = (words.fact('request-set-headers')?.value ?? '') !== '';
  if (newer) {
    const reason = 'request-set-headers is stated too and wins';
    found.accounts.push(...older.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
  }
  const asked = changesOf(
    words,
    [newer ? 'request-set-headers' : 'headers', 'request-add-headers', 'request-del-headers'],
    service,
    found,
  );
  const answered = changesOf(
    words,
    ['response-set-headers', 'response-add-headers', 'response-del-headers'],
    service,
    found,
  );
  const closing = asked.closing ?? answered.closing;
  for (const { joined = [] } of [asked, answered]) tellJoined(joined, words, found);
  if (closing !== undefined) return { settings: {}, closing };
  const host = asked.value?.set?.find(({ name }) => name.toLowerCase() === 'host');
  const value = {
    ...asked.value,
    ...(host === undefined ? {} : { set: asked.value?.set?.filter((one) => one !== host) ?? [] }),
  };
  const facts = asked.facts;
  const settings: SettingBag = {
    ...group('requestHeaders', value, facts),
    ...group('responseHeaders', answered.value ?? {}, answered.facts),
  };
  if (host === undefined) return { settings };
  const hostname = host.value.toLowerCase();
  const own = facts.set ?? [];
  const all = { ...settings, ...made('rewrite', { hostname }, own) };
  return hostName.test(hostname)
    ? { settings: all }
    : { settings: all, closing: { reason: 'host-header', facts: own } };
}

interface Changes {
  readonly value?: HeaderChanges;
  readonly facts: Setting<'requestHeaders'>['facts'];
  readonly closing?: Closing;
  /** Names with more than one line today. */
  readonly joined?: readonly string[];
}

function tellJoined(names: readonly string[], words: Words, found: Findings): void {
  const fact = words.fact('request-add-headers') ?? words.fact('response-add-headers');
  if (names.length === 0 || fact === undefined) return;
  const place = { at: fact.at, object: fact.object, facts: [fact.id] };
  found.diagnostics.push(diagnose(codes.headersJoined, { names: names.join(', ') }, place));
}

/** Lines of one name that are set and added are one list; what is taken out is not set at all. */
function changesOf(
  words: Words,
  [set, add, remove]: readonly [string, string, string],
  service: ObjectRef,
  found: Findings,
): Changes {
  const lists: Header[][] = [];
  for (const name of [set, add]) {
    const fact = words.fact(name);
    const read = fact === undefined ? { headers: [] } : headerLines(fact, service, found);
    if (fact !== undefined && read.refused !== undefined)
      return { facts: {}, closing: refusedConfiguration(fact, read.refused, found) };
    lists.push([...read.headers]);
  }
  const removed = (words.fact(remove)?.value ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name));
  const gone = new Set(removed.map((name) => name.toLowerCase()));
  const merged = new Map<string, Header>();
  for (const header of lists[0] ?? []) merged.set(header.name.toLowerCase(), header);
  const added: Header[] = [];
  const joined: string[] = [];
  for (const header of lists[1] ?? []) {
    const known = merged.get(header.name.toLowerCase());
    if (known !== undefined)
      merged.set(header.name.toLowerCase(), { ...known, value: `${known.value}, ${header.value}` });
    else joinInto(added, header);
  }
  for (const { name } of lists[1] ?? []) if (merged.has(name.toLowerCase())) joined.push(name);
  const keep = ({ name }: Header) => !gone.has(name.toLowerCase());
  return {
    value: { set: [...merged.values()].filter(keep), add: added.filter(keep), remove: unique(removed) },
    joined: joined.filter((name) => !gone.has(name.toLowerCase())),
    facts: { set: [...words.facts(set), ...words.facts(add)], add: words.facts(add), remove: words.facts(remove) },
  };
}

function joinInto(list: Header[], header: Header): void {
  const at = list.findIndex(({ name }) => name.toLowerCase() === header.name.toLowerCase());
  const known = list[at];
  if (known === undefined) list.push(header);
  else list[at] = { ...known, value: `${known.value}, ${header.value}` };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map([...names].reverse().map((name) => [name.toLowerCase(), name])).values()].reverse();
}

function group(
  name: 'requestHeaders' | 'responseHeaders',
  { set = [], add = [], remove = [] }: HeaderChanges,
  facts: Setting<'requestHeaders'>['facts'],
): SettingBag {
  const value: HeaderChanges = {
    ...(set.length === 0 ? {} : { set }),
    ...(add.length === 0 ? {} : { add }),
    ...(remove.length === 0 ? {} : { remove }),
  };
  const parts = Object.keys(value) as (keyof HeaderChanges)[];
  if (parts.length === 0) return {};
  const behind = Object.fromEntries(parts.map((part) => [part, facts[part] ?? []]));
  return { [name]: { group: name, value, origin: 'stated', facts: behind } } as SettingBag;
}
