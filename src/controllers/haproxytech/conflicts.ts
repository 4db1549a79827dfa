import * as codes from '../../diagnostics/haproxy.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { compareRefs, compareText, qualifiedName, refKey } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Entry } from './entries.ts';
import type { RequestParts } from './request.ts';

/** An entry that has its path for itself, or shares it with others that nobody can tell it from. */
export interface Winner {
  readonly entry: Entry;
  /** Which of the annotations hold today is not known. */
  readonly undecided?: readonly Entry[];
}

/**
 * Of several rows of one path the one that sorts first as a text: by the backend, then one without rules before one with them
 * (behaviour-haproxy 1.4; recorded conflicts/*).
 */
export function winners(
  entries: readonly Entry[],
  parts: (entry: Entry) => RequestParts,
  found: Findings,
): readonly Winner[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.path.kind} ${entry.path.kind === 'regex' ? '' : entry.path.value}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => winnerOf(group, parts, found) ?? []);
}

function winnerOf(group: readonly Entry[], parts: (entry: Entry) => RequestParts, found: Findings): Winner | undefined {
  const sorted = [...group].sort(
    (a, b) =>
      compareText(a.target.backendName, b.target.backendName) ||
      Number(parts(a).hasRules) - Number(parts(b).hasRules) ||
      compareRefs(a.ingress.source.ref, b.ingress.source.ref),
  );
  const [first, ...others] = sorted;
  if (first === undefined) return undefined;
  const rivals = others.filter((other) => isRival(first, other, parts));
  const losers = others.filter((other) => !rivals.includes(other));
  for (const loser of losers) tellLost(first, loser, parts, found);
  if (rivals.length === 0) return { entry: first };
  if (new Set([first, ...rivals].map((entry) => said(parts(entry)))).size === 1) {
    for (const rival of rivals) same(first, rival, found);
    return { entry: first };
  }
  tellUndecided(first, rivals, found);
  return { entry: first, undecided: rivals };
}

/** Rows of one backend that both carry numbers of rules. */
function isRival(first: Entry, other: Entry, parts: (entry: Entry) => RequestParts): boolean {
  const oneBackend = first.target.backendName === other.target.backendName;
  return oneBackend && parts(first).hasRules && parts(other).hasRules && first.ingress !== other.ingress;
}

function said({ guards, settings, rewrites, toHttps, stated, closing }: RequestParts): string {
  return JSON.stringify([guards, settings, rewrites, toHttps, stated, closing], (key, value) =>
    key === 'facts' || key === 'differs' ? undefined : value,
  );
}

function tellLost(winner: Entry, loser: Entry, parts: (entry: Entry) => RequestParts, found: Findings): void {
  const { guards, closing } = parts(loser);
  const guarded = Object.keys(guards).length > 0 || closing !== undefined;
  const own = winner.ingress === loser.ingress;
  const oneBackend = winner.target.backendName === loser.target.backendName;
  const why = oneBackend ? 'it has no annotations' : `${winner.target.backendName} sorts first`;
  if (!own || !oneBackend) {
    const args = {
      host: loser.host === '' ? '*' : loser.host,
      path: loser.path.kind === 'regex' ? '' : loser.path.value,
      winner: own ? 'another path of it' : `Ingress ${qualifiedName(winner.ingress.source.ref)}`,
      why,
      guard: guarded ? ', and what it asks of clients is not asked, today as after the move' : '',
    };
    const place = {
      object: loser.ingress.source.ref,
      facts: loser.facts,
      severity: guarded ? ('error' as const) : ('warning' as const),
    };
    found.diagnostics.push(diagnose(codes.samePath, args, place));
  }
  same(winner, loser, found);
}

function same(winner: Entry, { facts }: Entry, found: Findings): void {
  const reason = `Ingress ${qualifiedName(winner.ingress.source.ref)} has the path`;
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
}

function tellUndecided(first: Entry, rivals: readonly Entry[], found: Findings): void {
  const { host, path, ingress, facts } = first;
  const others = [...new Set(rivals.map((rival) => refKey(rival.ingress.source.ref)))].length;
  const names = rivals.map((rival) => `Ingress ${qualifiedName(rival.ingress.source.ref)}`);
  const args = {
    host: host === '' ? '*' : host,
    path: path.kind === 'regex' ? '' : path.value,
    others: others === 1 ? (names[0] ?? '') : names.join(', '),
  };
  const behind = [...facts, ...rivals.flatMap((rival) => rival.facts)];
  found.diagnostics.push(diagnose(codes.samePathUnknown, args, { object: ingress.source.ref, facts: behind }));
}

/** Exact paths come first, then the longest text; a whole element counts its slash (behaviour-haproxy 1.3). */
export function byRank(a: Entry, b: Entry): number {
  return rankOf(b) - rankOf(a) || compareText(textOf(a), textOf(b));
}

function rankOf({ path }: Entry): number {
  if (path.kind === 'regex') return 0;
  const { length } = path.value;
  if (path.kind === 'exact') return 1_000_000 + length;
  return path.kind === 'element-prefix' ? length + 1 : length;
}

function textOf({ path }: Entry): string {
  return path.kind === 'regex' ? path.pattern : path.value;
}
