import * as codes from '../../diagnostics/plan.ts';
import { ownName, type RowIndex } from '../../interpret/row-index.ts';
import type { Denial } from '../../interpret/statement.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import type { Row } from '../../model/row.ts';
import type { ClassContext } from './class-context.ts';
import { closedFor, mayGuard } from './doubtful.ts';
import type { NginxIngress } from './ingress.ts';
import { routingOf } from './routing.ts';
import { lastRelease, type Risk, risks, type SafetySwitches } from './safety-switches.ts';
import { isSnippet, withoutSnippets } from './snippets.ts';

/** Why a ConfigMap makes the controller refuse an Ingress. */
interface Refusal {
  readonly facts: readonly Fact[];
  /** The row of the first fact. */
  readonly name: string;
  readonly why: string;
  /** Whatever the release of the controller. */
  readonly certain: boolean;
}

/**
 * An Ingress as the safety switches leave it: as it is, without the text of its snippets, closed, or dropped. It is kept whole, so that
 * its guards are, where no ConfigMap is known, where not all that may be the controller's refuse it, and where it has guards and
 * only a default refuses it that older releases did not have.
 */
export function underSwitches(ingress: NginxIngress, context: ClassContext, index: RowIndex): NginxIngress {
  const { switches } = context;
  if (ingress.interpretation.dropped !== undefined) return ingress;
  const known = switches.length > 0;
  const refusals = (known ? switches : [lastRelease]).flatMap((entry) => refusalBy(ingress, entry, index) ?? []);
  const [refusal] = refusals;
  if (refusal === undefined) {
    return known && switches.every(({ snippets }) => !snippets) ? withoutSnippets(ingress) : ingress;
  }
  const byAll = known && refusals.length === switches.length;
  if (byAll && (refusals.every(({ certain }) => certain) || !mayGuard(ingress))) {
    return refused(ingress, refusals, index);
  }
  const why = byAll || !known ? refusal.why : `${refusal.why}, and another ConfigMap lets it pass`;
  const diagnostic = diagnose(codes.maybeRefused, { names: namesOf(refusal), why }, placeOf(ingress, refusal));
  const { interpretation } = ingress;
  return {
    ...ingress,
    doubtful: { reason: 'maybe-refused', fact: refusal.facts[0]?.id ?? '' },
    interpretation: { ...interpretation, diagnostics: [...interpretation.diagnostics, diagnostic] },
  };
}

function refusalBy(ingress: NginxIngress, switches: SafetySwitches, index: RowIndex): Refusal | undefined {
  const own = ingress.interpretation.facts.flatMap((fact) => {
    const name = ownName(fact.name, index.prefixes);
    return name === undefined ? [] : [{ fact, name, row: index.annotations.get(name) }];
  });
  const worded = own.filter(({ fact }) => switches.words.some((word) => fact.value.includes(word)));
  const risky = own.filter(({ row }) => riskOf(row) > risks.indexOf(switches.risk));
  const [first] = [...risky, ...worded];
  if (first === undefined) return undefined;
  const facts = (risky.length > 0 ? risky : worded).map(({ fact }) => fact);
  const why = risky.length > 0 ? riskText(first.row, switches, risky) : wordText(first.fact, switches);
  return { facts, name: first.name, why, certain: switches.certain || risky.length === 0 };
}

/** Aliases count like the name itself (parser.CheckAnnotationRisk). */
function riskOf(row: Row | undefined): number {
  return row === undefined ? -1 : risks.indexOf((row.risk ?? 'Low') as Risk);
}

function riskText(row: Row | undefined, switches: SafetySwitches, risky: readonly { readonly name: string }[]): string {
  const own = `its risk is ${row?.risk ?? 'Low'}`;
  const { configMap, risk, stated } = switches;
  if (configMap === undefined) {
    return `${own}, and by default (annotations-risk-level ${risk}) the controller refuses an Ingress with it; no ConfigMap of the controller is in the input`;
  }
  const snippet = risky.some(({ name }) => isSnippet(name)) && !switches.snippets;
  const also = snippet ? ', and allow-snippet-annotations is false' : '';
  return stated
    ? `${own}, and annotations-risk-level of ConfigMap ${configMap} is ${risk}${also}`
    : `${own}, and ConfigMap ${configMap} does not state annotations-risk-level, which is ${risk} by default${also}`;
}

function wordText({ value }: Fact, { configMap = '', words }: SafetySwitches): string {
  const word = words.find((entry) => value.includes(entry)) ?? '';
  return `it contains "${word}", a word of annotation-value-word-blocklist of ConfigMap ${configMap}`;
}

/**
 * Not loaded at all (recorded snippets/default-config, allow-only, risk-level-low). The version before it may be in force, with
 * its guards and backends: closed, not left to others.
 */
function refused(ingress: NginxIngress, refusals: readonly Refusal[], index: RowIndex): NginxIngress {
  const [first] = refusals;
  const [fact] = first?.facts ?? [];
  if (first === undefined || fact === undefined) return ingress;
  const denial = { reason: 'refused', fact: fact.id };
  const risky = new Map(refusals.flatMap(({ facts, why }) => facts.map(({ id }) => [id, why])));
  const why = [...new Set(refusals.map((refusal) => refusal.why))].join('; ');
  const told = diagnose(codes.refusedBySwitch, { names: namesOf(first), why }, placeOf(ingress, first));
  const closed = closedFor(ingress, denial, index);
  const accounts = [...risky].map(([id, reason]): Account => ({ fact: id, outcome: 'invalid', reason }));
  return {
    ...ingress,
    refused: denial,
    interpretation: {
      ...closed,
      accounts: [...closed.accounts, ...accounts],
      diagnostics: [...closed.diagnostics, told],
    },
  };
}

/** The controller does not load the Ingress: none of its annotations acts, and nothing else is told of them. */
export function leftOut(
  ingress: NginxIngress,
  dropped: Denial,
  accounts: readonly Account[],
  diagnostic: Diagnostic,
  index: RowIndex,
): NginxIngress {
  const { interpretation } = ingress;
  const acting = new Set(interpretation.facts.filter((entry) => isKnown(entry, index)).map(({ id }) => id));
  const told = interpretation.diagnostics.filter(({ facts }) => !(facts ?? []).some((id) => acting.has(id)));
  return {
    ...ingress,
    record: routingOf([]),
    interpretation: {
      facts: interpretation.facts,
      statements: [],
      dropped,
      accounts: [...interpretation.accounts.filter((account) => !acting.has(account.fact)), ...accounts],
      diagnostics: [...told, diagnostic],
    },
  };
}

function isKnown({ name }: Fact, index: RowIndex): boolean {
  return index.annotations.has(ownName(name, index.prefixes) ?? '');
}

function namesOf({ facts }: Refusal): string {
  return facts.map(({ name }) => name).join(', ');
}

function placeOf({ ref }: NginxIngress, { facts }: Refusal) {
  return { at: facts[0]?.at, object: ref, facts: facts.map(({ id }) => id) };
}
