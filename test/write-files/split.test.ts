import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectRef } from '../../src/model/object-ref.ts';
import { piecesOf } from '../../src/write/content.ts';
import { fileNameOf } from '../../src/write/file-name.ts';
import { renderObjects } from '../../src/write/output.ts';
import { splitObjects } from '../../src/write/split.ts';
import { emitted, fullConversion, gatewayApi, ingress } from '../report/sample-conversion.ts';

const { objects } = fullConversion;
const paths = (split: Parameters<typeof splitObjects>[1], list = objects) =>
  splitObjects(list, split, 'yaml').map((file) => file.path);

describe('split', () => {
  test.each([
    ['none', ['gateway-api.yaml']],
    ['source', ['_shared.yaml', 'shop/login.yaml', 'shop/web.yaml']],
    ['namespace', ['shop.yaml']],
    ['kind', ['gateway.yaml', 'httproute.yaml']],
    ['role', ['application-developer.yaml', 'cluster-operator.yaml']],
  ] as const)('%s', (split, expected) => expect(paths(split)).toEqual(expected));

  test('puts every object in one file', () => {
    for (const split of ['none', 'source', 'namespace', 'kind', 'role'] as const) {
      const files = splitObjects(objects, split, 'json');
      const items = files.flatMap((file) => JSON.parse([...piecesOf(file.content)].join('')).items);
      expect(items).toHaveLength(objects.length);
      expect(files.every((file) => file.path.endsWith('.json'))).toBe(true);
    }
  });

  test('knows kinds of one name by their group, and objects of no namespace', () => {
    const two = [
      emitted(gatewayApi('Gateway', 'a'), []),
      emitted(objectRef('networking.istio.io', 'Gateway', 'x', 'a'), []),
    ];
    expect(paths('kind', two)).toEqual(['gateway.gateway.networking.k8s.io.yaml', 'gateway.networking.istio.io.yaml']);
    const bare = objectRef('gateway.networking.k8s.io', 'HTTPRoute', undefined, 'a');
    expect(paths('namespace', [emitted(bare, [])])).toEqual(['_no-namespace.yaml']);
  });

  test('keeps hostile names inside', () => {
    const evil = ingress('../../etc/passwd', '..');
    const hostile = [emitted(gatewayApi('HTTPRoute', 'a', '/etc'), [evil])];
    expect(paths('source', hostile)).toEqual(['_2e__2e_/_2e_._2f_.._2f_etc_2f_passwd.yaml']);
    expect(paths('namespace', hostile)).toEqual(['_2f_etc.yaml']);
  });
});

describe('a file name', () => {
  test.each([
    ['web', 'web'],
    ['a.example.com', 'a.example.com'],
    ['', '_'],
    ['.', '_2e_'],
    ['..', '_2e__2e_'],
    ['-rf', '_2d_rf'],
    ['con', '_con'],
    ['a\\b', 'a_5c_b'],
    ['Web', '_57_eb'],
    ['nul\0', 'nul_0_'],
  ])('%j is %s', (name, file) => expect(fileNameOf(name)).toBe(file));

  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('.', '/', '_', '-', 'a', 'A', '2', 'e') }),
  );

  test('is one element of a path, whatever the name', () => {
    fc.assert(fc.property(name, (text) => /^(?!\.)[a-z0-9._-]{1,220}$/.test(fileNameOf(text))));
  });

  test('is another for another name', () => {
    fc.assert(fc.property(name, name, (a, b) => a === b || fileNameOf(a) !== fileNameOf(b)));
  });

  test('of great length is cut and still its own', () => {
    const [a, b] = ['x'.repeat(300), `${'x'.repeat(299)}y`].map(fileNameOf);
    expect(a).not.toBe(b);
    expect(a?.length).toBeLessThan(220);
  });
});

describe('rendering', () => {
  test('names are those of kubectl', () => {
    const service = emitted(objectRef('', 'Service', 'shop', 'web'), []);
    expect(renderObjects([...objects.slice(1, 2), service], 'name')).toBe(
      'httproute.gateway.networking.k8s.io/web\nservice/web\n',
    );
  });

  test('JSON is one List', () => {
    const list = JSON.parse(renderObjects(objects, 'json'));
    expect(list).toMatchObject({ apiVersion: 'v1', kind: 'List' });
    expect(list.items).toEqual(objects.map((object) => object.body));
    expect(JSON.parse(renderObjects([], 'json')).items).toEqual([]);
  });

  test('YAML is a stream of documents with their comments', () => {
    const text = renderObjects(objects, 'yaml');
    expect(text.split(/^---$/m)).toHaveLength(objects.length);
    expect(text).toMatch(/^# Ingress shop\/web$/m);
    expect(renderObjects([], 'yaml')).toBe('');
  });
});
