import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { faults } from './objects.ts';

function namespaced(metadata: JsonObject): JsonObject {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata, spec: {} };
}

describe('metadata', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['a name of 253 characters', { name: 'a'.repeat(253) }, []],
    ['a name of 254 characters', { name: 'a'.repeat(254) }, ['/metadata/name name']],
    ['upper case', { name: 'Web' }, ['/metadata/name name']],
    ['a star', { name: 'web-*' }, ['/metadata/name name']],
    ['no name', { namespace: 'a' }, ['/metadata/name name']],
    ['dots', { name: 'web.shop' }, []],
    ['a namespace with a dot', { name: 'a', namespace: 'a.b' }, ['/metadata/namespace namespace']],
    ['a namespace of 64 characters', { name: 'a', namespace: 'a'.repeat(64) }, ['/metadata/namespace namespace']],
    ['an unknown field', { name: 'a', lables: {} }, ['/metadata/lables field']],
    ['a good label', { name: 'a', labels: { 'app.kubernetes.io/name': 'Web_1' } }, []],
    ['a bad label value', { name: 'a', labels: { a: 'b c' } }, ['/metadata/labels/a value']],
    ['a label value of 64 characters', { name: 'a', labels: { a: 'b'.repeat(64) } }, ['/metadata/labels/a value']],
    ['a bad label prefix', { name: 'a', labels: { 'A.b/c': '' } }, ['/metadata/labels/A.b~1c key']],
    ['an annotation prefix in upper case', { name: 'a', annotations: { 'A.b/c': 'any thing' } }, []],
    ['two slashes', { name: 'a', annotations: { 'a/b/c': '' } }, ['/metadata/annotations/a~1b~1c key']],
    ['an annotation that is no text', { name: 'a', annotations: { a: 1 } }, ['/metadata/annotations/a value']],
    [
      'annotations of 256 KiB and one byte',
      { name: 'a', annotations: { a: 'é'.repeat(128 * 1024) } },
      ['/metadata/annotations annotation-size'],
    ],
  ])('%s', async (_, metadata, expected) => {
    expect(await faults(namespaced(metadata))).toEqual(expected);
  });

  test('follows the kind', async () => {
    const named = (apiVersion: string, kind: string, metadata: JsonObject) => faults({ apiVersion, kind, metadata });
    expect(await named('v1', 'Namespace', { name: 'a.b' })).toEqual(['/metadata/name name']);
    expect(await named('v1', 'Service', { name: '1a' })).toEqual(['/metadata/name name']);
    const gatewayClass = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass' };
    const metadata = { name: 'eg', namespace: 'a' };
    expect(await faults({ ...gatewayClass, metadata, spec: { controllerName: 'a.b/c' } })).toEqual([
      '/metadata/namespace namespace',
    ]);
  });
});
