import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { regexMode } from './regex-mode.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/** What is worth saying of a server as a whole. */
export function serverDiagnostics(server: NginxServer, closed: ReadonlySet<NginxLocation>): readonly Diagnostic[] {
  return [...wildcard(server), ...duplicateLocations(server, closed), ...realmOff(server)];
}

function wildcard(server: NginxServer): readonly Diagnostic[] {
  const { host, ingresses } = server;
  const [first] = ingresses;
  if (host === undefined || !host.startsWith('*.') || first === undefined) return [];
  return [diagnose(codes.wildcardWider, { host }, { at: first.source.at, object: first.ref })];
}

/** Prefix `/foo` and Prefix `/foo/` give one nginx location twice (recorded paths/prefix-both-slashes). */
function duplicateLocations(server: NginxServer, closed: ReadonlySet<NginxLocation>): readonly Diagnostic[] {
  if (regexMode(server)) return [];
  const prefixes = server.locations.filter((location) => location.type === 'Prefix');
  return prefixes.flatMap((location) => {
    const { path, ingress } = location;
    const twin = path.length > 1 && !path.endsWith('/') && prefixes.some((other) => other.path === `${path}/`);
    if (!twin) return [];
    const emitted = closed.has(location) ? 'one of them is guarded, so both were closed' : 'both were emitted';
    const args = { host: server.host ?? '*', first: path, second: `${path}/`, emitted };
    return [diagnose(codes.neverLive, args, { at: ingress.source.at, object: ingress.ref })];
  });
}

/** nginx takes the realm `off` as a switch (recorded auth-basic/realm-off). */
function realmOff({ ingresses }: NginxServer): readonly Diagnostic[] {
  return ingresses.flatMap(({ interpretation, ref, source }) => {
    const realm = interpretation.statements.find(({ row, value }) => row.name === 'auth-realm' && value === 'off');
    if (realm === undefined) return [];
    const args = { name: realm.row.name, reason: 'the realm "off" switches basic authentication off' };
    return [diagnose(codes.openByValue, args, { at: source.at, object: ref, facts: [realm.fact] })];
  });
}
