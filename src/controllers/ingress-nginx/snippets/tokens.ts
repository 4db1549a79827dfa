import { luaBlockEnd } from './lua-block.ts';

/** A piece of nginx text. `start` and `end` are offsets into it; `text` of a word is what nginx hands to the directive. */
export interface Token {
  readonly kind: 'word' | 'end' | 'open' | 'close' | 'lua';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Fault {
  readonly at: number;
  readonly reason: string;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly fault?: Fault;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  t: '\t',
  r: '\r',
  n: '\n',
};

/** Directives whose block is Lua, which the Lua module reads itself (lua-nginx-module, ngx_http_lua_conf_lua_block_parse). */
const luaBlock = /_by_lua_block$/;

/** How many words stand before such a block: the directive, and of set_by_lua_block the variable it sets. */
function wordsBefore(directive: string): number | undefined {
  if (!luaBlock.test(directive)) return undefined;
  return directive === 'set_by_lua_block' ? 2 : 1;
}

/**
 * Takes nginx text apart as nginx does (src/core/ngx_conf_file.c ngx_conf_read_token), in one pass. Stops at the first thing that
 * nginx refuses.
 */
export function tokenize(text: string): Tokens {
  const reader = new Reader(text);
  while (reader.fault === undefined && reader.at < text.length) reader.step();
  return reader.fault === undefined ? { tokens: reader.tokens } : { tokens: reader.tokens, fault: reader.fault };
}

class Reader {
  readonly tokens: Token[] = [];
  fault: Fault | undefined;
  at = 0;
  private readonly text: string;
  /** Words since the last `;`, `{` or `}`. */
  private words = 0;
  private first = '';

  constructor(text: string) {
    this.text = text;
  }

  /** At the beginning of a token, or of what stands between two. */
  step(): void {
    const character = this.text.charAt(this.at);
    if (isSpace(character)) this.at += 1;
    else if (character === '#') this.at = this.endOfLine();
    else if (character === ';' || character === '{') this.separate(character);
    else if (character === '}') this.close();
    else if (character === '"' || character === "'") this.quoted(character);
    else this.plain();
  }

  private separate(character: ';' | '{'): void {
    if (this.words === 0) {
      this.fail(this.at, `"${character}" stands where a directive begins`);
      return;
    }
    this.push(character === ';' ? 'end' : 'open', character, this.at, this.at + 1);
    if (character === '{' && this.words === wordsBefore(this.first)) this.lua();
    this.words = 0;
  }

  private close(): void {
    if (this.words > 0) this.fail(this.at, `"}" stands inside the directive ${this.first}, which has no ";"`);
    else this.push('close', '}', this.at, this.at + 1);
  }

  private lua(): void {
    const end = luaBlockEnd(this.text, this.at);
    if (end === undefined) this.fail(this.at, `the Lua block of ${this.first} has no end`);
    else this.push('lua', this.text.slice(this.at, end), this.at, end);
  }

  private quoted(quote: string): void {
    const start = this.at;
    let end = start + 1;
    while (end < this.text.length && this.text.charAt(end) !== quote) end += this.text.charAt(end) === '\\' ? 2 : 1;
    if (end >= this.text.length) {
      this.fail(start, `the quote ${quote} has no end`);
      return;
    }
    this.word(unescaped(this.text.slice(start + 1, end)), start, end + 1);
    const next = this.text.charAt(this.at);
    if (next !== '' && !isSpace(next) && !';{)'.includes(next))
      this.fail(this.at, `"${next}" stands right after a quote`);
  }

  private plain(): void {
    const start = this.at;
    let end = start;
    // After a dollar sign the brace of `${name}` belongs to the word.
    let dollar = false;
    while (end < this.text.length) {
      const character = this.text.charAt(end);
      if (isSpace(character) || character === ';' || (character === '{' && !dollar)) break;
      dollar = character === '$' || (dollar && character === '{');
      end += character === '\\' ? 2 : 1;
    }
    end = Math.min(end, this.text.length);
    this.word(unescaped(this.text.slice(start, end)), start, end);
  }

  private word(text: string, start: number, end: number): void {
    if (this.words === 0) this.first = text;
    this.words += 1;
    this.push('word', text, start, end);
  }

  private push(kind: Token['kind'], text: string, start: number, end: number): void {
    this.tokens.push({ kind, text, start, end });
    this.at = end;
  }

  private fail(at: number, reason: string): void {
    this.fault = { at, reason };
  }

  private endOfLine(): number {
    const newline = this.text.indexOf('\n', this.at);
    return newline === -1 ? this.text.length : newline;
  }
}

/** nginx keeps a backslash before all other characters. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(["'\\trn])/gs, (_, character: string) => escapes[character] ?? character);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
