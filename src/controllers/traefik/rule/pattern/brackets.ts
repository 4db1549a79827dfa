import { readEscape } from './escape.ts';
import type { CharacterSet } from './nodes.ts';
import { complement, namedSets } from './sets.ts';

const named = /\[:(\^?)(\w+):\]/y;

/** A class in brackets; `at` is behind the opening one. Undefined: Go refuses it (regexp/syntax, parseClass). */
export function readBrackets(
  text: string,
  at: number,
): { readonly set: CharacterSet; readonly end: number } | undefined {
  const negated = text.charAt(at) === '^';
  const ranges: (readonly [number, number])[] = [];
  let foreign = false;
  let next = negated ? at + 1 : at;
  // A closing bracket that stands first is a member.
  for (let first = true; first || text.charAt(next) !== ']'; first = false) {
    const member = readMember(text, next);
    if (member === undefined) return undefined;
    ranges.push(...member.ranges);
    foreign ||= member.foreign;
    next = member.end;
  }
  return { set: { ranges, negated, foreign }, end: next + 1 };
}

interface Member {
  readonly ranges: CharacterSet['ranges'];
  readonly foreign: boolean;
  readonly end: number;
}

function readMember(text: string, at: number): Member | undefined {
  if (text.startsWith('[:', at)) {
    named.lastIndex = at;
    const found = named.exec(text);
    const set = namedSets.get(found?.[2] ?? '');
    if (found !== null) {
      if (set === undefined) return undefined;
      return { ranges: found[1] === '^' ? complement(set) : set, foreign: false, end: at + found[0].length };
    }
  }
  const low = readCharacter(text, at);
  if (low === undefined || low.kind === 'set') return low;
  if (text.charAt(low.end) !== '-' || text.charAt(low.end + 1) === ']') return single(low.code, low.code, low.end);
  const high = readCharacter(text, low.end + 1);
  return high === undefined || high.kind === 'set' || high.code < low.code
    ? undefined
    : single(low.code, high.code, high.end);
}

function single(low: number, high: number, end: number): Member {
  return { ranges: [[low, high]], foreign: false, end };
}

function readCharacter(
  text: string,
  at: number,
):
  | { readonly kind: 'character'; readonly code: number; readonly end: number }
  | ({ readonly kind: 'set' } & Member)
  | undefined {
  if (text.charAt(at) === '\\') {
    const escaped = readEscape(text, at + 1);
    if (escaped === undefined || escaped.kind === 'set') return escaped;
    return { kind: 'character', code: escaped.text.codePointAt(0) ?? 0, end: escaped.end };
  }
  const code = text.codePointAt(at);
  return code === undefined ? undefined : { kind: 'character', code, end: at + String.fromCodePoint(code).length };
}
