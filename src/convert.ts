import * as codes from './diagnostics/emit.ts';
import { type Emitted, emitPlan } from './emit/index.ts';
import type { EmitOptions } from './emit/options.ts';
import { closeLedger } from './ledger.ts';
import type { Conversion } from './model/conversion.ts';
import { type Diagnostic, diagnose } from './model/diagnostic.ts';
import { refText } from './model/object-ref.ts';
import type { Target } from './model/target.ts';
import { placeDiagnostics } from './places.ts';
import { type Planned, planned } from './planned.ts';
import type { ReadResult } from './read/inputs.ts';
import { emitOptions, type Internals, type InventoryRequest, targetOf } from './request.ts';
import { stageDone } from './stages.ts';
import { unreadHosts } from './unread.ts';
import { checkObjects, loadSchemas } from './validate/index.ts';
import { verdicts } from './verdicts.ts';

export type { Internals, InventoryRequest } from './request.ts';

/** A conversion when its objects are there: the plan they were made of is gone. */
interface Made extends Omit<Planned, 'classes' | 'context'> {
  readonly emitted: Emitted;
}

/**
 * From what was read to objects and report: select, interpret and plan, emit, check, account. A stage hands on what later ones
 * need, and no frame holds what came before it: of a large cluster neither the input nor the plan stays in memory.
 */
export async function convertInventory(
  read: ReadResult,
  request: InventoryRequest,
  internals: Internals = {},
): Promise<Conversion> {
  const target = targetOf(request.to ?? 'standard');
  const options = emitOptions(request, internals);
  return Promise.resolve(planned(read, request))
    .then((plan) => made(plan, target, options))
    .then((conversion) => checked(conversion, options))
    .then((conversion) => accounted(conversion, target, options));
}

function made({ classes, context, ...rest }: Planned, target: Target, options: EmitOptions): Made {
  const names = new Map(rest.facts.map((fact) => [fact.id, fact.name]));
  const emitted = emitPlan({ classes }, target, options, { ...context, nameOfFact: (fact) => names.get(fact) ?? fact });
  stageDone('emit');
  return { ...rest, emitted };
}

/** Every emitted object is checked before anyone sees it; what fails is a bug of ours and exits with 5. */
async function checked(conversion: Made, options: EmitOptions): Promise<Made> {
  const { emitted, services, diagnostics, summary } = conversion;
  const violations = await violationsOf(emitted, services, options);
  stageDone('check');
  const unread = unreadHosts(summary.unread, emitted.objects);
  return { ...conversion, diagnostics: [...diagnostics, ...emitted.diagnostics, ...unread, ...violations] };
}

async function violationsOf(
  { objects, outside }: Emitted,
  services: Planned['services'],
  { release, channel }: EmitOptions,
): Promise<readonly Diagnostic[]> {
  if (objects.length === 0) return [];
  const groups = objects.map(({ ref }) => ref.group);
  const schemas = await loadSchemas(release, channel, groups);
  const result = checkObjects(objects, { release, channel, schemas, outside, context: services });
  return [...result.violations, ...result.unchecked].map((violation) => {
    const args = { object: refText(violation.object), pointer: violation.pointer, message: violation.message };
    return diagnose(codes.invalidOutput, args, { object: violation.object });
  });
}

/** One ledger entry a fact, one verdict an Ingress, one place a finding. */
function accounted(
  { emitted, facts, accounts, diagnostics: found, unplanned, sources, places, summary }: Made,
  target: Target,
  { release, channel }: EmitOptions,
): Conversion {
  const { objects, patches, requirements, prerequisites } = emitted;
  const ledger = closeLedger(facts, [...accounts, ...emitted.accounts], found);
  const diagnostics = placeDiagnostics([...found, ...ledger.diagnostics], facts, places);
  const judged = verdicts(sources, unplanned, objects, diagnostics, ledger.entries);
  stageDone('account');
  return {
    target: target.profile.name,
    release,
    channel,
    objects,
    patches,
    ledger: ledger.entries,
    diagnostics,
    requirements,
    prerequisites,
    sources: judged,
    read: summary,
  };
}
