import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import type { Account } from '../model/ledger.ts';
import { qualifiedName } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import { type ClassGroup, classGroups, type Group, onLoss, type Setting } from '../model/settings.ts';
import type { ClassRealization, GatewayPart, PartOutcome, Target } from '../model/target.ts';
import { type Emission, ownsGateways } from './context.ts';
import type { OwnObjects } from './own-objects.ts';
import { lossReason } from './route-accounts.ts';
import type { ClassTopology } from './topology.ts';

/** A fact of the class, with the kinds of policies that carry it. */
interface ClassAccount {
  readonly fact: FactId;
  readonly outcome: PartOutcome;
  readonly kinds: readonly string[];
}

/** What a class asks of all its Gateways. */
export interface ClassSettings {
  readonly parts: readonly GatewayPart[];
  readonly accounts: readonly ClassAccount[];
  readonly diagnostics: readonly Diagnostic[];
  /** Parts, as `group.part`, that the policies say as the source has them. */
  readonly kept: ReadonlySet<string>;
}

interface AnyCapability {
  realize(value: unknown, planClass: PlannedClass): ClassRealization<Group> | undefined;
}

/** Settings of the class over what its source does by default, as the target says them at a Gateway. */
export function realizeClass(planClass: PlannedClass, target: Target): ClassSettings {
  const made = (Object.keys(onLoss) as Group[]).map((group) => realizeGroup(group, planClass, target));
  return {
    parts: made.flatMap(({ parts }) => parts),
    accounts: made.flatMap(({ accounts }) => accounts),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
    kept: new Set(made.flatMap(({ kept }) => [...kept])),
  };
}

function realizeGroup(group: Group, planClass: PlannedClass, target: Target): ClassSettings {
  const stated = isClassGroup(group) ? (planClass.settings[group] as Setting | undefined) : undefined;
  const usual = planClass.byDefault?.[group];
  if (stated === undefined && usual === undefined) return { parts: [], accounts: [], diagnostics: [], kept: new Set() };
  const capability = target.onGateway?.[group] as AnyCapability | undefined;
  const result = capability?.realize({ ...usual, ...stated?.value }, planClass);
  return {
    parts: result?.policies ?? [],
    accounts: stated === undefined ? [] : accountsOf(stated, result),
    diagnostics: result?.diagnostics ?? [],
    kept: new Set(keptParts(group, result)),
  };
}

function keptParts(group: Group, result: ClassRealization<Group> | undefined): readonly string[] {
  const parts = Object.entries((result?.parts ?? {}) as Readonly<Record<string, PartOutcome>>);
  return parts.flatMap(([part, outcome]) => (outcome === 'policy' || outcome === 'exact' ? [`${group}.${part}`] : []));
}

function isClassGroup(group: Group): group is ClassGroup {
  return classGroups.some((known) => known === group);
}

function accountsOf({ facts }: Setting, result: ClassRealization<Group> | undefined): readonly ClassAccount[] {
  const outcomes = (result?.parts ?? {}) as Readonly<Record<string, PartOutcome | undefined>>;
  const policies = new Set((result?.policies ?? []).map(({ of }) => of.kind));
  return Object.entries(facts as Readonly<Record<string, readonly FactId[]>>).flatMap(([part, ids]) => {
    const outcome = outcomes[part] ?? 'unsupported';
    const kinds = outcome === 'policy' || outcome === 'approximate' ? [...policies] : [];
    return ids.map((fact) => ({ fact, outcome, kinds }));
  });
}

/** Facts of the class end in the policies of its Gateways, where these are made here. */
export function classAccounts(
  { accounts }: ClassSettings,
  { gateways }: ClassTopology,
  own: OwnObjects,
  emission: Emission,
): readonly Account[] {
  const [first] = gateways;
  const reason = 'no route of the output is reached by it';
  if (first === undefined) return accounts.map(({ fact }) => ({ fact, outcome: 'no-effect', reason }));
  const lossOf = lossReason(emission);
  const name = qualifiedName(emission.options.gateway ?? first.ref);
  const told = `Gateway ${name} is not part of the output and has to be told`;
  return accounts.map(({ fact, outcome, kinds }) => {
    if (outcome === 'unsupported') return { fact, outcome, reason: lossOf(fact) };
    if (kinds.length === 0) return { fact, outcome };
    if (!ownsGateways(emission)) return { fact, outcome: 'unsupported', reason: told };
    return { fact, outcome, objects: own.gatewayPolicies(kinds) };
  });
}
