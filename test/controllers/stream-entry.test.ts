import { describe, expect, it } from 'vitest';
import { streamEntry } from '../../src/controllers/ingress-nginx/stream-entry.ts';

const reserved = new Set([80, 443]);
const read = (value: string, key = '5432', protocol: 'tcp' | 'udp' = 'tcp') =>
  streamEntry(key, value, protocol, reserved);

describe('entries of TCP and UDP services', () => {
  it.each([
    ['data/db:5432', false, false],
    ['data/db:5432:PROXY', true, false],
    ['data/db:5432:proxy:PROXY', true, true],
    ['data/db:5432::PROXY', false, true],
    // With a fifth part the fourth is not looked at.
    ['data/db:5432::PROXY:x', false, false],
  ])('%s', (value, fromClient, toService) => {
    const entry = { listens: 5432, namespace: 'data', service: 'db', port: '5432', fromClient, toService };
    expect(read(value)).toEqual(entry);
  });

  it('of UDP know no PROXY protocol', () => {
    expect(read('data/db:5432:PROXY:PROXY', '5432', 'udp')).toMatchObject({ fromClient: false, toService: false });
  });

  it.each([
    ['data/db:1', 'x'],
    ['data/db:1', '0'],
    ['data/db:1', '65536'],
    ['data/db:1', '443'],
    ['data/db', '1'],
    ['data/db:', '1'],
    ['db:1', '1'],
    ['a/b/c:1', '1'],
    ['/db:1', '1'],
  ])('%s at %s is skipped, with the reason', (value, key) => expect(read(value, key)).toEqual(expect.any(String)));
});
