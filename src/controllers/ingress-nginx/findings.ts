import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { NginxServer } from './servers.ts';
import { regexMode } from './regex-mode.ts';

/** What is worth saying of a server as a whole. */
export function serverDiagnostics(server: NginxServer): readonly Diagnostic[] {
  return [...wildcard(server), ...duplicateLocations(server)];
}

function wildcard(server: NginxServer): readonly Diagnostic[] {
  const { host, ingresses } = server;
  const [first] = ingresses;
  if (host === undefined || !host.startsWith('*.') || first === undefined) return [];
  return [diagnose(codes.wildcardWider, { host }, { at: first.source.at, object: first.ref })];
}

/** Prefix `/foo` and Prefix `/foo/` give one nginx location twice (recorded paths/prefix-both-slashes). */
function duplicateLocations(server: NginxServer): readonly Diagnostic[] {
  if (regexMode(server)) return [];
  const prefixes = server.locations.filter((location) => location.type === 'Prefix');
  return prefixes.flatMap(({ path, ingress }) => {
    const twin = path.length > 1 && !path.endsWith('/') && prefixes.some((other) => other.path === `${path}/`);
    if (!twin) return [];
    const args = { host: server.host ?? '*', first: path, second: `${path}/` };
    return [diagnose(codes.neverLive, args, { at: ingress.source.at, object: ingress.ref })];
  });
}
