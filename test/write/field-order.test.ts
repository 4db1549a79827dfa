import { describe, expect, test } from 'vitest';
import { type JsonObject, objectOf } from '../../src/model/json.ts';
import { loadSchemas, schemaOf } from '../../src/validate/schemas.ts';
import { freeMaps, orderFields, orderOf } from '../../src/write/field-order.ts';

const kinds = [
  ...['GatewayClass', 'Gateway', 'ListenerSet', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'],
  ...['ReferenceGrant', 'BackendTLSPolicy'],
];

/** Fields of the schema that the order of their parent does not name. */
function missing(kind: string, field: string, schema: JsonObject): readonly string[] {
  if (schema.items !== undefined) return missing(kind, field, objectOf(schema.items));
  // A status is the controller's to write.
  const properties = Object.entries(objectOf(schema.properties)).filter(([name]) => field !== '' || name !== 'status');
  return properties.flatMap(([name, part]) => {
    const own = orderOf(kind, field).includes(name) ? [] : [`${kind} ${field}.${name}`];
    return [...own, ...missing(kind, name, objectOf(part))];
  });
}

describe('field order', () => {
  test('names every field of every kind we write', async () => {
    const schemas = await loadSchemas('1.6', 'experimental');
    for (const name of kinds) {
      const kind = schemas.kind('gateway.networking.k8s.io', name);
      const schema = kind === undefined ? {} : objectOf(schemaOf(kind, 'v1'));
      expect(missing(name, '', schema), name).toEqual([]);
    }
  });

  test('puts what is known in its place and leaves the rest behind it', () => {
    const route = {
      spec: {
        rules: [{ backendRefs: [{ port: 80, name: 'a' }], extra: 1, matches: [] }],
        hostnames: [],
        parentRefs: [],
      },
      metadata: { annotations: { b: '1', a: '2' }, namespace: 'shop', name: 'web' },
      kind: 'HTTPRoute',
      apiVersion: 'gateway.networking.k8s.io/v1',
    };
    expect(JSON.stringify(orderFields(route))).toBe(
      JSON.stringify({
        apiVersion: 'gateway.networking.k8s.io/v1',
        kind: 'HTTPRoute',
        metadata: { name: 'web', namespace: 'shop', annotations: { a: '2', b: '1' } },
        spec: {
          parentRefs: [],
          hostnames: [],
          rules: [{ matches: [], backendRefs: [{ name: 'a', port: 80 }], extra: 1 }],
        },
      }),
    );
  });

  test('leaves the inside of other APIs as it is', () => {
    const certificate = {
      spec: { tls: 1, name: 2, rules: [{ b: 1, a: 2 }] },
      kind: 'Certificate',
      apiVersion: 'cert-manager.io/v1',
    };
    expect(JSON.stringify(orderFields(certificate))).toBe(
      '{"apiVersion":"cert-manager.io/v1","kind":"Certificate","spec":{"tls":1,"name":2,"rules":[{"b":1,"a":2}]}}',
    );
    expect(freeMaps.has('annotations')).toBe(true);
  });
});
