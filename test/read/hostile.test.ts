import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, ingress, names, only, read, unreadable } from './helpers.ts';

describe('encodings', () => {
  const text = ingress('a', '  annotations: {k: "ü😀"}\n');

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (it) => Buffer.from(it)],
    ['UTF-8 with mark', (it) => Buffer.from(`\uFEFF${it}`)],
    ['UTF-16LE', (it) => Buffer.from(`\uFEFF${it}`, 'utf16le')],
    ['UTF-16BE', (it) => Buffer.from(`\uFEFF${it}`, 'utf16le').swap16()],
  ])('%s', (_, encode) => {
    const object = only(read(encode(text)));
    expect(object.body.metadata).toEqual({ name: 'a', annotations: { k: 'ü😀' } });
    expect(object.at).toMatchObject({ line: 1, column: 1 });
  });

  it('other bytes cost their document, and are placed', () => {
    const latin1 = Buffer.from(
      ingress('b', 'spec:\n  rules:\n  - host: lost.example.com # gr\u00fc\u00dfe\n'),
      'latin1',
    );
    const result = read(Buffer.concat([Buffer.from(`${text}---\n`), latin1, Buffer.from(`---\n${ingress('c')}`)]));
    expect(names(result)).toEqual(['a', 'c']);
    expect(findings(result)).toEqual(['undecodable-text 13:1']);
    expect(result.summary.unread[0]?.hosts).toEqual(['lost.example.com']);
  });

  it('half a UTF-16 character and NUL bytes', () => {
    expect(unreadable(read(Buffer.from('fffe61', 'hex')))).toEqual(['undecodable-text']);
    expect(unreadable(read(Buffer.from('fffe00d8', 'hex')))).toEqual(['undecodable-text']);
    const binary = read(Buffer.from('PK\u0003\u0004\0\0'));
    expect(unreadable(binary)).toEqual(['binary-file']);
    expect(binary.summary.skipped).toHaveLength(1);
  });
});

