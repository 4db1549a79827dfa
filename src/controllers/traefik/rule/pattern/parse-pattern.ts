import { broken, type Fault } from '../fault.ts';
import { readBrackets } from './brackets.ts';
import { readEscape } from './escape.ts';
import type { Pattern, PatternNode } from './nodes.ts';
import { repeatsTooMuch } from './repeats.ts';

const opening = /\((?:\?(?:P?<(\w+)>|([imsU]*(?:-[imsU]+)?)([:)])))?/y;
const times = /\{(\d{1,9})(?:(,)(\d{0,9}))?\}/y;
const edges: Readonly<Record<string, 'start' | 'end' | 'other'>> = { A: 'start', z: 'end', b: 'other', B: 'other' };
/** Go refuses to nest deeper (regexp/syntax, maxHeight). */
const deepest = 1000;

interface Frame {
  readonly flags: string;
  readonly alternatives: PatternNode[][];
}

/**
 * A regular expression of Go (RE2), taken apart. A fault where Go would not compile it, in which case Traefik drops the
 * router. One pass, without recursion: the text is not ours.
 */
export function parsePattern(text: string): Pattern | Fault {
  const reader = new Reader(text);
  while (reader.at < text.length) if (!reader.step()) return refusal(text);
  const read = reader.finish();
  return read === undefined || repeatsTooMuch(read) ? refusal(text) : read;
}

function refusal(text: string): Fault {
  return broken(`Go cannot compile the regular expression ${text}.`);
}

class Reader {
  at = 0;
  private readonly text: string;
  private readonly frames: Frame[] = [{ flags: '', alternatives: [[]] }];
  private readonly names = new Set<string>();
  /** A quantifier ends here: a second one must not follow. */
  private quantified = -1;

  constructor(text: string) {
    this.text = text;
  }

  finish(): Pattern | undefined {
    const [frame, ...open] = this.frames;
    return open.length > 0 ? undefined : frame?.alternatives;
  }

  /** False where the text is no regular expression. */
  step(): boolean {
    const character = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    if (character === '(') return this.open();
    if (character === ')') return this.close();
    if (character === '[') return this.brackets();
    if (character === '\\') return this.escape();
    if (character === '*') return this.repeat(0, Number.POSITIVE_INFINITY, 1);
    if (character === '+') return this.repeat(1, Number.POSITIVE_INFINITY, 1);
    if (character === '?') return this.repeat(0, 1, 1);
    if (character === '{') return this.counted();
    if (character === '|') return this.alternative();
    if (character === '^') return this.push({ kind: 'edge', edge: 'start' }, this.at + 1);
    if (character === '$') return this.push({ kind: 'edge', edge: 'end' }, this.at + 1);
    if (character === '.') {
      return this.push({ kind: 'set', set: { ranges: [[10, 10]], negated: true, foreign: false } }, this.at + 1);
    }
    return this.push({ kind: 'character', text: character }, this.at + character.length);
  }

  private push(node: PatternNode, end: number): true {
    this.frames.at(-1)?.alternatives.at(-1)?.push(node);
    this.at = end;
    return true;
  }

  private alternative(): true {
    this.frames.at(-1)?.alternatives.push([]);
    this.at += 1;
    return true;
  }

  private open(): boolean {
    opening.lastIndex = this.at;
    const [found = '', name, flags = '', close] = opening.exec(this.text) ?? [];
    if (found === '(' && this.text.charAt(this.at + 1) === '?') return false;
    if (name !== undefined && this.names.has(name)) return false;
    if (name !== undefined) this.names.add(name);
    if (close === ')') return this.push({ kind: 'flags', flags }, this.at + found.length);
    if (this.frames.length >= deepest) return false;
    this.frames.push({ flags, alternatives: [[]] });
    this.at += found.length;
    return true;
  }

  private close(): boolean {
    const frame = this.frames.length > 1 ? this.frames.pop() : undefined;
    if (frame === undefined) return false;
    return this.push({ kind: 'group', ...frame }, this.at + 1);
  }

  private brackets(): boolean {
    const read = readBrackets(this.text, this.at + 1);
    return read !== undefined && this.push({ kind: 'set', set: read.set }, read.end);
  }

  private escape(): boolean {
    const letter = this.text.charAt(this.at + 1);
    const edge = edges[letter];
    if (edge !== undefined) return this.push({ kind: 'edge', edge }, this.at + 2);
    if (letter === 'Q') return this.quoted();
    const escaped = readEscape(this.text, this.at + 1);
    if (escaped === undefined) return false;
    const { end } = escaped;
    if (escaped.kind === 'character') return this.push({ kind: 'character', text: escaped.text }, end);
    const { ranges, foreign } = escaped;
    return this.push({ kind: 'set', set: { ranges, foreign, negated: false } }, end);
  }

  /** From \Q to \E, or to the end, every character is itself. */
  private quoted(): true {
    const close = this.text.indexOf('\\E', this.at + 2);
    const end = close === -1 ? this.text.length : close;
    for (const text of this.text.slice(this.at + 2, end)) this.push({ kind: 'character', text }, end);
    this.at = close === -1 ? end : end + 2;
    return true;
  }

  private counted(): boolean {
    times.lastIndex = this.at;
    const found = times.exec(this.text);
    if (found === null) return this.push({ kind: 'character', text: '{' }, this.at + 1);
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3]);
    if (least > 1000 || (most > 1000 && most !== Number.POSITIVE_INFINITY) || most < least) return false;
    return this.repeat(least, most, found[0].length, true);
  }

  private repeat(least: number, most: number, length: number, counted = false): boolean {
    const list = this.frames.at(-1)?.alternatives.at(-1) ?? [];
    // Flags are no node for Go: what stands before them is repeated.
    const index = list.findLastIndex(({ kind }) => kind !== 'flags');
    const node = list[index];
    if (node === undefined || this.quantified === this.at) return false;
    const end = this.at + length;
    list[index] = { kind: 'repeat', node, least, most, counted };
    this.at = this.text.charAt(end) === '?' ? end + 1 : end;
    this.quantified = this.at;
    return true;
  }
}
