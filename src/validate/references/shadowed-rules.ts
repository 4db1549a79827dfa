import type { HTTPRouteMatch } from '../../generated/gateway-api.ts';
import { refKey, refText } from '../../model/object-ref.ts';
import { canonical } from '../canonical.ts';
import type { Finding } from '../finding.ts';
import { everyHost } from './hostnames.ts';
import { type Candidate, compareCandidates, type ListenerTables, matchesOf, rulesOf } from './precedence.ts';

/**
 * Matches no request reaches, since another with the same conditions comes first on every listener and host (gateway-api-rules C5).
 * A match with other conditions never covers one that comes behind it: the order is from narrow to wide.
 */
export function* checkShadowedRules(tables: ListenerTables): Iterable<Finding> {
  const places = new Map<string, Place>();
  for (const table of tables.values()) {
    for (const [host, candidates] of table) for (const rivals of sameConditions(candidates)) note(rivals, host, places);
  }
  for (const { candidate, winners, open } of places.values()) {
    const [winner] = winners;
    if (!candidate.route.checked || winner === undefined) continue;
    const at = matchesOf(rulesOf(candidate.route)[candidate.rule] ?? {}).indexOf(candidate.match);
    const where = open ? ` for ${[...new Set(winners.map(({ host }) => hostText(host)))].join(', ')}` : '';
    const reason = `rule ${winner.by.rule} of ${refText(winner.by.route.ref)} has the same conditions and comes first`;
    yield {
      object: candidate.route.ref,
      pointer: `/spec/rules/${candidate.rule}/matches/${Math.max(0, at)}`,
      rule: 'reference',
      check: 'rule-shadowed',
      message: `no request reaches this match${where}: ${reason}`,
      level: 'warning',
    };
  }
}

interface Place {
  readonly candidate: Candidate;
  readonly winners: { readonly host: string; readonly by: Candidate }[];
  /** Somewhere it is the first. */
  open: boolean;
}

function note(rivals: readonly Candidate[], host: string, places: Map<string, Place>): void {
  const [first, ...others] = rivals.toSorted(compareCandidates);
  if (first === undefined) return;
  placeOf(first, places).open = true;
  for (const other of others) if (!isSame(first, other)) placeOf(other, places).winners.push({ host, by: first });
}

function placeOf(candidate: Candidate, places: Map<string, Place>): Place {
  const key = `${refKey(candidate.route.ref)} ${candidate.rule} ${conditions(candidate.match)}`;
  const place = places.get(key) ?? { candidate, winners: [], open: false };
  places.set(key, place);
  return place;
}

/** Doubles of one match in one rule go to the same backends. */
function isSame(a: Candidate, b: Candidate): boolean {
  return a.route === b.route && a.rule === b.rule;
}

function sameConditions(candidates: readonly Candidate[]): Iterable<readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = conditions(candidate.match);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(candidate);
  }
  return groups.values();
}

/**
 * Equal for matches that take the same requests: order and defaults do not count, nor the slash at the end of a prefix. Of a GRPCRoute
 * the method is a mapping, and there is no path.
 */
function conditions({ path = {}, method, headers = [], queryParams = [] }: HTTPRouteMatch): string {
  const { type = 'PathPrefix', value = '/' } = path;
  const text = type === 'PathPrefix' && value.length > 1 ? value.replace(/\/$/, '') : value;
  const verb = typeof method === 'string' ? method : canonical(method ?? '');
  if (headers.length === 0 && queryParams.length === 0) return `${type} ${verb} ${text}`;
  const named = headers.map(({ name, value: wanted, type: how = 'Exact' }) =>
    canonical([name.toLowerCase(), how, wanted]),
  );
  const asked = queryParams.map(({ name, value: wanted, type: how = 'Exact' }) => canonical([name, how, wanted]));
  return canonical([type, text, verb, named.sort(), asked.sort()]);
}

function hostText(host: string): string {
  return host === everyHost ? 'every host' : host;
}
