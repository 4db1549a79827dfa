import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { cidrList } from '../../interpret/value-types/cidr-list.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Setting, SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import { type Closing, faultyGuard } from './closing.ts';
import type { Words } from './words.ts';

export interface Guard {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

interface ItemList {
  readonly fact: Fact;
  readonly items: readonly string[];
  readonly exceptions: readonly string[];
}

/**
 * Who gets in by address. Items with an exclamation mark are exceptions; bad items are passed over (recorded access/*). The older name
 * of the allow list is read where the newer one is absent.
 */
export function accessOf(words: Words, found: Findings): Guard {
  const newer = listOf(words, 'allowlist-source-range', found);
  const allow = newer ?? listOf(words, 'whitelist-source-range', found);
  const deny = listOf(words, 'denylist-source-range', found);
  if (newer !== undefined) {
    const reason = 'allowlist-source-range is stated too and wins';
    const lost = words.facts('whitelist-source-range');
    found.accounts.push(...lost.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
  }
  const lists = [allow, deny].flatMap((list) => list ?? []);
  const empty = lists.find(({ items, exceptions }) => items.length + exceptions.length === 0);
  if (empty !== undefined) {
    const reason = 'holds no address or network';
    return { settings: {}, closing: faultyGuard(empty.fact, reason, 'everybody gets in', found) };
  }
  const header = words.fact('allowlist-source-header');
  if (header !== undefined && header.value !== '' && lists.length > 0) return ofHeader(header, lists, found);
  if (header !== undefined) {
    const reason = 'there is no list that it is for';
    found.accounts.push({ fact: header.id, outcome: 'no-effect', reason });
  }
  return joined(allow, deny, found);
}

/** The header may be written by everybody, and no policy of a route looks at it. */
function ofHeader(header: Fact, lists: readonly ItemList[], found: Findings): Guard {
  const today = 'the lists are compared with a header that every client can write';
  const closing = faultyGuard(
    header,
    'is looked at in place of the address of the client, which no route can',
    today,
    found,
  );
  return { settings: {}, closing: { ...closing, facts: [...closing.facts, ...lists.map(({ fact }) => fact.id)] } };
}

/** Exceptions of the allow list are denied; a deny list of exceptions alone lets just those in. */
function joined(allow: ItemList | undefined, deny: ItemList | undefined, found: Findings): Guard {
  if (deny !== undefined && deny.exceptions.length > 0 && (deny.items.length > 0 || allow !== undefined)) {
    const today = 'its exceptions get in';
    return {
      settings: {},
      closing: faultyGuard(deny.fact, 'has exceptions, which a list of networks cannot say', today, found),
    };
  }
  const allowed = allow ?? (deny !== undefined && deny.exceptions.length > 0 ? deny : undefined);
  const entries = allow?.items ?? (allowed === deny ? allowed?.exceptions : undefined);
  const denied = [...(allow?.exceptions ?? []), ...(deny?.items ?? [])];
  // Exceptions alone let nobody in whom another item does not.
  const value: Settings['access'] = {
    ...(allowed === undefined ? {} : { allow: [...new Set(entries)].sort() }),
    ...(denied.length === 0 ? {} : { deny: [...new Set(denied)].sort() }),
  };
  if (Object.keys(value).length === 0) return { settings: {} };
  const factsOf = (...lists: readonly (ItemList | undefined)[]): readonly FactId[] => [
    ...new Set(lists.flatMap((list) => (list === undefined ? [] : [list.fact.id]))),
  ];
  const facts = {
    ...(value.allow === undefined ? {} : { allow: factsOf(allowed) }),
    ...(value.deny === undefined
      ? {}
      : { deny: factsOf((allow?.exceptions ?? []).length > 0 ? allow : undefined, deny) }),
  };
  const access: Setting<'access'> = { group: 'access', value, origin: 'stated', facts };
  return { settings: { access } };
}

type ListName = 'allowlist-source-range' | 'whitelist-source-range' | 'denylist-source-range';

function listOf(words: Words, name: ListName, found: Findings): ItemList | undefined {
  const fact = words.fact(name);
  if (fact === undefined || fact.value === '') return undefined;
  const items: string[] = [];
  const exceptions: string[] = [];
  const bad: string[] = [];
  for (const item of fact.value.split(',').map((part) => part.trim())) {
    const except = item.startsWith('!');
    const read = cidrList.parse(except ? item.slice(1) : item);
    if (!read.ok) bad.push(`'${item}'`);
    else (except ? exceptions : items).push(...read.value);
  }
  if (bad.length > 0 && items.length + exceptions.length > 0) {
    const args = { name: fact.name, items: bad.join(', ') };
    const { at, object, id } = fact;
    found.diagnostics.push(diagnose(codes.itemsSkipped, args, { at, object, facts: [id] }));
  }
  return { fact, items, exceptions };
}
