import * as codes from '../../diagnostics/haproxy.ts';
import { cidrList } from '../../interpret/value-types/cidr-list.ts';
import { diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Setting, SettingBag } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { HaproxyContext } from './context.ts';
import type { Name, Words } from './words.ts';

export interface AddressLists {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

interface ReadList {
  readonly addresses?: readonly string[];
  readonly facts: readonly FactId[];
  readonly closing?: Closing;
}

/** Who gets in by address: the older name of a list is read where the newer one is absent or empty. */
export function addressLists(words: Words, context: HaproxyContext, found: Findings): AddressLists {
  const allow = listOf(words, 'allow-list', 'whitelist', 'everybody gets in today', context, found);
  const deny = listOf(words, 'deny-list', 'blacklist', 'nobody is kept out today', context, found);
  const closing = allow?.closing ?? deny?.closing;
  const value = {
    ...(allow?.addresses === undefined ? {} : { allow: allow.addresses }),
    ...(deny?.addresses === undefined ? {} : { deny: deny.addresses }),
  };
  const facts = {
    ...(allow?.addresses === undefined ? {} : { allow: allow.facts }),
    ...(deny?.addresses === undefined ? {} : { deny: deny.facts }),
  };
  const access: Setting<'access'> = { group: 'access', value, origin: 'stated', facts };
  return {
    settings: Object.keys(value).length === 0 ? {} : { access },
    ...(closing === undefined ? {} : { closing }),
  };
}

function listOf(
  words: Words,
  newer: Name & ('allow-list' | 'deny-list'),
  older: Name & ('whitelist' | 'blacklist'),
  today: string,
  context: HaproxyContext,
  found: Findings,
): ReadList | undefined {
  const name = [newer, older].find((one) => (words.fact(one)?.value ?? '') !== '');
  const fact = name === undefined ? undefined : words.fact(name);
  if (name === undefined || fact === undefined) return undefined;
  const facts = words.facts(newer, older);
  const items = words.value(name);
  if (items === undefined) return { facts, closing: faulty(fact, today, found) };
  const addresses: string[] = [];
  for (const item of items) {
    const held = item.startsWith('patterns/') ? heldBy(item, context) : [item];
    if (typeof held === 'string') return { facts, closing: unread(fact, item, held, found) };
    addresses.push(...held);
  }
  return { facts, addresses: [...new Set(addresses)].sort() };
}

/** The addresses of a list, one a line; or why they are not known. */
function heldBy(item: string, context: HaproxyContext): readonly string[] | string {
  const text = context.pattern(item);
  if (text === undefined) return 'that ConfigMap is not known to be in the input, or has no such key';
  const lines = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  const parsed = lines.map((line) => (line.includes(',') ? undefined : cidrList.parse(line)));
  const addresses = parsed.flatMap((one) => (one?.ok === true ? one.value : []));
  return addresses.length === lines.length && lines.length > 0 ? addresses : 'it holds more than addresses, or nothing';
}

function faulty({ name, value, at, object, id }: Fact, today: string, found: Findings): Closing {
  const reason = 'holds an item that is no address';
  found.diagnostics.push(diagnose(codes.listFaulty, { name, value, reason, today }, { at, object, facts: [id] }));
  return { reason: 'address-list', facts: [id] };
}

function unread({ name, at, object, id }: Fact, pattern: string, reason: string, found: Findings): Closing {
  found.diagnostics.push(diagnose(codes.patternUnread, { name, pattern, reason }, { at, object, facts: [id] }));
  return { reason: 'pattern-file', facts: [id] };
}
