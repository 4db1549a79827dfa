import * as codes from '../diagnostics/interpret.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Fact } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import type { Row, Verdict } from '../model/row.ts';
import type { Denial, Interpretation, Statement } from './statement.ts';
import { valueTypes } from './value-types/index.ts';

/** A named value of an object, with the row that knows it. */
export interface Reading {
  readonly row: Row;
  readonly fact: Fact;
  /** Read under an alias, whose empty text counts as absent (behaviour-ingress-nginx 1.3). */
  readonly alias: boolean;
}

type Judged = Reading & { readonly parsed: Parsed };
type Parsed = ReturnType<NonNullable<(typeof valueTypes)[string]>['parse']>;

/**
 * The verdicts of the rows over all values that one object states: generic over controllers. `consequence`: what becomes of
 * traffic where the object is dropped, if no earlier version of it stays in force.
 */
export function interpretReadings(
  readings: readonly Reading[],
  origin: Statement['origin'],
  consequence?: string,
): Interpretation {
  const judged = readings.map((reading) => ({ ...reading, parsed: parse(reading) }));
  const result = new Verdicts(origin, consequence);
  const effective = judged.filter((item) => result.standsAlone(item, judged));
  const droppedUnits = new Set(
    effective.filter((item) => verdictOf(item, origin) === 'group-dropped').map((item) => item.row.unit),
  );
  for (const item of effective) result.judge(item, droppedUnits);
  return result.finish(readings.map((reading) => reading.fact));
}

function parse({ row, fact }: Reading): Parsed {
  const type = valueTypes[row.type];
  if (type === undefined) throw new Error(`row ${row.name}: no value type ${row.type}`);
  return type.parse(fact.value, row);
}

/** A guard of the whole controller whose value nobody can use keeps everyone out: what it lets pass today is not known. */
type Treatment = Verdict | 'class-closed';

/** A name that switches the row off, or that which does. */
function isAround(name: string, { within }: Row): boolean {
  return within !== undefined && `${within}.`.startsWith(`${name}.`);
}

/** Undefined for a usable value. A key of a ConfigMap that is no guard never drops or denies anything: the default stays. */
function verdictOf({ row, parsed, alias }: Judged, origin: Statement['origin']): Treatment | undefined {
  if (parsed.ok) return undefined;
  if (origin === 'configured') return row.guards && parsed.fault !== 'empty' ? 'class-closed' : 'default';
  if (parsed.fault === 'empty') return alias ? 'ignored' : (row.empty ?? row.invalid);
  if (parsed.fault === 'malformed') return row.malformed ?? row.invalid;
  return row.invalid;
}

const treatments: Readonly<Record<'default' | 'ignored', string>> = {
  default: 'uses the default',
  ignored: 'ignores it',
};

/** Collects what the verdicts lead to. */
class Verdicts {
  private readonly statements: Statement[] = [];
  private readonly accounts: Account[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private dropped?: Denial;
  private routesDenied?: Denial;
  private hostDenied?: Denial;
  private classClosed?: Denial;
  private readonly origin: Statement['origin'];
  private readonly consequence: string | undefined;

  constructor(origin: Statement['origin'], consequence: string | undefined) {
    this.origin = origin;
    this.consequence = consequence;
  }

  /** Whether the sibling a row needs is there; without it the controller does not even look at the value. */
  standsAlone({ row, fact }: Judged, all: readonly Judged[]): boolean {
    const closed = all.find((item) => isAround(item.row.name, row) && item.parsed.ok && item.parsed.value === false);
    if (closed !== undefined) {
      this.account(fact, 'no-effect', `${closed.row.name} switches it off`);
      return false;
    }
    if (row.needs === undefined) return true;
    const [name = '', wanted] = row.needs.split('=');
    const sibling = all.find((item) => item.row.name === name);
    const met = sibling?.parsed.ok === true && (wanted === undefined || String(sibling.parsed.value) === wanted);
    if (!met) this.account(fact, 'no-effect', `it does nothing without ${row.needs}`);
    return met;
  }

  judge(item: Judged, droppedUnits: ReadonlySet<string>): void {
    const verdict = verdictOf(item, this.origin);
    if (verdict !== undefined) this.refuse(item, verdict);
    else if (droppedUnits.has(item.row.unit)) {
      this.account(item.fact, 'no-effect', 'the controller drops the whole group for another value');
    } else this.state(item);
  }

  private state({ row, fact, parsed }: Judged): void {
    if (!parsed.ok) return;
    const { destination } = row;
    if (destination.kind === 'none') this.account(fact, destination.outcome, destination.reason);
    this.statements.push({ row, value: parsed.value, fact: fact.id, origin: this.origin });
  }

  private refuse({ row, fact, parsed }: Judged, verdict: Treatment): void {
    if (parsed.ok) return;
    const denial = { reason: row.name, fact: fact.id };
    const args = { name: fact.name, value: fact.value, reason: parsed.reason };
    const context = { at: fact.at, object: fact.object, facts: [fact.id] };
    this.account(fact, 'invalid', parsed.reason);
    switch (verdict) {
      case 'default':
      case 'ignored':
        this.diagnostics.push(
          row.instead === undefined
            ? diagnose(codes.invalidValue, { ...args, treatment: treatments[verdict] }, context)
            : diagnose(codes.invalidActs, { ...args, instead: row.instead }, context),
        );
        return;
      case 'group-dropped':
        this.diagnostics.push(diagnose(codes.groupDropped, { ...args, group: row.unit }, context));
        return;
      case 'route-denied':
        this.routesDenied ??= { ...denial, answered: true };
        this.diagnostics.push(diagnose(codes.routesDenied, args, context));
        return;
      case 'host-denied':
        this.hostDenied ??= { ...denial, answered: true };
        this.diagnostics.push(diagnose(codes.hostDenied, args, context));
        return;
      case 'object-dropped':
        this.dropped ??= denial;
        this.diagnostics.push(
          this.consequence === undefined
            ? diagnose(codes.objectRejected, args, context)
            : diagnose(codes.objectDropped, { ...args, consequence: this.consequence }, context),
        );
        return;
      case 'class-closed':
        this.classClosed ??= denial;
        this.diagnostics.push(diagnose(codes.guardUnusable, args, context));
    }
  }

  private account(fact: Fact, outcome: Account['outcome'], reason: string): void {
    this.accounts.push({ fact: fact.id, outcome, reason });
  }

  finish(facts: readonly Fact[]): Interpretation {
    return {
      facts,
      statements: this.statements,
      accounts: this.accounts,
      diagnostics: this.diagnostics,
      ...(this.dropped === undefined ? {} : { dropped: this.dropped }),
      ...(this.routesDenied === undefined ? {} : { routesDenied: this.routesDenied }),
      ...(this.hostDenied === undefined ? {} : { hostDenied: this.hostDenied }),
      ...(this.classClosed === undefined ? {} : { classClosed: this.classClosed }),
    };
  }
}
