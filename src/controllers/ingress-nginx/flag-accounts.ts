import * as codes from '../../diagnostics/arguments.ts';
import { type Diagnostic, type DiagnosticContext, diagnose } from '../../model/diagnostic.ts';
import type { Fact, FactId } from '../../model/fact.ts';
import type { Account } from '../../model/ledger.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { ResourceName } from '../../model/settings.ts';
import { controllerArguments } from './controller-arguments.ts';
import { type ControllerFlags, type FlagName, flagNamed } from './controller-flags.ts';
import type { MissingObject } from './missing-objects.ts';
import type { StartedController } from './started-controllers.ts';

export interface FlagAccounts {
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Judged {
  readonly account?: Omit<Account, 'fact'>;
  readonly diagnostic?: Diagnostic;
}

/** Every argument of the controllers of a class, but for those that a part of the plan carries. */
export function flagAccounts(
  controllers: readonly StartedController[],
  flags: ControllerFlags,
  missing: readonly MissingObject[],
  carried: ReadonlySet<FactId>,
): FlagAccounts {
  const judged = controllers.flatMap((controller) =>
    controller.facts.map((fact, index) => ({ fact, ...judge(fact, index, controller, { flags, missing, carried }) })),
  );
  return {
    accounts: judged.flatMap(({ fact, account }) => (account === undefined ? [] : [{ fact: fact.id, ...account }])),
    diagnostics: judged.flatMap(({ diagnostic }) => diagnostic ?? []),
  };
}

interface View {
  readonly flags: ControllerFlags;
  readonly missing: readonly MissingObject[];
  readonly carried: ReadonlySet<FactId>;
}

function judge(fact: Fact, index: number, controller: StartedController, view: View): Judged {
  const argument = controller.workload.arguments[index];
  const name = argument?.name ?? '';
  const row = controllerArguments[name];
  if (row === undefined) return account('unknown', 'the controller does not know the argument');
  const later = controller.workload.arguments.slice(index + 1).some((other) => other.name === name);
  if (later) return account('overridden', 'the same argument comes again and counts then');
  if (argument?.value === (row.usual ?? (row.switch ? 'false' : ''))) return account('no-effect', 'it is the default');
  if (row.outcome !== undefined) return { ...account(row.outcome, row.reason), ...prefixFinding(name, fact) };
  const flag = flagNamed(name);
  return flag === undefined || view.carried.has(fact.id) ? {} : followed(fact, flag, controller, view);
}

/** An argument that the plan follows, and that no route shows. */
function followed(fact: Fact, flag: FlagName, controller: StartedController, { flags, missing }: View): Judged {
  const context = placeOf(fact);
  if (!controller.flags[flag].known) {
    const diagnostic = diagnose(codes.argumentUnread, { name: fact.name, value: fact.value }, context);
    return { ...account('unknown', 'its value cannot be read from the manifest'), diagnostic };
  }
  if (!flags[flag].known) {
    const reason = 'another workload of the same class says otherwise';
    return { ...account('unknown', reason), diagnostic: diagnose(codes.argumentsDiffer, { name: fact.name }, context) };
  }
  const lost = missing.find((entry) => entry.flag === flag);
  if (lost === undefined) {
    return flag === 'defaultBackend' ? account('unsupported', 'no rule of the output leads to it') : account('exact');
  }
  const args = { name: fact.name, object: `${lost.kind} ${nameOf(flags[flag].value)}`, what: lost.what };
  return { ...account('unknown', lost.reason), diagnostic: diagnose(codes.argumentObjectMissing, args, context) };
}

function prefixFinding(name: string, fact: Fact): Judged {
  if (name !== 'annotations-prefix') return {};
  return { diagnostic: diagnose(codes.annotationsPrefix, { name: fact.name, value: fact.value }, placeOf(fact)) };
}

function account(outcome: Account['outcome'], reason?: string): Pick<Judged, 'account'> {
  return { account: { outcome, ...(reason === undefined ? {} : { reason }) } };
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? qualifiedName(value as ResourceName) : '';
}

function placeOf({ at, object, id }: Fact): DiagnosticContext {
  return { at, object, facts: [id] };
}
