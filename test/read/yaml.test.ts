import { describe, expect, it } from 'vitest';
import { findings, ingress, names, only, place, read, unreadable } from './helpers.ts';

function dataOf(values: string): unknown {
  return only(
    read(`apiVersion: v1\nkind: Thing\nmetadata: {name: a}\nx: ${values}\n`, { kinds: [{ group: '', kind: 'Thing' }] }),
  ).body.x;
}

describe('scalars are what kubectl takes them for', () => {
  it.each<[string, unknown]>([
    ['[yes, y, Y, on, TRUE]', [true, true, true, true, true]],
    ['[no, n, N, Off, False]', [false, false, false, false, false]],
    ['[yEs, "yes", tRUE]', ['yEs', 'yes', 'tRUE']],
    ['[0644, 0o17, -017, 0x1F, 0b11, 08, 0899]', [420, 15, -15, 31, 3, 8, 899]],
    ['[1_000, 1e3, .5, 5., +5, -0x1f]', [1000, 1000, 0.5, 5, 5, -31]],
    ['[12:30:45, 1:30.5, 190:20:30]', ['12:30:45', '1:30.5', '190:20:30']],
    ['[2024-01-01, 2001-12-14t21:59:43.10-05:00]', ['2024-01-01', '2001-12-14t21:59:43.10-05:00']],
    ['[~, Null, null, ]', [null, null, null]],
    ['[0x, ., +, -a, 1.2.3, 10.0.0.0/8, 1e999]', ['0x', '.', '+', '-a', '1.2.3', '10.0.0.0/8', '1e999']],
    ['[!!int "5", !!str 5, !!float 3, !foo bar, !!binary aGk=]', [5, '5', 3, 'bar', 'hi']],
    ['!!set {a, b}', { a: null, b: null }],
    ['!!omap [a: 1]', [{ a: 1 }]],
    ['{1.5: a, 0x10: b, yes: c}', { '1.5': 'a', '16': 'b', true: 'c' }],
  ])('%s', (text, expected) => expect(dataOf(text)).toEqual(expected));

  it('merges in the order of go-yaml v2', () => {
    expect(dataOf('{m: &m {p: 1, q: 2}, before: {<<: *m, p: 3}, after: {p: 3, <<: *m}}')).toEqual({
      m: { p: 1, q: 2 },
      before: { p: 3, q: 2 },
      after: { p: 1, q: 2 },
    });
    expect(dataOf('{a: &a {p: 1}, b: &b {p: 2, q: 2}, c: {<<: [*a, *b]}}')).toMatchObject({ c: { p: 1, q: 2 } });
  });

  it('places merged and aliased values where they are written', () => {
    const text = 'x: &x\n  a: 1\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: n}\nw:\n  <<: *x\nz: *x\n';
    const object = only(read(text));
    expect(place(object, '/w/a')).toBe('2:3');
    expect(place(object, '/z')).toBe('8:1');
    expect(place(object, '/z/a')).toBe('2:3');
  });
});

