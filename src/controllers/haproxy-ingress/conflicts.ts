import * as codes from '../../diagnostics/plan.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Entry } from './entries.ts';
import { isAgeUnknown } from './ingress.ts';
import type { PathParts } from './path-parts.ts';

/** Of entries with the same host, path, kind and headers the one of the oldest Ingress (behaviour-haproxy 2.4; recorded conflicts/older-wins). */
export function withoutRepetition(
  entries: readonly Entry[],
  parts: (entry: Entry) => PathParts,
  found: Findings,
): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = first.get(key);
    if (known === undefined) first.set(key, entry);
    else if (known.ingress === entry.ingress) idle(known, entry, found);
    else first.set(key, contested(known, entry, parts, found));
  }
  return [...first.values()];
}

function keyOf({ host, kind, path, headers }: Entry): string {
  return JSON.stringify([host, kind, path, headers.map(({ name, text }) => [name.toLowerCase(), text])]);
}

/** Where the age is not known and one of both is guarded, serving either could go around the guard. */
function contested(winner: Entry, loser: Entry, parts: (entry: Entry) => PathParts, found: Findings): Entry {
  const unknown = isAgeUnknown(winner.ingress, loser.ingress);
  const args = {
    host: loser.host === '' ? '*' : loser.host,
    path: loser.path,
    type: loser.kind,
    winner: qualifiedName(winner.ingress.source.ref),
  };
  const object = loser.ingress.source.ref;
  idle(winner, loser, found);
  const [own, other] = [guardText(parts(winner)), guardText(parts(loser))];
  if (unknown && own !== other) {
    const facts = [...winner.facts, ...loser.facts];
    found.diagnostics.push(diagnose(codes.guardedConflict, args, { object, facts }));
    return { ...winner, closing: { reason: 'same-path', facts } };
  }
  const basis = unknown ? ' by name, as far as their ages are not known' : ' by age';
  found.diagnostics.push(diagnose(codes.conflict, { ...args, basis }, { object, facts: loser.facts }));
  return winner;
}

function idle(winner: Entry, { facts }: Entry, found: Findings): void {
  const reason = `Ingress ${qualifiedName(winner.ingress.source.ref)} has the path`;
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'overridden' as const, reason })));
}

function guardText({ guards, closing }: PathParts): string {
  return JSON.stringify([guards, closing?.reason], (key, value) => (key === 'facts' ? undefined : value));
}
