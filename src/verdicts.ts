import type { ControllerPlan } from './model/controller.ts';
import type { EmittedObject, SourceVerdict, Verdict } from './model/conversion.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { LedgerEntry, Outcome } from './model/ledger.ts';
import { type ObjectRef, refKey } from './model/object-ref.ts';

/** How each Ingress fares, with the objects it became. */
export function verdicts(
  sources: readonly SourceVerdict[],
  unplanned: ControllerPlan['unplanned'],
  objects: readonly EmittedObject[],
  diagnostics: readonly Diagnostic[],
  ledger: readonly LedgerEntry[],
): readonly SourceVerdict[] {
  const reasons = new Map(unplanned.map((entry) => [refKey(entry.ref), entry.reason]));
  const made = new Map<string, ObjectRef[]>();
  for (const object of objects) {
    for (const source of object.sources) {
      const key = refKey(source);
      const known = made.get(key);
      if (known === undefined) made.set(key, [object.ref]);
      else known.push(object.ref);
    }
  }
  const gravity = gravityOf(diagnostics, ledger);
  const routeReasons = reasonsOf(ledger);
  return sources.map((source) => {
    if (source.verdict === 'not-selected') return source;
    const key = refKey(source.ref);
    const own = made.get(key) ?? [];
    const routes = own.filter((ref) => ref.kind.endsWith('Route'));
    const reason = reasons.get(key);
    if (reason !== undefined) return { ...source, reason, objects: own };
    if (routes.length === 0) return { ...source, reason: reasonText(routeReasons.get(key)), objects: own };
    return { ...source, verdict: gravity.get(key) ?? 'converted', objects: own };
  });
}

/** Why no rule was made of each rule of an object, as the ledger has it: one source of truth for both. */
function reasonsOf(ledger: readonly LedgerEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const reasons = new Map<string, Set<string>>();
  for (const { fact, parts } of ledger) {
    if (!/^\/spec\/(rules|defaultBackend)/.test(fact.pointer)) continue;
    const key = refKey(fact.object);
    const own = reasons.get(key) ?? new Set();
    for (const { reason } of parts) if (reason !== undefined) own.add(reason);
    reasons.set(key, own);
  }
  return reasons;
}

function reasonText(reasons: ReadonlySet<string> | undefined): string {
  return reasons === undefined || reasons.size === 0 ? 'no request reaches a rule of it' : [...reasons].join('; ');
}

/** The gravest finding about an object, and closed or opened facts, decide. */
function gravityOf(diagnostics: readonly Diagnostic[], ledger: readonly LedgerEntry[]): ReadonlyMap<string, Verdict> {
  const gravity = new Map<string, Verdict>();
  for (const { object, severity } of diagnostics) {
    if (object === undefined || severity === 'info') continue;
    const key = refKey(object);
    if (severity === 'error') gravity.set(key, 'decision');
    else if (!gravity.has(key)) gravity.set(key, 'detail');
  }
  const grave: readonly Outcome[] = ['closed', 'opened'];
  for (const { fact, outcome } of ledger) if (grave.includes(outcome)) gravity.set(refKey(fact.object), 'decision');
  return gravity;
}
