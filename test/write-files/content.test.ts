import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { holdsContent, writeContent } from '../../src/write/bytes.ts';
import { contentOf } from '../../src/write/content.ts';
import { jsonParts, writeJson } from '../../src/write/json.ts';

const folder = mkdtempSync(join(tmpdir(), 'ingress2gw-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

const parts = Array.from({ length: 5000 }, (_, index) => `zeile ${index} – ünï\n`);
const content = contentOf(() => parts);

describe('content in pieces', () => {
  test('is written as a whole, in far fewer pieces than parts, as often as asked', () => {
    const file = join(folder, 'a');
    for (const _ of [1, 2]) {
      writeContent(file, content, 'w');
      expect(readFileSync(file, 'utf8')).toBe(parts.join(''));
    }
    expect([...content].length).toBeLessThan(5);
  });

  test.each([
    ['the same', parts.join(''), true],
    ['less', parts.slice(0, -1).join(''), false],
    ['more', `${parts.join('')}x`, false],
    ['other text at the end', `${parts.join('').slice(0, -1)}x`, false],
    ['nothing', '', false],
  ])('is compared with a file that holds %s', (_name, text, same) => {
    const file = join(folder, 'b');
    writeFileSync(file, text);
    expect(holdsContent(file, content)).toBe(same);
  });

  test('of JSON is what is written at once', () => {
    const check = (value: object): void => {
      expect([...jsonParts(value)].join('')).toBe(writeJson(value));
    };
    check({ a: undefined, b: [undefined, null, {}, []], c: [], 'd\u007f': '\u2028', e: { f: [{ g: 'x\n' }] } });
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), check));
  });
});
