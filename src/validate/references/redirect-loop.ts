import type { HTTPRequestRedirect, HTTPRouteMatch } from '../../generated/gateway-api.ts';
import type { Finding } from '../finding.ts';
import type { Attachment, RouteAttachments } from './attachment.ts';
import { everyHost, isWildcard, namesFor } from './hostnames.ts';
import type { KnownObject } from './known-objects.ts';
import type { ListenerSite } from './listeners.ts';
import { type ListenerTable, type ListenerTables, matchesOf, rulesOf, winner } from './precedence.ts';
import { pathMatches, type Request, redirected, targetPort } from './redirect-url.ts';

/** After so many redirects by one rule a client gives up. */
const longestChain = 10;

/** A rule that redirects, on one listener that leads to it. */
interface Turn {
  readonly route: KnownObject;
  readonly rule: number;
  readonly redirect: HTTPRequestRedirect;
  readonly attachment: Attachment;
}

/** Rules whose redirect leads back to the same rule on the same listener, request after request. */
export function* checkRedirects(
  routes: readonly RouteAttachments[],
  listeners: readonly ListenerSite[],
  tables: ListenerTables,
): Iterable<Finding> {
  const turns = routes.flatMap(turnsOf).filter(staysOnListener);
  if (turns.length === 0) return;
  const hostnames = hostnamesByPort(listeners);
  for (const turn of turns) {
    const { listener } = turn.attachment;
    const names = hostnames.get(portKey(listener)) ?? new Set();
    const answer = turnLoops(turn, tables.get(listener) ?? new Map(), names);
    if (answer === false) continue;
    yield {
      object: turn.route.ref,
      pointer: `/spec/rules/${turn.rule}`,
      rule: 'reference',
      check: 'redirect-loop',
      message: `the redirect leads back to this rule on listener ${listener.name}`,
      ...(answer === 'unsure' ? { level: 'unchecked' as const } : {}),
    };
  }
}

function turnsOf({ route, parents }: RouteAttachments): readonly Turn[] {
  if (route.ref.kind !== 'HTTPRoute' || !route.checked || !route.sound) return [];
  const attachments = parents.flatMap((parent) => parent.attachments);
  return rulesOf(route).flatMap(({ filters = [] }, rule) => {
    const redirect = filters.find((filter) => filter.requestRedirect !== undefined)?.requestRedirect;
    return redirect === undefined ? [] : attachments.map((attachment) => ({ route, rule, redirect, attachment }));
  });
}

/** From http to https, or to another port, is to another listener: the usual redirects end here. */
function staysOnListener({ redirect, attachment: { listener } }: Turn): boolean {
  const scheme = listener.protocol === 'HTTPS' ? 'https' : 'http';
  return (redirect.scheme ?? scheme) === scheme && targetPort(redirect, listener.port) === listener.port;
}

function portKey(listener: ListenerSite): string {
  return `${listener.gateway} ${listener.port} ${listener.protocol}`;
}

/** Host names of the listeners that share a port and protocol: among them the host of a request decides. */
function hostnamesByPort(listeners: Iterable<ListenerSite>): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const listener of listeners) {
    const names = map.get(portKey(listener)) ?? new Set();
    map.set(portKey(listener), names.add(listener.hostname ?? everyHost));
  }
  return map;
}

function turnLoops(turn: Turn, table: ListenerTable, names: ReadonlySet<string>): boolean | 'unsure' {
  let unsure = false;
  for (const match of matchesOf(rulesOf(turn.route)[turn.rule] ?? {})) {
    if (changesMethod(turn.redirect, match)) continue;
    for (const host of turn.attachment.hosts) {
      for (const path of samplePaths(turn.redirect, match)) {
        const answer = chainLoops({ host: sampleHost(host), path }, match, turn, table, names);
        if (answer === true) return true;
        unsure ||= answer === 'unsure';
      }
    }
  }
  return unsure && 'unsure';
}

/** Clients turn any method into GET on these codes, so a rule for POST is not met again. */
function changesMethod({ statusCode = 302 }: HTTPRequestRedirect, { method }: HTTPRouteMatch): boolean {
  return method !== undefined && method !== 'GET' && method !== 'HEAD' && statusCode <= 303;
}

/** Requests that stand for all the match takes: the path itself, one below it, and where the redirect leads. */
function samplePaths(redirect: HTTPRequestRedirect, { path }: HTTPRouteMatch): readonly string[] {
  const { type = 'PathPrefix', value = '/' } = path ?? {};
  const target = redirect.path?.replaceFullPath;
  const samples = type === 'PathPrefix' ? [value, `${value.endsWith('/') ? value : `${value}/`}any`] : [value];
  return target === undefined ? samples : [...samples, target].filter((sample) => pathMatches(path, sample) !== false);
}

function sampleHost(host: string): string {
  if (host === everyHost) return 'any.invalid';
  return isWildcard(host) ? `any${host.slice(1)}` : host;
}

function chainLoops(
  start: Request,
  match: HTTPRouteMatch,
  turn: Turn,
  table: ListenerTable,
  names: ReadonlySet<string>,
): boolean | 'unsure' {
  let request = start;
  let unsure = false;
  for (let hop = 0; hop < longestChain; hop++) {
    const name = namesFor(request.host).find((candidate) => names.has(candidate));
    if (name !== (turn.attachment.listener.hostname ?? everyHost)) return false;
    const best = winner(table, request, match);
    if (best === 'unsure') {
      if (!mayAnswer(turn, request)) return false;
      unsure = true;
    } else if (best?.route !== turn.route || best.rule !== turn.rule) {
      return false;
    }
    request = redirected(request, turn.redirect, match.path);
  }
  return unsure && !changesNothing(turn) ? 'unsure' : true;
}

/** Whether the rule can be the one that answers, were it the first to be tried. */
function mayAnswer({ route, rule, attachment }: Turn, { host, path }: Request): boolean {
  const matches = matchesOf(rulesOf(route)[rule] ?? {});
  return (
    namesFor(host).some((name) => attachment.hosts.includes(name)) &&
    matches.some((match) => pathMatches(match.path, path) !== false)
  );
}

/** A redirect to the very address asked for loops for all who reach the rule, whatever decides between rules. */
function changesNothing({ redirect, attachment }: Turn): boolean {
  const sameHost = redirect.hostname === undefined || attachment.hosts.includes(redirect.hostname);
  return redirect.path === undefined && sameHost;
}
