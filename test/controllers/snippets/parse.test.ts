import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directive, parse } from '../../../src/controllers/ingress-nginx/snippets/parse.ts';

type Bare = { readonly name: string; readonly arguments: readonly string[]; readonly block?: readonly Bare[] };

function bare({ name, arguments: words, block, lua }: Directive): unknown {
  return {
    name,
    arguments: words,
    ...(block === undefined ? {} : { block: block.map(bare) }),
    ...(lua === undefined ? {} : { lua }),
  };
}

function read(text: string): unknown {
  const { directives, fault } = parse(text);
  return fault === undefined ? directives.map(bare) : fault.reason;
}

/** A variable with braces around its name. */
const braced = ['$', '{b}c'].join('');

describe('nginx text', () => {
  it.each([
    ['a b;', [{ name: 'a', arguments: ['b'] }]],
    ['a  "b c"\t\'d;{}\' ;', [{ name: 'a', arguments: ['b c', 'd;{}'] }]],
    ['# a comment; {\na b # another "\n c;', [{ name: 'a', arguments: ['b', 'c'] }]],
    // A # inside a word, and one inside quotes, begin no comment.
    ['a b#c "#d";', [{ name: 'a', arguments: ['b#c', '#d'] }]],
    ['a "\\"b\\" \\n \\d";', [{ name: 'a', arguments: ['"b" \n \\d'] }]],
    ["a b\\;c\\ d 'it\\'s';", [{ name: 'a', arguments: ['b\\;c\\ d', "it's"] }]],
    // A quote inside a word is a character like others.
    ['a b"c";', [{ name: 'a', arguments: ['b"c"'] }]],
    [`a ${braced};`, [{ name: 'a', arguments: [braced] }]],
    ['a{b c;}', [{ name: 'a', arguments: [], block: [{ name: 'b', arguments: ['c'] }] }]],
    // nginx looks for a brace at the beginning of a word alone.
    ['rewrite ^/a} b;', [{ name: 'rewrite', arguments: ['^/a}', 'b'] }]],
    [
      'if ($http_x = "a") { return 403; }',
      [{ name: 'if', arguments: ['($http_x', '=', 'a', ')'], block: [{ name: 'return', arguments: ['403'] }] }],
    ],
    [
      'content_by_lua_block { local a = "}" -- }\n b[[}]] { } --[=[ } ]=] } c d;',
      [
        { name: 'content_by_lua_block', arguments: [], lua: ' local a = "}" -- }\n b[[}]] { } --[=[ } ]=] ' },
        { name: 'c', arguments: ['d'] },
      ],
    ],
    ['', []],
    [' # nothing', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a b', 'the directive a has no ";"'],
    ['a "b;', 'the quote " has no end'],
    ['a "b"c;', '"c" stands right after a quote'],
    ['a { b;', 'the block of a has no end'],
    ['a { b }', '"}" stands inside the directive b, which has no ";"'],
    ['; a b;', '";" stands where a directive begins'],
    ['{ a b; }', '"{" stands where a directive begins'],
    ['a b; }', '"}" closes a block that the text did not open'],
    ['a_by_lua_block { "}', 'the Lua block of a_by_lua_block has no end'],
  ])('%s is refused', (text, reason) => {
    expect(read(text)).toBe(reason);
  });

  it('knows where each directive stands', () => {
    const text = 'a b;\n  c {\n  d "e";\n}';
    const [first, second] = parse(text).directives;
    const inner = second?.block?.[0];
    expect([first, second, inner].map((found) => text.slice(found?.start, found?.end))).toEqual([
      'a b;',
      'c {',
      'd "e";',
    ]);
  });

  it('tells a text that closes the block around it from one that is not whole', () => {
    expect(parse('} location / {').leaves).toBe(true);
    expect(parse('location / {').leaves).toBeUndefined();
  });
});

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abZ$_{}();"\'\\# \t\n/^*.~é') });
const plainName = fc
  .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcxyz_') })
  .filter((name) => !name.endsWith('_by_lua_block'));
const space = fc.constantFrom(' ', '\n', '\t', ' # a "comment; }\n');

const tree: fc.Arbitrary<Bare> = fc.letrec<{ node: Bare }>((tie) => ({
  node: fc.record(
    {
      name: plainName,
      arguments: fc.array(word, { maxLength: 3 }),
      block: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'node' }),
    },
    { requiredKeys: ['name', 'arguments'] },
  ),
})).node;

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function print({ name, arguments: words, block }: Bare, gap: string): string {
  const head = [name, ...words.map(quoted)].join(gap);
  return block === undefined
    ? `${head};`
    : `${head}${gap}{${gap}${block.map((inner) => print(inner, gap)).join(gap)}${gap}}`;
}

describe('reading nginx text', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), space, (directives, gap) => {
        const text = directives.map((directive) => print(directive, gap)).join(gap);
        expect(read(text)).toEqual(directives);
      }),
    );
  });

  it('never throws on any text, and gives directives in the order of the text', () => {
    const any = fc.string({ maxLength: 200, unit: fc.constantFrom(...'ab$_{};"\'\\# \n-[=]') });
    fc.assert(
      fc.property(any, (text) => {
        const { directives, fault } = parse(text);
        const places = (list: readonly Directive[]): number[] =>
          list.flatMap((one) => [one.start, ...places(one.block ?? [])]);
        const starts = places(directives);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(starts.every((start) => start < text.length)).toBe(true);
        expect(fault === undefined || fault.at <= text.length).toBe(true);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const hostile = [
      'a{',
      'a "',
      '\\',
      '{',
      '}',
      '#\n',
      "'",
      'a_by_lua_block { [=[ ',
      'x_by_lua_block {--',
      '${',
      'a_by_lua_block{"\\',
    ];
    const time = (text: string) => {
      const start = performance.now();
      parse(text);
      return performance.now() - start;
    };
    for (const piece of hostile) expect(time(piece.repeat(200_000)), piece).toBeLessThan(2_000);
  });
});
