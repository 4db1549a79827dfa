import type { Conversion } from '../model/conversion.ts';
import type { ArgumentValue, Diagnostic, Severity } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { type LedgerEntry, type Outcome, outcomes } from '../model/ledger.ts';
import { compareRefs, compareText, type ObjectRef } from '../model/object-ref.ts';
import type { Location } from '../model/source-object.ts';
import { messageOf, nameOf } from './messages.ts';

/** A diagnostic as the report tells it. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly text: string;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  readonly at?: Location;
  readonly also?: readonly Location[];
  readonly object?: ObjectRef;
  readonly facts?: readonly FactId[];
  readonly routes?: readonly string[];
  /** The worst that became of its facts: `closed` and `opened` are about protection. */
  readonly outcome?: Outcome;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings in the order in which they matter: severity, protection before detail, code, place. */
export function findingsOf(conversion: Conversion): readonly Finding[] {
  const entries = new Map(conversion.ledger.map((entry) => [entry.fact.id, entry]));
  return conversion.diagnostics.map((diagnostic) => findingOf(diagnostic, entries)).sort(compareFindings);
}

/** Whether it is about a guard: its route was closed, or opened by request. */
export function isAboutProtection({ outcome }: { readonly outcome?: Outcome }): boolean {
  return outcome === 'closed' || outcome === 'opened';
}

function findingOf(diagnostic: Diagnostic, entries: ReadonlyMap<FactId, LedgerEntry>): Finding {
  const { code, severity, at, also, object, facts, routes } = diagnostic;
  const outcome = worstOutcome(facts ?? [], entries);
  return {
    code,
    name: nameOf(code),
    severity,
    text: messageOf(diagnostic),
    arguments: diagnostic.arguments,
    ...(at === undefined ? {} : { at }),
    ...(also === undefined ? {} : { also }),
    ...(object === undefined ? {} : { object }),
    ...(facts === undefined ? {} : { facts }),
    ...(routes === undefined ? {} : { routes }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

function worstOutcome(facts: readonly FactId[], entries: ReadonlyMap<FactId, LedgerEntry>): Outcome | undefined {
  const ranks = facts.flatMap((fact) => {
    const entry = entries.get(fact);
    return entry === undefined ? [] : [outcomes.indexOf(entry.outcome)];
  });
  return ranks.length === 0 ? undefined : outcomes[Math.max(...ranks)];
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(isAboutProtection(b)) - Number(isAboutProtection(a)) ||
    compareText(a.code, b.code) ||
    compareLocations(a.at, b.at) ||
    compareObjects(a.object, b.object) ||
    compareText(a.text, b.text)
  );
}

function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compareObjects(a: ObjectRef | undefined, b: ObjectRef | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareRefs(a, b);
}
