import { BlockList } from 'node:net';
import type { EmittedObject } from '../../src/model/conversion.ts';
import { listOf, objectOf } from '../../src/model/json.ts';

/** An address of documentation (RFC 5737), which no list of a fixture should hold. */
export const stranger = '203.0.113.99';

/** Whether some list of client addresses admits the stranger: then it is no guard against it. */
export function admitsEveryone(objects: readonly EmittedObject[]): boolean {
  return objects
    .filter(({ ref }) => ref.kind === 'SecurityPolicy')
    .map(({ body }) => objectOf(objectOf(body.spec).authorization))
    .filter((authorization) => authorization.defaultAction !== undefined)
    .some(({ defaultAction, rules }) => {
      const rule = listOf(rules)
        .map(objectOf)
        .find((entry) => holds(listOf(objectOf(entry.principal).clientCIDRs).map(String)));
      return (rule?.action ?? defaultAction) === 'Allow';
    });
}

function holds(networks: readonly string[]): boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list.check(stranger);
}
