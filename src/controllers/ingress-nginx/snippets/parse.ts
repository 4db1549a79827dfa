import { type Fault, type Token, tokenize } from './tokens.ts';

/** One directive of nginx text, with its place in it. */
export interface Directive {
  readonly name: string;
  readonly arguments: readonly string[];
  /** What stands in its braces. */
  readonly block?: readonly Directive[];
  /** Lua in its braces. */
  readonly lua?: string;
  readonly start: number;
  /** Up to its semicolon or its opening brace. */
  readonly end: number;
}

export interface Parsed {
  /** Up to the fault, where there is one; open blocks are closed there. */
  readonly directives: readonly Directive[];
  readonly fault?: Fault;
  /** It closes a block that it did not open, so that it acts around the place where it stands. */
  readonly leaves?: true;
}

type Open = { readonly head: Omit<Directive, 'block'>; readonly inside: Directive[] };

/** nginx itself has no limit; nobody writes blocks as deep as this. */
const deepest = 100;

/** The directives of a text, as far as it is one that nginx reads. */
export function parse(text: string): Parsed {
  const { tokens, fault: broken } = tokenize(text);
  const directives: Directive[] = [];
  const open: Open[] = [];
  let words: Token[] = [];
  let lua: string | undefined;
  const add = (directive: Directive) => (open.at(-1)?.inside ?? directives).push(directive);
  const finish = (fault?: Fault, leaves = false): Parsed => {
    while (open.length > 0) closeBlock(open, add, lua);
    return { directives, ...(fault === undefined ? {} : { fault }), ...(leaves ? { leaves: true as const } : {}) };
  };
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token);
    else if (token.kind === 'lua') lua = token.text;
    else if (token.kind === 'close') {
      if (open.length === 0)
        return finish({ at: token.start, reason: '"}" closes a block that the text did not open' }, true);
      closeBlock(open, add, lua);
      lua = undefined;
    } else {
      const head = headOf(words, token);
      words = [];
      if (token.kind === 'end') add(head);
      else open.push({ head, inside: [] });
      if (open.length > deepest) return finish({ at: token.start, reason: `it nests more than ${deepest} blocks` });
    }
  }
  return finish(broken ?? unfinished(words, open));
}

function headOf(words: readonly Token[], { end }: Token): Directive {
  const [first, ...rest] = words;
  return { name: first?.text ?? '', arguments: rest.map(({ text }) => text), start: first?.start ?? end, end };
}

function closeBlock(open: Open[], add: (directive: Directive) => void, lua: string | undefined): void {
  const block = open.pop();
  if (block === undefined) return;
  add(lua === undefined ? { ...block.head, block: block.inside } : { ...block.head, lua });
}

function unfinished(words: readonly Token[], open: readonly Open[]): Fault | undefined {
  const [first] = words;
  if (first !== undefined) return { at: first.start, reason: `the directive ${first.text} has no ";"` };
  const block = open.at(-1);
  return block === undefined
    ? undefined
    : { at: block.head.start, reason: `the block of ${block.head.name} has no end` };
}
