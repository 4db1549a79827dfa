import { sortedSet, trimSpace } from './go-text.ts';
import { empty, malformed, plainType, refused, type ValueType, value } from './value-type.ts';

type Bytes = readonly number[];

function readIpv4(text: string): Bytes | undefined {
  const fields = text.split('.');
  const fits =
    fields.length === 4 && fields.every((field) => /^(?:0|[1-9][0-9]{0,2})$/.test(field) && Number(field) < 256);
  return fits ? fields.map(Number) : undefined;
}

/** Groups of one side of `::` as bytes; a dotted address may be the last where `last` says so. */
function readGroups(text: string, last: boolean): number[] | undefined {
  if (text === '') return [];
  const groups = text.split(':');
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    if (last && index === groups.length - 1 && group.includes('.')) {
      const dotted = readIpv4(group);
      if (dotted === undefined) return undefined;
      bytes.push(...dotted);
    } else if (/^[0-9a-fA-F]{1,4}$/.test(group)) {
      const number = Number.parseInt(group, 16);
      bytes.push(number >> 8, number & 255);
    } else {
      return undefined;
    }
  }
  return bytes;
}

function readIpv6(text: string): Bytes | undefined {
  if (text.length > 45) return undefined;
  const gap = text.indexOf('::');
  if (gap < 0) {
    const all = text === '' ? undefined : readGroups(text, true);
    return all?.length === 16 ? all : undefined;
  }
  const head = readGroups(text.slice(0, gap), false);
  const tail = readGroups(text.slice(gap + 2), true);
  if (head === undefined || tail === undefined || head.length + tail.length > 14) return undefined;
  return [...head, ...new Array<number>(16 - head.length - tail.length).fill(0), ...tail];
}

export function readAddress(text: string): Bytes | undefined {
  return text.includes(':') ? readIpv6(text) : readIpv4(text);
}

/** An IPv4 address inside IPv6 is written, and masked, as IPv4. */
function isMapped(bytes: Bytes): boolean {
  return (
    bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255
  );
}

function writeIpv6(bytes: Bytes): string {
  const groups = Array.from({ length: 8 }, (_, at) => (bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0));
  let gap = -1;
  let length = 1;
  for (let start = 0; start < 8; start += 1) {
    let end = start;
    while (end < 8 && groups[end] === 0) end += 1;
    if (end - start > length) {
      gap = start;
      length = end - start;
    }
  }
  const write = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return gap < 0 ? write(groups) : `${write(groups.slice(0, gap))}::${write(groups.slice(gap + length))}`;
}

function writeAddress(bytes: Bytes): string {
  if (bytes.length === 4) return bytes.join('.');
  return isMapped(bytes) ? bytes.slice(12).join('.') : writeIpv6(bytes);
}

function readNetwork(text: string): string | undefined {
  const slash = text.indexOf('/');
  const bytes = readAddress(text.slice(0, slash));
  const digits = text.slice(slash + 1);
  const length = Number(digits);
  if (bytes === undefined || !/^[0-9]+$/.test(digits) || length > 8 * bytes.length) return undefined;
  const masked = bytes.map((byte, at) => byte & ((0xff << (8 - Math.min(8, Math.max(0, length - 8 * at)))) & 0xff));
  return `${writeAddress(masked)}/${isMapped(masked) ? length - 96 : length}`;
}

function readEntry(text: string): string | undefined {
  if (text.includes('/')) return readNetwork(text);
  const bytes = readAddress(text);
  return bytes === undefined ? undefined : writeAddress(bytes);
}

/** Comma separated addresses and networks in their shortest form, sorted, each once. One bad entry spoils the list. */
export const cidrList: ValueType<readonly string[]> = plainType('list', (raw) => {
  const entries: string[] = [];
  for (const item of raw.split(',').map(trimSpace)) {
    const entry = readEntry(item);
    if (entry === undefined)
      return refused(item === '' ? 'has an empty entry' : `holds ${item}, which is no address or network`);
    entries.push(entry);
  }
  return value(sortedSet(entries));
});

/**
 * The same as a ConfigMap holds it: empty items are dropped, and no entry is checked (template/configmap.go splitAndTrimSpace).
 * What is no address here still reaches nginx, as `all` or as an error.
 */
export const cidrItems: ValueType<readonly string[]> = plainType('list', (raw) => {
  const items = raw.split(',').filter((item) => item !== '');
  if (items.length === 0) return empty;
  const entries: string[] = [];
  for (const item of items.map(trimSpace)) {
    const entry = readEntry(item);
    if (entry === undefined) return malformed(`holds '${item}', which is no address or network`);
    entries.push(entry);
  }
  return value(sortedSet(entries));
});