describe('size and depth', () => {
  it('alias bombs end, and name themselves', () => {
    const levels = 'bcdefghij'
      .split('')
      .map((name, index) => `${name}${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`);
    const result = read(ingress('x', `aa: &a [lol,lol,lol]\n${levels.join('\n')}\n`));
    expect(unreadable(result)).toEqual(['excessive-aliases']);
    const long = read(ingress('x', `aa: &a ${'x'.repeat(100_000)}\nbb: [${'*a,'.repeat(1000)}]\n`));
    expect(unreadable(long)).toEqual(['excessive-aliases']);
  });

  it('honest aliases do not', () => {
    const result = read(ingress('x', `aa: &a {k: v}\nbb: [${'*a,'.repeat(1000)}]\n`));
    expect(result.diagnostics).toEqual([]);
  });

  it.each([
    ['open brackets', '['.repeat(10_000)],
    ['brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['open braces', '{"a":'.repeat(10_000)],
    ['braces', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['dashes', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
    ['indentation', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['brackets in a field', ingress('a', `spec: ${'['.repeat(300)}${']'.repeat(300)}\n`)],
  ])('deep %s do not overflow the stack', (_, text) => {
    expect(unreadable(read(text))).toEqual(['nested-too-deep']);
    expect(names(read(`${text}\n---\n${ingress('b')}`))).toEqual(['b']);
  });

  it('deep within the limit is read', () => {
    expect(only(read(ingress('a', `spec: ${'['.repeat(100)}${']'.repeat(100)}\n`))).ref.name).toBe('a');
    expect(
      only(
        read(
          `{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"a"},"x":${'['.repeat(100)}${']'.repeat(100)}}`,
        ),
      ).ref.name,
    ).toBe('a');
  });

  it('a document over the limit is refused, a large list of small items is not', () => {
    const limits = { documentLength: 2000 };
    const big = ingress('big', `x: "${'y'.repeat(2000)}"\n`);
    expect(unreadable(read(`${ingress('a')}---\n${big}---\n${ingress('b')}`, { limits }))).toEqual([
      'document-too-large',
    ]);
    const items = Array.from(
      { length: 100 },
      (_, index) => `- ${ingress(`n${index}`).trimEnd().replaceAll('\n', '\n  ')}\n`,
    );
    const yaml = read(`apiVersion: v1\nitems:\n${items.join('')}kind: List\n`, { limits });
    expect(yaml.diagnostics).toEqual([]);
    expect(names(yaml)).toHaveLength(100);
    const json = JSON.stringify({
      kind: 'List',
      apiVersion: 'v1',
      items: yaml.inventory.objects.map(({ body }) => body),
    });
    expect(names(read(json, { limits }))).toHaveLength(100);
    const other = 'apiVersion: v1\nkind: Other\ndata: |\n'.concat('  line\n'.repeat(1000));
    expect(read(other, { limits })).toMatchObject({ diagnostics: [], summary: { counted: { Other: 1 } } });
  });

  it('what a caller holds does not grow with what is not kept', () => {
    const document = `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n${'  x: y # filling\n'.repeat(20)}---\n`;
    const result = read(document.repeat(20_000));
    expect(result.summary.counted).toEqual({ 'Deployment.apps': 20_000 });
    expect(result.inventory.objects).toEqual([]);
  });

  it.each([
    ['quotes', '"'],
    ['quoted lines', '"a\n'],
    ['colons', ': '],
    ['anchors', '&a '],
    ['tags', '!a '],
    ['comments', '# x\n'],
    ['commas', 'a,'],
    ['keys', 'host: a\npath: /b\n'],
    ['separators', '---\n'],
    ['dots', '...\n'],
    ['template actions', '{{ a }}\n'],
    ['escapes', '"\\\\" '],
    ['spaces', ' '],
    ['items', 'items:\n- a\n'],
    ['percent signs', '%\n'],
    ['JSON objects', '{"a":1}\n'],
    ['hosts without end', 'host:host:'],
  ])('time grows with the size, not with its square: %s', (_, part) => {
    const time = (count: number): number => {
      const start = performance.now();
      read(`kind: Ingress\n${part.repeat(count)}`);
      return performance.now() - start;
    };
    time(1000);
    const small = Math.min(time(1000), time(1000));
    // Twenty times the text may take a hundred times as long on a busy machine, not four hundred.
    expect(time(20_000)).toBeLessThan(100 * Math.max(small, 10));
  });
});

describe('anything at all', () => {
  const fragments = [
    ...[
      'apiVersion: networking.k8s.io/v1\n',
      'kind: Ingress\n',
      'kind: List\n',
      'items:\n',
      '- ',
      '  ',
      '\n',
      '---\n',
      '...\n',
    ],
    ...[
      'metadata:\n',
      'metadata: {name: a}\n',
      'spec:\n',
      'spec: ',
      'rules: ',
      '[',
      ']',
      '{',
      '}',
      ': ',
      ', ',
      '"',
      "'",
      '|\n',
      '>-\n',
    ],
    ...[
      '&a ',
      '*a ',
      '<<: ',
      '? ',
      '!t ',
      '!!int ',
      '%YAML 1.1\n',
      '# c\n',
      '\t',
      '\r\n',
      '\uFEFF',
      '__proto__: ',
      'null',
      'yes',
      '0644',
    ],
    ...[
      '{{ if }}\n',
      '{"kind":"Ingress",',
      '"items":[',
      '"apiVersion":"networking.k8s.io/v1"',
      '\\u',
      '\0',
      'annotations: {a: 5}\n',
    ],
  ];

  it('bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = read(bytes);
        expect(result.diagnostics.every(({ at }) => at !== undefined && at.line >= 1 && at.column >= 1)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('pieces of manifests never throw, and every place is in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const result = read(text);
        const lines = text.split('\n').length;
        for (const { at } of result.diagnostics) {
          expect(at?.line).toBeGreaterThanOrEqual(1);
          expect(at?.line).toBeLessThanOrEqual(lines);
        }
        for (const object of result.inventory.objects) {
          JSON.stringify(object.body);
          expect(object.locate('/spec/rules/0').line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('any JSON value is read the same with and without JSON.parse', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 }), (spec) => {
        const body = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'a' }, x: spec };
        const object = only(read(JSON.stringify(body, null, 1)));
        expect(JSON.stringify(object.body)).toBe(JSON.stringify(body));
        const lines = JSON.stringify(body, null, 1).split('\n');
        for (const key of Object.keys(spec)) {
          const { line, column } = object.locate(`/x/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
          expect(lines[line - 1]?.slice(column - 1).startsWith(JSON.stringify(key))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what was not read', () => {
  it('is listed with its hosts and paths', () => {
    const rules = [
      'spec:\n  rules:\n  - host: a.example.com # c\n    http:\n      paths:\n      - path: /a\n      - {path: "/b", pathType: Prefix}\n',
      '  - {host: "*.example.com", http: x}\n  - host: {{ .Values.host }}\n  hostname: no.example.com\n  - "host": \'c.example.com\'\n',
    ].join('');
    const result = read(ingress('a', rules));
    expect(unreadable(result)).toEqual(['unrendered-template']);
    expect(result.summary.unread).toEqual([
      {
        at: expect.objectContaining({ file: 'in.yaml' }),
        reason: 'a template',
        hosts: ['a.example.com', '*.example.com', 'c.example.com'],
        paths: ['/a', '/b'],
      },
    ]);
  });

  it('does not take the probes of other kinds for routes', () => {
    const result = read('apiVersion: apps/v1\nkind: Deployment\n spec: [\npath: /healthz\n{');
    expect(result.summary.unread).toMatchObject([{ hosts: [], paths: [] }]);
  });
});
