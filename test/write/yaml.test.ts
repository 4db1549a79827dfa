import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { JsonObject } from '../../src/model/json.ts';
import { writeYaml } from '../../src/write/yaml.ts';
import { yamlText } from '../../src/write/yaml-scalar.ts';

const versions = ['1.1', '1.2'] as const;

/** The value as readers of both versions see it. */
function readBack(text: string): readonly unknown[] {
  return versions.map((version) => parse(text, { version, prettyErrors: false }));
}

const tricky = [
  ...['yes', 'No', 'on', 'OFF', 'y', 'N', 'true', 'False', 'null', 'NULL', '~', ''],
  ...[
    '1',
    '-1',
    '+1',
    '0644',
    '0o14',
    '0x1F',
    '0b101',
    '1_000',
    '1e3',
    '1.5',
    '.5',
    '-.5',
    '1.',
    '.inf',
    '-.INF',
    '.nan',
  ],
  ...['e0', 'E12', 'e-1', '_1', '1__0'],
  ...['12:30:45', '1:2', '2001-12-14', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10 -5'],
  ...[
    '- a',
    '-',
    '--',
    '---',
    '...',
    '? a',
    '?',
    ': a',
    ':',
    'a: b',
    'a:',
    'a :b',
    'a #b',
    '#a',
    'a#b',
    'http://x/?a=b#c',
  ],
  ...['&a', '*a', '!a', '!!str a', '|', '>', '%a', '@a', '`a`', '"a"', "'a'", '{a}', '[a]', 'a, b', '<<', '=', '<'],
  ...[
    ' a',
    'a ',
    '\ta',
    'a\tb',
    'a\nb',
    '\n',
    'a\r\nb',
    'a\\b',
    'a\u0085b',
    'a\u2028b',
    '\u00a0',
    '\ufeffa',
    '\u0000',
    '\u007f',
  ],
  ...['é', '日本', '😀', '\ud800', '\u200b', '\u202e', 'a\u0301', '__proto__', 'constructor'],
  ...[
    '^/foo(/|$)(.*)',
    '/api/v1',
    '10s',
    '1h30m',
    '10.0.0.1',
    '10.0.0.0/8',
    '::1',
    '*.example.com',
    "default-src 'self'",
  ],
];

/** Texts of what numbers, times and the short words of YAML 1.1 are made of. */
const nearNumbers = fc.string({ unit: fc.constantFrom(...'0123456789eExXoObBaf_+-.,:tTzZyYnN~ '), maxLength: 8 });
const texts = fc.oneof(
  nearNumbers,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string(),
  fc.constantFrom(...tricky),
);
const numbers = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);
const { object: objects } = fc.letrec<{ value: unknown; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    texts,
    numbers,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('object'),
  ),
  object: fc.dictionary(texts, tie('value'), { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<JsonObject>,
}));

describe('YAML', () => {
  test.each(tricky.map((text) => [JSON.stringify(text), text]))('%s is the same text to every reader', (_, text) => {
    expect(readBack(writeYaml({ value: text, list: [text] }, []))).toEqual(
      Array(2).fill({ value: text, list: [text] }),
    );
    expect(readBack(writeYaml({ [text]: 1 }, [])).map((value) => Object.keys(value as object))).toEqual([
      [text],
      [text],
    ]);
  });

  test('whatever is written is read back, by both versions', () => {
    fc.assert(
      fc.property(objects, fc.array(texts, { maxLength: 3 }), (body, comments) => {
        const text = writeYaml(body, comments);
        expect(readBack(text)).toEqual([body, body]);
        expect(text.endsWith('\n')).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('no text looks like a number', () => {
    fc.assert(
      fc.property(nearNumbers, (value) => {
        expect(readBack(writeYaml({ value, [value]: 'key' }, []))).toEqual(Array(2).fill({ value, [value]: 'key' }));
      }),
      { numRuns: 5000 },
    );
  });

  test('documents stay apart, whatever their comments say', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(objects, fc.array(texts, { maxLength: 2 })), { minLength: 1, maxLength: 4 }),
        (all) => {
          const text = all.map(([body, comments]) => writeYaml(body, comments)).join('---\n');
          const documents = parseAllDocuments(text, { version: '1.1', prettyErrors: false });
          expect((documents as { toJS(): unknown }[]).map((document) => document.toJS())).toEqual(
            all.map(([body]) => body),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('simple texts stand without quotes', () => {
    const simple = [
      'gateway.networking.k8s.io/v1',
      'HTTPRoute',
      '/api/v1',
      '/',
      '10s',
      'a b',
      'https://a.b:80/c',
      'X-Frame-Options',
    ];
    expect(simple.map(yamlText)).toEqual(simple);
  });

  test('looks as kubectl writes it', () => {
    const body = {
      kind: 'X',
      empty: { map: {}, list: [], nothing: null },
      list: ['a', { b: 1, c: [{ d: true }, ['e', 'f']] }],
      missing: undefined,
    };
    expect(writeYaml(body, ['Ingress shop/web', ''])).toBe(
      [
        '# Ingress shop/web',
        '#',
        'kind: X',
        'empty:',
        '  map: {}',
        '  list: []',
        '  nothing: null',
        'list:',
        '- a',
        '- b: 1',
        '  c:',
        '  - d: true',
        '  - - e',
        '    - f',
        '',
      ].join('\n'),
    );
    expect(writeYaml({}, [])).toBe('{}\n');
  });

  test('a comment cannot break out of its line', () => {
    expect(writeYaml({ a: 1 }, ['x\nkind: Secret\r\u2028y\u0085z\u0007'])).toBe('# x kind: Secret  y z\na: 1\n');
  });

  test('a key too long for one line of YAML', () => {
    const body = { ['k'.repeat(3000)]: { a: ['x'] }, ['"'.repeat(900)]: 'v' };
    expect(readBack(writeYaml(body, []))).toEqual([body, body]);
  });
});
