import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetSchemas } from '../../src/generated/target-schemas.ts';
import { objectOf } from '../../src/model/json.ts';
import { linearMatcher } from '../../src/validate/cel/regex.ts';
import { formats } from '../../src/validate/schema/formats.ts';
import { matcherOf, plainPatterns } from '../../src/validate/schema/patterns.ts';
import { loadSchemas } from '../../src/validate/schemas.ts';

const groups = Object.keys(targetSchemas);

async function keywords(name: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    const { [name]: text } = objectOf(value);
    if (typeof text === 'string') found.add(text);
    for (const part of Object.values(objectOf(value))) walk(part);
  };
  for (const release of ['1.4', '1.5', '1.6'] as const) {
    for (const channel of ['standard', 'experimental'] as const) {
      for (const { versions } of (await loadSchemas(release, channel, groups)).kinds) walk(versions);
    }
  }
  return found;
}

/** Texts made of pieces that patterns tell apart. */
const pieces = [
  'a',
  'A',
  '0',
  '-',
  '.',
  '*',
  '*.',
  '/',
  '%',
  '%2f',
  '_',
  ' ',
  '\n',
  '\r',
  '\u2028',
  'é',
  '1h',
  'ms',
  ':',
  ',',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(''));

describe('patterns that JavaScript matches', () => {
  test.each([...plainPatterns])('%s means what RE2 says', (pattern) => {
    const [plain, linear] = [matcherOf(pattern), linearMatcher(pattern)];
    fc.assert(
      fc.property(text, (value) => {
        expect(plain(value)).toBe(linear(value));
      }),
      { numRuns: 300 },
    );
  });

  test.each([...plainPatterns])('%s comes to an end on long texts', (pattern) => {
    const matches = matcherOf(pattern);
    for (const piece of ['a', 'a-', 'a.', 'a-a.', '0', '1h', '%2f', 'A_', '-', '.', 'a/a']) {
      for (const end of ['', '!', '\n', '-']) matches(`${piece.repeat(Math.floor(1020 / piece.length))}${end}`);
    }
  });
});

describe('all patterns of the CRDs', () => {
  test('can be used, and come to an end on long texts', async () => {
    for (const pattern of await keywords('pattern')) {
      const matches = matcherOf(pattern);
      for (const piece of ['a', 'a.', '!', '! ', '0', 'http://a', 'a:b', '*.']) {
        expect(typeof matches(`${piece.repeat(300)}\u0000`), pattern).toBe('boolean');
      }
    }
  });

  test('formats are all known', async () => {
    expect([...(await keywords('format'))].filter((name) => !formats.has(name))).toEqual([]);
  });
});
