import { readAddress } from './value-types/cidr-list.ts';

interface Network {
  readonly bytes: readonly number[];
  readonly length: number;
}

/** Addresses that are in both lists, as networks. Two networks nest or have nothing in common, so no list grows. */
export function intersection(first: readonly string[], second: readonly string[]): readonly string[] {
  const inner = first.filter((network) => second.some((other) => contains(other, network)));
  const outer = second.filter((network) => first.some((other) => contains(other, network)));
  return [...new Set([...inner, ...outer])].sort();
}

function contains(outer: string, inner: string): boolean {
  const [wide, narrow] = [networkOf(outer), networkOf(inner)];
  if (wide === undefined || narrow === undefined) return outer === inner;
  if (wide.bytes.length !== narrow.bytes.length || wide.length > narrow.length) return false;
  return bits(wide.bytes, wide.length) === bits(narrow.bytes, wide.length);
}

/** As the value type of address lists writes them. */
function networkOf(text: string): Network | undefined {
  const [address = '', length] = text.split('/');
  const bytes = readAddress(address);
  if (bytes === undefined) return undefined;
  return { bytes, length: length === undefined ? 8 * bytes.length : Number(length) };
}

function bits(bytes: readonly number[], length: number): string {
  return bytes
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .slice(0, length);
}
