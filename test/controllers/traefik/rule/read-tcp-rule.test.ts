import { describe, expect, it } from 'vitest';
import { readTcpRule, type Syntax } from '../../../../src/controllers/traefik/rule/index.ts';
import { hostText } from '../../../support/traefik-rule/conjunction.ts';

/** traefik-own-routes 8; recorded: tcp/. */
const said: readonly (readonly [string, Syntax, readonly string[]])[] = [
  ['HostSNI(`db.example`)', 'v3', ['db.example']],
  ['HostSNI(`Db.Example.`)', 'v3', ['db.example']],
  ['HostSNI(`*`)', 'v3', ['*']],
  ['HostSNI(`*.db.example`)', 'v3', ['*.db.example']],
  ['hostsni(`a.example`) || Hostsni(`b.example`)', 'v3', ['a.example', 'b.example']],
  ['HostSNI(`a.example`) && HostSNI(`b.example`)', 'v3', []],
  ['HostSNIRegexp(`^.+\\.db\\.example$`)', 'v3', ['**.db.example']],
  ['HostSNI(`a.example`, `b.example`)', 'v2', ['a.example', 'b.example']],
  ['HostSNIRegexp(`{x:[a-z0-9-]+}.db.example`)', 'v2', ['*.db.example']],
];

const refused: readonly (readonly [string, Syntax, string, readonly string[]])[] = [
  ['HostSNI(`db.example`) && ClientIP(`192.0.2.0/24`)', 'v3', 'address of the client', ['db.example']],
  ['HostSNI(`db.example`) && ALPN(`h2`)', 'v3', 'protocols', ['db.example']],
  ['!HostSNI(`db.example`)', 'v3', 'what must not be', ['*']],
  ['HostSNIRegexp(`^db-[0-9]+\\.example$`)', 'v3', 'names hosts', ['**.example']],
  ['HostSNI(`my_db.example`)', 'v3', 'no such host name', ['**.example']],
];

const broken: readonly (readonly [string, Syntax, string])[] = [
  ['HostSNI(`db example`)', 'v3', 'no server name'],
  ['HostSNI(`a.example`, `b.example`)', 'v3', 'takes 1 value'],
  ['HostSNI(`*.db.example`)', 'v2', 'no server name'],
  ['ALPN(`acme-tls/1`)', 'v3', 'for itself'],
  ['Host(`a.example`)', 'v3', 'does not know a function Host'],
  ['HostSNIRegexp(`[`)', 'v3', 'cannot compile'],
];

describe('rules of TCP routes', () => {
  it.each(said)('%s (%s)', (rule, syntax, hosts) => {
    const reading = readTcpRule(rule, syntax);
    expect(reading.kind === 'hosts' && reading.hosts.map(hostText)).toEqual(hosts);
  });

  it.each(refused)('%s (%s) is refused', (rule, syntax, reason, cover) => {
    const reading = readTcpRule(rule, syntax);
    expect(reading).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(reading.kind === 'refused' && reading.cover.map(hostText)).toEqual(cover);
  });

  it.each(broken)('%s (%s) is no rule', (rule, syntax, reason) => {
    expect(readTcpRule(rule, syntax)).toMatchObject({ kind: 'broken', reason: expect.stringContaining(reason) });
  });
});
