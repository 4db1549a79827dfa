import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../bench/generate/index.ts';
import { yamlOf } from '../../bench/generate/text.ts';
import { isObject, type Json, type JsonObject, pointerKey } from '../../src/model/json.ts';
import type { Location } from '../../src/model/source-object.ts';
import { defaultLimits } from '../../src/read/limits.ts';
import { lookUp, Places } from '../../src/read/places.ts';
import { parsePlainYaml } from '../../src/read/plain-yaml.ts';
import { splitDocuments } from '../../src/read/split-documents.ts';
import { parseAnyYaml } from '../../src/read/yaml-document.ts';

/** Every value with its places, so that two readers of one text can be compared. */
function placesOf(body: JsonObject, places: Places): readonly Location[] {
  const cells = places.compile(body, places.root);
  const pointers: string[] = [];
  const visit = (value: Json | undefined, pointer: string): void => {
    pointers.push(pointer);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) visit(child, `${pointer}/${pointerKey(key)}`);
  };
  visit(body, '');
  return pointers.map((pointer) => lookUp(cells, body, 'a.yaml', pointer));
}

function described(value: Json | undefined, places: Places): unknown {
  const entries: unknown[] = [];
  const visit = (container: Json | undefined): void => {
    if (typeof container !== 'object' || container === null) return;
    for (const [key, child] of Object.entries(container)) {
      entries.push([key, places.get(container, key), places.source(container, key)]);
      visit(child);
    }
  };
  const compiled = isObject(value) ? placesOf(value, places) : [];
  const at = places.position(places.root);
  visit(value);
  return { value, entries, compiled, root: places.root, at };
}

/** What the quick reader gives, the library gives as well; true where it gives something. */
function agree(text: string): boolean {
  const plain = parsePlainYaml(text, defaultLimits);
  if (plain === undefined) return false;
  const any = parseAnyYaml(text, 7, defaultLimits);
  if ('problem' in any) throw new Error(`taken, but ${JSON.stringify(any.problem)}:\n${text}`);
  const found = described(plain.value, Places.of(text, 7, plain));
  expect(found, JSON.stringify(text)).toEqual(described(any.value, any.places));
  return true;
}

function documentsOf(text: string): readonly string[] {
  return [...splitDocuments(Buffer.from(text))].map(({ bytes }) => bytes.toString('utf8'));
}

function fixtures(): readonly string[] {
  const root = join(import.meta.dirname, '../../fixtures');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
  return paths.flatMap((path) => documentsOf(readFileSync(join(root, path), 'utf8')));
}

const cluster = generate({ ingresses: 60, seed: 3, lastApplied: true });
const generated = cluster.namespaces.flatMap(({ manifests }) => manifests.map(yamlOf));

describe('the reader of plain YAML', () => {
  it('gives what the library gives, for all documents of the fixtures', () => {
    const texts = fixtures();
    const taken = new Set(texts.filter(agree));
    // Manifests written by hand in braces are the library's: of those in blocks it leaves few.
    const inBlocks = texts.filter((text) => !/[:-] [{[]/.test(text));
    expect(inBlocks.length).toBeGreaterThan(500);
    expect(inBlocks.filter((text) => taken.has(text)).length / inBlocks.length).toBeGreaterThan(0.8);
  });

  it('takes what kubectl and Helm print', () => {
    expect(generated.filter((text) => !agree(text))).toEqual([]);
  });

  it('agrees with the library wherever a document is broken or strange', () => {
    const pieces = [
      '',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '#',
      ' # x',
      ':',
      ': ',
      '- ',
      '-',
      '"',
      "'",
      '|',
      '|-',
      '>',
      '{}',
      '[]',
    ]
      .concat(['a: b', '&x ', '*x', '!!str ', '<<: ', '\t', '? ', '%', '\\', '~', 'null', 'on', '0x1f', '...', '---'])
      .concat([
        '\u00e4',
        '\u2028',
        '\ufeff',
        '\r\n',
        '@',
        '`',
        ',',
        '"\\u00e4"',
        '12:30',
        '1_000',
        '"1": 2',
        '__proto__: 1',
      ]);
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat(4),
      text: fc.constantFrom(...pieces),
    });
    const document = fc.constantFrom(...generated, ...fixtures().filter((text) => text.length < 4000));
    fc.assert(
      fc.property(document, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        agree(changes.reduce(edited, text));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees on lines put together at random', () => {
    const line = fc.tuple(
      fc.constantFrom('', '  ', '    ', '- ', '  - ', '      '),
      fc.constantFrom(
        'a:',
        'b: 1',
        'c: "x"',
        'd: |',
        'e: |-',
        'f: x # y',
        '# note',
        '',
        'text',
        '- x',
        "g: 'it''s'",
        'h: {}',
        'y: no',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), fc.boolean(), (lines, ends) => {
        agree(lines.map((parts) => parts.join('')).join('\n') + (ends ? '\n' : ''));
      }),
      { numRuns: 5000 },
    );
  });
});

function edited(text: string, change: { readonly at: number; readonly gone: number; readonly text: string }): string {
  const at = Math.floor(change.at * text.length);
  return text.slice(0, at) + change.text + text.slice(at + change.gone);
}
