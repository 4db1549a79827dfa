import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { checkObjects, loadSchemas } from '../../src/validate/index.ts';
import { gateway, http } from './objects.ts';

function gatewayClass(controllerName: string): JsonObject {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: 'x' },
    spec: { controllerName },
  };
}

async function messages(body: JsonObject, stored: { readonly old?: JsonObject; readonly status?: boolean }) {
  const schemas = await loadSchemas('1.6', 'standard');
  const options = { release: '1.6', channel: 'standard', schemas, references: false, stored: () => stored } as const;
  return checkObjects([body], options).violations.map(({ message }) => message);
}

describe('a change of a stored object', () => {
  test('meets the rules about changes, a new object does not', async () => {
    const old = gatewayClass('a.b/one');
    expect(await messages(gatewayClass('a.b/two'), {})).toEqual([]);
    expect(await messages(gatewayClass('a.b/one'), { old })).toEqual([]);
    expect(await messages(gatewayClass('a.b/two'), { old })).toEqual([
      'spec.controllerName: Invalid value: "a.b/two": Value is immutable',
    ]);
  });

  test('of the status meets the rules of the status, which any other write leaves out', async () => {
    const status = { addresses: [{ type: 'Hostname', value: 'A b' }] };
    const body = { ...gateway([http()]), status };
    expect(await messages(body, {})).toEqual([]);
    expect((await messages(body, { status: true })).join()).toContain(
      'status.addresses[0]: Invalid value: Hostname value must only contain valid characters',
    );
  });

  test('names the place of a status fault below the status', async () => {
    const body = { ...gateway([http()]), status: { addresses: [{ type: 'IPAddress', value: 'x' }] } };
    expect(await messages(body, { status: true })).toContain(
      'status.addresses[0].value: Invalid value: "x": addresses[0].value in body must be of type ipv4: "x"',
    );
  });

  test('unknown fields of a status are told on any write', async () => {
    const body = { ...gateway([http()]), status: { adresses: [] } };
    expect(await messages(body, {})).toEqual(['unknown field "status.adresses"']);
  });
});