describe('documents', () => {
  it('splits at --- and ..., and nowhere else', () => {
    const text = [
      `# head\n${ingress('a')}`,
      `--- # comment\n${ingress('b', 'spec:\n  x: |\n    ---\n    text\n  y: --- z\n')}`,
      `...\n${ingress('c')}`,
      '---\n---\n# nothing\n',
      `---\t\n${ingress('d')}---`,
    ].join('');
    const result = read(text);
    expect(names(result)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.summary.documents).toBe(4);
    expect(result.diagnostics).toEqual([]);
    expect(result.inventory.objects.map(({ at }) => at.line)).toEqual([2, 7, 17, 25]);
  });

  it('reads directives with the document they belong to', () => {
    const text = `%YAML 1.1\n%TAG !k! tag:k,2024:\n---\n${ingress('a', 'x: !k!foo bar\n')}...\n%YAML 1.2\n---\n${ingress('b', 'z: yes\n')}`;
    const result = read(text);
    expect(result.diagnostics).toEqual([]);
    expect(names(result)).toEqual(['a', 'b']);
    expect(result.inventory.objects[1]?.body.z).toBe(true);
  });

  it('does not take ----, ---x or an indented --- for a separator', () => {
    expect(names(read(ingress('a', 'spec:\n  x: "\n    ---\n    "\n')))).toEqual(['a']);
    expect(findings(read(`${ingress('a')}----\n${ingress('b')}`))[0]).toMatch(/^broken-document/);
  });

  it('reads CRLF, a byte order mark, also in the middle, and no newline at the end', () => {
    const text = `\uFEFF${ingress('a')}---\n\uFEFF${ingress('b')}\uFEFF---\n${ingress('c').trimEnd()}`.replaceAll(
      '\n',
      '\r\n',
    );
    const result = read(text);
    expect(names(result)).toEqual(['a', 'b', 'c']);
    expect(result.inventory.objects.map(({ ref }) => ref.name.length)).toEqual([1, 1, 1]);
    expect(place(result.inventory.objects[0] ?? only(result), '/kind')).toBe('2:1');
  });

  it('one broken document costs only itself', () => {
    const result = read(`${ingress('a')}---\n${ingress('b', 'spec: [a\n')}---\n${ingress('c')}`);
    expect(names(result)).toEqual(['a', 'c']);
    expect(unreadable(result)).toEqual(['broken-document']);
    expect(result.diagnostics[0]?.at?.line).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['a tab as indentation', ingress('a', 'spec:\n\trules: []\n'), 'broken-document 6:1'],
    ['a stray colon', ingress('a', 'spec: b: c\n'), 'broken-document 5:7'],
    ['an unknown alias', ingress('a', 'spec: *nope\n'), 'broken-document 5:7'],
    ['an anchor within itself', ingress('a', 'spec: &s [*s]\n'), 'broken-document 5:11'],
    ['a mapping as key', ingress('a', 'spec: {[a]: b}\n'), 'broken-document 5:8'],
    ['a null key', ingress('a', 'spec: {null: b}\n'), 'broken-document 5:8'],
    ['a merge of a text', ingress('a', 'spec: {<<: b}\n'), 'broken-document 5:8'],
  ])('%s', (_, text, expected) => {
    const result = read(text);
    expect(findings(result)).toEqual([expected]);
    expect(result.inventory.objects).toEqual([]);
    expect(result.summary.unread).toHaveLength(1);
  });

  it('names both places of a duplicate key', () => {
    const result = read(ingress('a', 'spec:\n  rules: []\n  tls: []\n  rules: []\n'));
    expect(findings(result)).toEqual(['duplicate-key 8:3']);
    expect(result.diagnostics[0]?.also).toEqual([{ file: 'in.yaml', line: 6, column: 3 }]);
    expect(result.diagnostics[0]?.arguments).toEqual({ key: 'rules', line: 6 });
    expect(unreadable(result)).toEqual(['duplicate-key']);
  });
});

describe('locate', () => {
  const object = only(
    read(
      `# head\n---\n${ingress('a', '  annotations:\n    "a/b~c": "1"\n    é: ü\nspec:\n  rules:\n    - host: x\n      http: {paths: [{path: /, é: 1}, null]}\n')}`,
    ),
  );

  it.each([
    ['', '3:1'],
    ['/kind', '4:1'],
    ['/metadata/annotations/a~1b~0c', '8:5'],
    ['/metadata/annotations/é', '9:5'],
    ['/spec/rules/0', '12:7'],
    ['/spec/rules/0/host', '12:7'],
    ['/spec/rules/0/http/paths/0', '13:22'],
    ['/spec/rules/0/http/paths/0/é', '13:32'],
    ['/spec/rules/0/http/paths/1', '13:39'],
    ['/spec/rules/0/http/paths/7/path', '13:14'],
    ['/spec/nothing/here', '10:1'],
    ['/nothing', '3:1'],
  ])('%s', (pointer, expected) => expect(place(object, pointer)).toBe(expected));

  it('finds numeric keys, which JavaScript reorders', () => {
    const map = only(
      read('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  z: a\n  "9000": b\n  "80": c\n'),
    );
    expect(place(map, '/data/9000')).toBe('6:3');
    expect(place(map, '/data/80')).toBe('7:3');
    expect(place(map, '/data/z')).toBe('5:3');
  });

  it('is safe with __proto__', () => {
    const odd = only(
      read(ingress('a', '  annotations: {__proto__: x, constructor: y}\nspec: {__proto__: {polluted: yes}}\n')),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(odd.body.spec)).toBe(Object.prototype);
    expect(place(odd, '/spec/__proto__/polluted')).toBe('6:20');
    expect(place(odd, '/spec/toString')).toBe('6:1');
  });
});
