import { describe, expect, it } from 'vitest';
import { findings, ingress, names, only, place, read, unreadable } from './helpers.ts';

const meta = (name: string): string =>
  `"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"${name}"}`;

describe('JSON', () => {
  it('is placed like YAML', () => {
    const object = only(
      read(
        '{\n  "apiVersion": "networking.k8s.io/v1", "kind": "Ingress",\n  "metadata": {"name": "a\\"}", "annotations": {"x\\u0041/y": "1"}},\n  "spec": {"rules": [ {"host": "h"},\n   {"host": "i"}]}\n}',
      ),
    );
    expect(object.ref.name).toBe('a"}');
    expect(place(object, '')).toBe('2:3');
    expect(place(object, '/metadata/annotations/xA~1y')).toBe('3:48');
    expect(place(object, '/spec/rules/0')).toBe('4:23');
    expect(place(object, '/spec/rules/1')).toBe('5:4');
    expect(place(object, '/spec/rules/1/host')).toBe('5:5');
  });

  it('keeps the place of the items of a list', () => {
    const text = `{"kind": "List", "apiVersion": "v1",\n "items": [\n  {${meta('a')}}, {${meta('b')},\n  "spec": {"x": 1}}\n ],\n "metadata": {}}`;
    const result = read(text);
    expect(names(result)).toEqual(['a', 'b']);
    expect(result.diagnostics).toEqual([]);
    expect(result.summary.documents).toBe(1);
    const [a, b] = result.inventory.objects;
    expect(a?.at).toEqual({ file: 'in.yaml', line: 3, column: 4 });
    expect(b?.at).toEqual({
      file: 'in.yaml',
      line: 3,
      column: (text.split('\n')[2]?.lastIndexOf('"apiVersion"') as number) + 1,
    });
    expect(b?.locate('/spec/x')).toEqual({ file: 'in.yaml', line: 4, column: 12 });
  });

  it('reads typed lists, whose items say no kind', () => {
    const text =
      '{"kind":"IngressList","apiVersion":"networking.k8s.io/v1","metadata":{},"items":[{"metadata":{"name":"a","namespace":"n"}}]}';
    expect(only(read(text)).ref).toEqual({ group: 'networking.k8s.io', kind: 'Ingress', namespace: 'n', name: 'a' });
    expect(only(read(text)).body).toMatchObject({ kind: 'Ingress', apiVersion: 'networking.k8s.io/v1' });
    expect(
      names(read('kind: IngressList\napiVersion: networking.k8s.io/v1\nitems:\n- metadata:\n    name: b\n')),
    ).toEqual(['b']);
  });

  it('reads documents one after another, and beside YAML', () => {
    const result = read(`{${meta('a')}}\n{${meta('b')}}\n---\n# c\n{${meta('c')}}\n---\n${ingress('d')}`);
    expect(names(result)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.inventory.objects.map(({ at }) => at.line)).toEqual([1, 2, 5, 7]);
  });

  it('tries YAML where it is none', () => {
    expect(names(read('{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: a, }} # flow'))).toEqual([
      'a',
    ]);
    expect(names(read("{'apiVersion': networking.k8s.io/v1, 'kind': Ingress, 'metadata': {'name': 'a'},}"))).toEqual([
      'a',
    ]);
  });

  it.each([
    ['cut off', `{${meta('a')}`],
    ['a missing comma', `{${meta('a')} "b": 1}`],
    ['a bad escape', `{${meta('a')}, "b": "\\q"}`],
  ])('says what is wrong: %s', (_, text) => {
    const result = read(text);
    expect(unreadable(result)).toEqual(['broken-document']);
    expect(result.summary.unread).toHaveLength(1);
  });

  it('a broken item costs only itself', () => {
    const result = read(
      `{"kind":"List","apiVersion":"v1","items":[{${meta('a')}},\n{${meta('b')}, "x": nope},\n{${meta('c')}}]}`,
    );
    expect(names(result)).toEqual(['a', 'c']);
    expect(findings(result)[0]).toMatch(/^broken-document 2:/);
  });

  it('names both places of a duplicate key, and is safe with __proto__', () => {
    expect(findings(read(`{${meta('a')},\n"spec":{"a":1,\n"a":2}}`))).toEqual(['duplicate-key 3:1']);
    const object = only(read(`{${meta('a')},"spec":{"__proto__":{"polluted":1}}}`));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(place(object, '/spec/__proto__/polluted')).not.toBe('1:1');
  });
});

describe('lists', () => {
  const items = (indent: string): string =>
    ['a', 'b']
      .map((name) => `- ${ingress(name, 'spec:\n  rules:\n  - host: x\n').trimEnd().replaceAll('\n', '\n  ')}\n`)
      .join('')
      .replace(/^/gm, indent)
      .trimEnd();

  it.each(['', '  '])('in block style with items indented by "%s"', (indent) => {
    const text = `apiVersion: v1\nitems:\n# first\n${items(indent)}\nkind: List\nmetadata:\n  resourceVersion: ""\n`;
    const result = read(text);
    expect(names(result)).toEqual(['a', 'b']);
    expect(result.diagnostics).toEqual([]);
    const b = result.inventory.objects[1];
    expect(b?.at).toEqual({ file: 'in.yaml', line: 11, column: 3 + indent.length });
    expect(b?.locate('/spec/rules/0/host')).toEqual({ file: 'in.yaml', line: 17, column: 7 + indent.length });
  });

  it('whose items share anchors are read as a whole', () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n- ${ingress('a', 'spec: &s {x: 1}\n').trimEnd().replaceAll('\n', '\n  ')}\n- ${ingress('b', 'spec: *s\n').trimEnd().replaceAll('\n', '\n  ')}\n`;
    expect(read(text).inventory.objects.map(({ body }) => body.spec)).toEqual([{ x: 1 }, { x: 1 }]);
  });

  it('nested in each other, in flow style', () => {
    const text = `{kind: List, apiVersion: v1, items: [{kind: List, apiVersion: v1, items: [{${meta('a')}}]}, null, {${meta('b')}}]}`;
    const result = read(text);
    expect(names(result)).toEqual(['a', 'b']);
    expect(result.inventory.objects[0]?.at.column).toBe(text.indexOf('{"apiVersion"') + 1);
  });

  it('a broken item costs only itself; items of no interest are counted', () => {
    const text = `kind: List\napiVersion: v1\nitems:\n- ${ingress('a').trimEnd().replaceAll('\n', '\n  ')}\n- apiVersion: apps/v1\n  kind: Deployment\n- x: [\n- ${ingress('b').trimEnd().replaceAll('\n', '\n  ')}\n`;
    const result = read(text);
    expect(names(result)).toEqual(['a', 'b']);
    expect(result.summary.counted).toEqual({ 'Deployment.apps': 1 });
    expect(findings(result)).toEqual([expect.stringMatching(/^broken-document (10|11):/)]);
  });

  it('whose items are no list', () => {
    expect(findings(read('kind: List\napiVersion: v1\nitems: {a: b}\n'))).toEqual(['wrong-shape 3:1']);
  });
});
