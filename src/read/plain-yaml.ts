import type { Json } from '../model/json.ts';
import { sharedText } from '../model/shared-text.ts';
import type { ReadLimits } from './limits.ts';
import type { LaidOut } from './places.ts';
import { resolvePlain } from './plain-scalar.ts';
import {
  doubleQuoted,
  isKeyChar,
  isLetter,
  isPlainStart,
  literalBlock,
  singleQuoted,
  UNUSUAL,
} from './plain-yaml-parts.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE = 0x22;
const HASH = 0x23;
const SINGLE = 0x27;
const DASH = 0x2d;
const COLON = 0x3a;
const BAR = 0x7c;

const longestKey = 500;

/**
 * Reads the block style that kubectl and Helm print, many times faster than a whole parser of YAML. Gives nothing as soon as there
 * is anything unusual, mistakes included: those are for the library to read or to name. What it gives is what the library gives,
 * which a property test compares.
 */
export function parsePlainYaml(text: string, limits: ReadLimits): LaidOut | undefined {
  // Each character makes at most two tokens and two values: what could go beyond a limit is counted by the other parser.
  if (text.length * 2 > limits.tokens || text.length * 4 > limits.expandedSize || text.includes('\r')) return undefined;
  try {
    return new PlainParser(text, limits.depth >> 2).document();
  } catch (error) {
    if (error === UNUSUAL) return undefined;
    throw error;
  }
}

/** Stands on a line that has content: `indent` is its column from 0, `at` the next character to read. */
class PlainParser {
  private readonly cells: number[] = [];
  private readonly text: string;
  private readonly depth: number;
  private at = 0;
  private indent = -1;
  private line = 0;
  private lineStart = 0;

  constructor(text: string, depth: number) {
    this.text = text;
    this.depth = depth;
  }

  document(): LaidOut {
    if (this.text.startsWith('---')) this.endOfLine(3);
    else this.contentLine(0);
    const root = this.at;
    if (this.indent === -1 || this.isDash()) throw UNUSUAL;
    this.place(root);
    const value = this.mapping(this.indent, 0);
    this.cells[2] = this.cells.length / 3;
    if (this.indent !== -1) throw UNUSUAL;
    return { value, cells: this.cells, root };
  }

  private mapping(indent: number, depth: number): Json {
    if (depth > this.depth) throw UNUSUAL;
    const map: Record<string, Json> = {};
    while (this.indent === indent) {
      const cell = this.place(this.at);
      const key = this.key();
      if (Object.hasOwn(map, key)) throw UNUSUAL;
      map[key] = this.value(indent, depth);
      this.cells[cell + 2] = (this.cells.length - cell) / 3;
    }
    if (this.indent > indent) throw UNUSUAL;
    return map;
  }

  private list(indent: number, depth: number): Json {
    if (depth > this.depth) throw UNUSUAL;
    const list: Json[] = [];
    while (this.indent === indent && this.isDash()) {
      this.skipSpaces(this.at + 1);
      const cell = this.place(this.at);
      list.push(this.item(indent, depth));
      this.cells[cell + 2] = (this.cells.length - cell) / 3;
    }
    if (this.indent > indent) throw UNUSUAL;
    // A list that has grown holds room for more; most have one item.
    return list.length < 8 ? list.slice() : list;
  }

  private item(indent: number, depth: number): Json {
    if (!this.startsKey()) return this.scalar(indent);
    this.indent = this.at - this.lineStart;
    return this.mapping(this.indent, depth + 1);
  }

  /** What follows the colon of a key. */
  private value(indent: number, depth: number): Json {
    this.skipSpaces(this.at);
    const char = this.text.charCodeAt(this.at);
    if (char !== NEWLINE && char !== HASH && this.at < this.text.length) return this.scalar(indent);
    this.endOfLine(this.at);
    if (this.indent > indent) {
      return this.isDash() ? this.list(this.indent, depth + 1) : this.mapping(this.indent, depth + 1);
    }
    if (this.indent === indent && this.isDash()) return this.list(indent, depth + 1);
    throw UNUSUAL;
  }

  private scalar(indent: number): Json {
    const char = this.text.charCodeAt(this.at);
    if (char === DOUBLE || char === SINGLE) return this.quoted(char, indent);
    if (char === BAR) return this.literal(indent);
    if (char === 0x7b || char === 0x5b) return this.emptyCollection(indent);
    return this.plain(indent);
  }

  private quoted(quote: number, indent: number): Json {
    const { value, end } = (quote === DOUBLE ? doubleQuoted : singleQuoted)(this.text, this.at);
    this.endOfValue(end, indent);
    return sharedText(value);
  }

  private emptyCollection(indent: number): Json {
    const found = this.text.slice(this.at, this.at + 2);
    if (found !== '{}' && found !== '[]') throw UNUSUAL;
    this.endOfValue(this.at + 2, indent);
    return found === '{}' ? {} : [];
  }

