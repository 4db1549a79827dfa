import * as codes from './diagnostics/emit.ts';
import { type Diagnostic, diagnose } from './model/diagnostic.ts';
import type { Fact, FactId } from './model/fact.ts';
import { type Account, type LedgerEntry, type Outcome, outcomes } from './model/ledger.ts';
import { compareText, refKey } from './model/object-ref.ts';

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One entry for each fact, with all that the stages did with it. A fact nobody accounted for is a bug and says so. */
export function closeLedger(facts: readonly Fact[], accounts: readonly Account[], told: readonly Diagnostic[]): Ledger {
  const byFact = new Map<FactId, Account[]>();
  for (const account of accounts) {
    const parts = byFact.get(account.fact);
    if (parts === undefined) byFact.set(account.fact, [account]);
    else parts.push(account);
  }
  const pieces = piecesOf(facts);
  const mentioned = new Set(told.flatMap((diagnostic) => diagnostic.facts ?? []));
  const diagnostics: Diagnostic[] = [];
  const entries = inOrder(facts).map((fact) => entryOf(fact, accountsOf(fact, byFact, pieces)));
  for (const entry of entries) {
    const { fact, outcome, parts } = entry;
    const context = { at: fact.at, object: fact.object, facts: [fact.id] };
    if (!byFact.has(fact.id) && pieces.has(fact.id)) continue;
    if (parts.every((part) => part.reason === unaccounted))
      diagnostics.push(diagnose(codes.unaccounted, { name: fact.name }, context));
    else if (outcome === 'unsupported' && !mentioned.has(fact.id)) {
      const reason =
        parts.find((part) => part.outcome === outcome && part.reason !== undefined)?.reason ??
        'there is no field for it';
      diagnostics.push(diagnose(codes.settingDropped, { name: fact.name, reason: sentence(reason) }, context));
    }
  }
  return { entries, diagnostics };
}

/** By object, and by id within an object. */
function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const byObject = new Map<string, Fact[]>();
  let last: { readonly object: Fact['object']; readonly facts: Fact[] } | undefined;
  for (const fact of facts) {
    if (last?.object !== fact.object) {
      const key = refKey(fact.object);
      const known = byObject.get(key) ?? [];
      byObject.set(key, known);
      last = { object: fact.object, facts: known };
    }
    last.facts.push(fact);
  }
  const objects = [...byObject].sort(([a], [b]) => compareText(a, b));
  return objects.flatMap(([, own]) => own.sort((a, b) => compareText(a.id, b.id)));
}

type Pieces = ReadonlyMap<FactId, readonly FactId[]>;

function piecesOf(facts: readonly Fact[]): Pieces {
  const pieces = new Map<FactId, FactId[]>();
  for (const { id, within } of facts) {
    if (within === undefined) continue;
    const known = pieces.get(within);
    if (known === undefined) pieces.set(within, [id]);
    else known.push(id);
  }
  return pieces;
}

/** A piece of which nobody spoke shares the fate of the whole; a whole of which nobody spoke is what its pieces are. */
function accountsOf(
  { id, within }: Fact,
  byFact: ReadonlyMap<FactId, readonly Account[]>,
  pieces: Pieces,
): readonly Account[] {
  const own = byFact.get(id);
  if (own !== undefined) return own;
  const whole = within === undefined ? undefined : byFact.get(within);
  if (whole !== undefined) return whole.map((account) => ({ ...account, fact: id }));
  const judged = (pieces.get(id) ?? []).flatMap((piece) => byFact.get(piece) ?? []);
  if (judged.length === 0) return [];
  const outcome = judged.map((account) => account.outcome).reduce(worse);
  // What says a piece in a kind of the target's own is named for the whole as well.
  const carriers = outcome === 'policy' ? judged.flatMap((account) => account.objects ?? []) : [];
  const objects = [...new Map(carriers.map((ref) => [refKey(ref), ref])).values()];
  const reason = 'it is what its pieces are';
  return [objects.length === 0 ? { fact: id, outcome, reason } : { fact: id, outcome, reason, objects }];
}

const unaccounted = 'nothing accounted for it';

function entryOf(fact: Fact, accounts: readonly Account[]): LedgerEntry {
  const parts =
    accounts.length > 0 ? fold(accounts) : [{ fact: fact.id, outcome: 'unsupported' as const, reason: unaccounted }];
  const outcome = parts.map((part) => part.outcome).reduce(worse);
  return { fact, outcome, parts };
}

/** Accounts that say the same of several routes are one part each route; exact repetitions fold. */
function fold(accounts: readonly Account[]): readonly Account[] {
  if (accounts.length === 1) return accounts;
  const seen = new Map<string, Account>();
  for (const account of accounts) {
    const key = `${account.outcome} ${account.route ?? ''} ${account.reason ?? ''} ${(account.objects ?? []).map(refKey).join()}`;
    if (!seen.has(key)) seen.set(key, account);
  }
  return [...seen.entries()].sort(([a], [b]) => compareText(a, b)).map(([, account]) => account);
}

/** What is carried somewhere outweighs that another place does not need it: a no-effect beside an exact is exact. */
function worse(a: Outcome, b: Outcome): Outcome {
  const idle: readonly Outcome[] = ['no-effect', 'overridden'];
  const [first, second] = [idle.includes(a), idle.includes(b)];
  if (first !== second && !severe(a) && !severe(b)) return first ? b : a;
  return outcomes.indexOf(a) >= outcomes.indexOf(b) ? a : b;
}

function severe(outcome: Outcome): boolean {
  return outcomes.indexOf(outcome) >= outcomes.indexOf('unknown');
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}
