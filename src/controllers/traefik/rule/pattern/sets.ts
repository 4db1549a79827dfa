import type { CharacterSet } from './nodes.ts';

type Ranges = CharacterSet['ranges'];

/** A text of characters and ranges, two letters each: `azAZ`. */
function ranges(pairs: string): Ranges {
  const codes = [...pairs].map((one) => one.codePointAt(0) ?? 0);
  return codes.flatMap((low, index) => (index % 2 === 0 ? [[low, codes[index + 1] ?? low] as const] : []));
}

/** Classes of one letter after a backslash (re2 syntax, Perl character classes). */
export const perlSets: Readonly<Record<string, Ranges>> = {
  d: ranges('09'),
  s: ranges('\t\n\f\r  '),
  w: ranges('09AZaz__'),
};

/** Named classes inside of brackets (re2 syntax, ASCII character classes). */
export const namedSets: ReadonlyMap<string, Ranges> = new Map([
  ['alnum', ranges('09AZaz')],
  ['alpha', ranges('AZaz')],
  ['ascii', ranges('\0\x7f')],
  ['blank', ranges('\t\t  ')],
  ['cntrl', ranges('\0\x1f\x7f\x7f')],
  ['digit', ranges('09')],
  ['graph', ranges('!~')],
  ['lower', ranges('az')],
  ['print', ranges(' ~')],
  ['punct', ranges('!/:@[`{~')],
  ['space', ranges('\t\r  ')],
  ['upper', ranges('AZ')],
  ['word', ranges('09AZaz__')],
  ['xdigit', ranges('09AFaf')],
]);

/** Everything that the ranges leave out. */
export function complement(of: Ranges): Ranges {
  const sorted = [...of].sort(([a], [b]) => a - b);
  const found: (readonly [number, number])[] = [];
  let low = 0;
  for (const [first, last] of sorted) {
    if (first > low) found.push([low, first - 1]);
    low = Math.max(low, last + 1);
  }
  if (low <= 0x10ffff) found.push([low, 0x10ffff]);
  return found;
}
