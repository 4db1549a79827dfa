import { cidrList } from './cidr-list.ts';
import { empty, type Parsed, plainType, refused, type ValueType, value } from './value-type.ts';

/** Types of fields that are no scalars: they read the text that JSON writes of the value. */

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function textsOf(raw: string): Parsed<readonly string[]> {
  const list = parsed(raw);
  if (!Array.isArray(list)) return refused('is no list');
  const texts = list.filter((item): item is string => typeof item === 'string');
  return texts.length === list.length ? value(texts) : refused('holds something that is no text');
}

/** A list of texts, as they are. */
export const jsonTexts: ValueType<readonly string[]> = plainType('list', textsOf);

/** A list of addresses and networks, in their shortest form, sorted, each once. */
export const jsonCidrs: ValueType<readonly string[]> = plainType('list', (raw) => {
  const items = textsOf(raw);
  if (!items.ok) return items;
  const odd = items.value.find((item) => item.includes(','));
  if (odd !== undefined) return refused(`holds ${odd}, which is no address or network`);
  return items.value.length === 0 ? empty : cidrList.parse(items.value.join(','));
});

/** A mapping of header names to texts, in the order of the names. */
export const jsonHeaders: ValueType = plainType('other', (raw) => {
  const given = parsed(raw);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refused('is no mapping');
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  if (pairs.length !== Object.keys(given).length) return refused('holds a header whose value is no text');
  const bad = pairs.find(([name]) => !/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name));
  if (bad !== undefined) return refused(`holds ${JSON.stringify(bad[0])}, which is no header name`);
  return value(pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => ({ name, value: text })));
});

/** Anything, unchecked. */
export const json: ValueType = plainType('other', (raw) => {
  const given = parsed(raw);
  return given === undefined ? refused('is no value that can be read') : value(given);
});

/** Any text, as it is. */
export const verbatim: ValueType<string> = plainType('text', (raw) => value(raw));

/** The name of an object in the namespace of whoever names it. */
export const localName: ValueType = plainType('name', (raw) =>
  /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(raw) ? value({ name: raw }) : refused('is no name of an object'),
);

const units: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** A Go duration, or a number of seconds; gives seconds. */
export const period: ValueType<number> = plainType('number', (raw) => {
  if (raw.length > 64) return refused('is no duration');
  if (/^[0-9]+$/.test(raw)) return value(Number(raw));
  const parts = [...raw.matchAll(/([0-9]+(?:\.[0-9]+)?)(ns|us|µs|ms|s|m|h)/g)];
  if (parts.length === 0 || parts.map(([text]) => text).join('') !== raw) return refused('is no duration');
  return value(parts.reduce((sum, [, number, unit = 's']) => sum + Number(number) * (units[unit] ?? 0), 0));
});