  private literal(indent: number): Json {
    const { value, end, lines } = literalBlock(this.text, this.at, indent);
    this.line += lines;
    this.contentLine(end);
    if (this.indent > indent) throw UNUSUAL;
    return sharedText(value);
  }

  private plain(indent: number): Json {
    if (!isPlainStart(this.text, this.at)) throw UNUSUAL;
    let text = this.plainLine();
    // A long text may go on in the next lines; a blank line or a comment between them is for the library.
    while (this.indent > indent) {
      if (!this.follows || !isPlainStart(this.text, this.at)) throw UNUSUAL;
      text += ` ${this.plainLine()}`;
    }
    return resolved(text);
  }

  /** Whether the line stood on follows the last one directly. */
  private follows = false;

  private plainLine(): string {
    const { text, at } = this;
    const line = this.line;
    let end = at;
    let next = at;
    let comment = false;
    for (; next < text.length; next++) {
      const char = text.charCodeAt(next);
      if (char === NEWLINE) break;
      if (char === SPACE) continue;
      if (char === HASH && end < next) {
        comment = true;
        break;
      }
      if (char < SPACE || char === 0xfeff || (char === COLON && !(text.charCodeAt(next + 1) > SPACE))) throw UNUSUAL;
      end = next + 1;
    }
    this.endOfLine(next);
    this.follows = !comment && this.line === line + 1;
    return text.slice(at, end);
  }

  private key(): string {
    const { text, at } = this;
    const end = this.keyEnd();
    if (end === -1 || end - at > longestKey) throw UNUSUAL;
    this.at = end + 1;
    if (!isLetter(text.charCodeAt(at))) {
      const quoted = text.slice(at + 1, end - 1);
      // Digits would come first in a walk, whatever their place.
      if (quoted === '__proto__' || /^\d*$/.test(quoted)) throw UNUSUAL;
      return quoted;
    }
    const key = text.slice(at, end);
    if (key.length <= 5 && typeof resolvePlain(key) !== 'string') throw UNUSUAL;
    return key;
  }

  private startsKey(): boolean {
    return this.keyEnd() !== -1;
  }

  /** Where the colon of the key stands that starts here, or -1. */
  private keyEnd(): number {
    const { text, at } = this;
    const first = text.charCodeAt(at);
    let end = at + 1;
    if (isLetter(first)) while (isKeyChar(text.charCodeAt(end))) end++;
    else if (first === DOUBLE || first === SINGLE) end = simpleQuoteEnd(text, at, first);
    else return -1;
    return end !== -1 && text.charCodeAt(end) === COLON && !(text.charCodeAt(end + 1) > SPACE) ? end : -1;
  }

  private isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.charCodeAt(this.at + 1) === SPACE;
  }

  private place(offset: number): number {
    const cell = this.cells.length;
    this.cells.push(this.line, offset - this.lineStart + 1, 1);
    return cell;
  }

  private skipSpaces(from: number): void {
    this.at = from;
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Goes to the next line with content, and no further than the value's own indentation. */
  private endOfValue(from: number, indent: number): void {
    this.endOfLine(from);
    if (this.indent > indent) throw UNUSUAL;
  }

  /** Behind a value: nothing but spaces and a comment. */
  private endOfLine(from: number): void {
    const { text } = this;
    this.skipSpaces(from);
    const char = text.charCodeAt(this.at);
    if (char === HASH ? text.charCodeAt(this.at - 1) !== SPACE : this.at < text.length && char !== NEWLINE)
      throw UNUSUAL;
    const newline = text.indexOf('\n', this.at);
    this.line++;
    this.contentLine(newline === -1 ? text.length : newline + 1);
  }

  /** Stands on the first line with content from the start of a line on. */
  private contentLine(from: number): void {
    const { text } = this;
    for (let start = from; ; this.line++) {
      this.skipSpaces(start);
      const char = text.charCodeAt(this.at);
      if (char === NEWLINE) start = this.at + 1;
      else if (char === HASH) {
        const newline = text.indexOf('\n', this.at);
        start = newline === -1 ? text.length : newline + 1;
      } else if (this.at >= text.length) {
        this.indent = -1;
        return;
      } else {
        if (char < SPACE) throw UNUSUAL;
        this.indent = this.at - start;
        this.lineStart = start;
        return;
      }
    }
  }
}

/** Of the text that a value is cut out of nothing is kept. */
function resolved(text: string): Json {
  const value = resolvePlain(text);
  return typeof value === 'string' ? sharedText(value) : value;
}

function simpleQuoteEnd(text: string, at: number, quote: number): number {
  for (let end = at + 1; end < text.length; end++) {
    const char = text.charCodeAt(end);
    if (char === quote) return end + 1;
    if (char < SPACE || char === 0x5c || char === 0xfeff) return -1;
  }
  return -1;
}
