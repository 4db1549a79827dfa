import * as codes from '../../diagnostics/plan.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import { isPlainName } from './names.ts';
import { regexMode } from './regex-mode.ts';
import { appRootOf } from './root-redirects.ts';
import { factsOf } from './routing.ts';
import type { NginxLocation, NginxServer } from './servers.ts';

/** What is worth saying of a server as a whole. */
export function serverDiagnostics(server: NginxServer, closed: ReadonlySet<NginxLocation>): readonly Diagnostic[] {
  return [
    ...wildcard(server),
    ...slashTwins(server, closed),
    ...doubledLocations(server, closed),
    ...lowerCaseGrpc(server),
    ...appRootLoop(server),
  ];
}

/** Told to every Ingress that has a path on the host: each of them is answered for more names than today (behaviour 2.2). */
function wildcard({ host, ingresses, locations }: NginxServer): readonly Diagnostic[] {
  if (host?.startsWith('*.') !== true || !isPlainName(host)) return [];
  return ingresses.flatMap((ingress) => {
    const own = locations.filter((location) => location.ingress === ingress && location.backend !== undefined);
    if (own.length === 0) return [];
    const facts = [...new Set(own.flatMap((location) => location.facts))];
    return [diagnose(codes.wildcardWider, { host }, { object: ingress.ref, facts })];
  });
}

/** Prefix `/foo` and Prefix `/foo/` give one nginx location twice (recorded paths/prefix-both-slashes). */
function slashTwins(server: NginxServer, closed: ReadonlySet<NginxLocation>): readonly Diagnostic[] {
  if (regexMode(server)) return [];
  const prefixes = server.locations.filter((location) => location.type === 'Prefix');
  return prefixes.flatMap((location) => {
    const { path, ingress } = location;
    const twin = path.length > 1 && !path.endsWith('/') && prefixes.some((other) => other.path === `${path}/`);
    if (!twin) return [];
    const emitted = closed.has(location) ? 'one of them is guarded, so both were closed' : 'both were emitted';
    const args = { host: server.host ?? '*', paths: `both ${path} and ${path}/ as Prefix paths`, emitted };
    return [diagnose(codes.neverLive, args, { at: ingress.source.at, object: ingress.ref })];
  });
}

/** Regular expressions may be there twice; nginx refuses other locations that are. */
function doubledLocations(server: NginxServer, closed: ReadonlySet<NginxLocation>): readonly Diagnostic[] {
  if (regexMode(server)) return [];
  return server.locations
    .filter(({ doubled }) => doubled === true)
    .map((location) => {
      const { path, type, ingress, rivals } = location;
      const beside = path === '/' ? 'the / that every host has' : 'one of the other type';
      const emitted = closed.has(location) ? 'the path was closed' : 'the first of the two was emitted';
      const args = { host: server.host ?? '*', paths: `path ${path} (${type}) twice beside ${beside}`, emitted };
      const { ref, source } = rivals.at(-1)?.ingress ?? ingress;
      return diagnose(codes.neverLive, args, { at: source.at, object: ref });
    });
}

/** The template compares the protocol with capitals: in lower case it is gRPC with the headers of HTTP (recorded backend/grpc-lower-case). */
function lowerCaseGrpc({ ingresses }: NginxServer): readonly Diagnostic[] {
  return ingresses.flatMap(({ interpretation, ref, source }) => {
    const stated = interpretation.statements.find(({ row }) => row.name === 'backend-protocol');
    const fact = interpretation.facts.find(({ id }) => id === stated?.fact);
    const value = fact?.value.trim() ?? '';
    if (fact === undefined || !/^grpcs?$/i.test(value) || value === value.toUpperCase()) return [];
    return [diagnose(codes.lowerCaseGrpc, { value }, { at: fact.at ?? source.at, object: ref, facts: [fact.id] })];
  });
}

/** app-root `/` sends every request for `/` back to it. */
function appRootLoop(server: NginxServer): readonly Diagnostic[] {
  const appRoot = appRootOf(server);
  if (appRoot?.path !== '/') return [];
  const { ref, record } = appRoot.ingress;
  const args = { name: 'app-root', value: '/', where: 'for the path /' };
  return [diagnose(codes.redirectLoops, args, { object: ref, facts: factsOf(record, 'appRoot') })];
}
