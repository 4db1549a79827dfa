import * as codes from './diagnostics/emit.ts';
import { type Emitted, emitPlan } from './emit/index.ts';
import type { EmitOptions, KnownServices } from './emit/options.ts';
import { closeLedger } from './ledger.ts';
import type { ControllerIdentity, ControllerPlan } from './model/controller.ts';
import type { Conversion } from './model/conversion.ts';
import { type Diagnostic, diagnose } from './model/diagnostic.ts';
import type { FactId } from './model/fact.ts';
import { listOf, objectOf, textOf } from './model/json.ts';
import { objectRef, refKey, refText } from './model/object-ref.ts';
import type { Inventory } from './model/source-object.ts';
import type { Channel, Release, Target } from './model/target.ts';
import { placeDiagnostics } from './places.ts';
import type { ReadResult } from './read/inputs.ts';
import { controllers, targets } from './registry.ts';
import { selectSources } from './select/select.ts';
import { stageDone } from './stages.ts';
import { unreadHosts } from './unread.ts';
import { checkObjects, loadSchemas } from './validate/index.ts';
import { verdicts } from './verdicts.ts';

/** What a conversion is asked for, whatever the input comes from. */
export interface InventoryRequest {
  readonly from?: readonly string[];
  readonly className?: readonly string[];
  /** Target; `standard` by default. */
  readonly to?: string;
  readonly release?: Release;
  readonly channel?: Channel;
  /** `NAMESPACE/NAME` of an existing Gateway. */
  readonly gateway?: string;
  readonly noGateway?: boolean;
  readonly gatewayClass?: string;
  readonly gatewayNamespace?: string;
  readonly gatewayMode?: 'class' | 'namespace';
  readonly listenerSets?: 'auto' | 'always' | 'never';
  readonly separateGatewayFor?: readonly 'client-certificates'[];
  readonly httpPort?: number;
  readonly httpsPort?: number;
  /** `NAMESPACE/NAME` of a Secret. */
  readonly defaultCertificate?: string;
  readonly unprotected?: 'allow' | 'close';
  readonly allowLoss?: readonly string[];
}

/** What no user decides: a limit so low that tests see what happens above it. */
export interface Internals {
  readonly listenerLimit?: number;
}

/** From what was read to objects and report: select, interpret and plan, emit, check, account. */
export async function convertInventory(
  read: ReadResult,
  request: InventoryRequest,
  internals: Internals = {},
): Promise<Conversion> {
  const { inventory } = read;
  const target = targetOf(request.to ?? 'standard');
  const options = emitOptions(request, internals);
  const selection = selectSources(inventory, {
    controllers: identities(inventory),
    ...(request.from === undefined ? {} : { from: request.from }),
    ...(request.className === undefined ? {} : { className: request.className }),
  });
  stageDone('select');
  const plans = controllers.map((controller) =>
    controller.plan(selection.selected.get(controller.identity.name) ?? [], inventory),
  );
  stageDone('plan');
  const facts = plans.flatMap((plan) => plan.facts);
  const names = new Map(facts.map((fact) => [fact.id, fact.name]));
  const emitted = emitAll(plans, target, options, inventory, (fact) => names.get(fact) ?? fact);
  stageDone('emit');
  const checked = await check(emitted, options, inventory);
  stageDone('check');
  const found = [
    ...read.diagnostics,
    ...selection.diagnostics,
    ...plans.flatMap((plan) => plan.diagnostics),
    ...emitted.diagnostics,
    ...unreadHosts(read.summary.unread, emitted.objects),
    ...checked,
  ];
  const accounts = [...plans.flatMap((plan) => plan.accounts), ...emitted.accounts];
  const ledger = closeLedger(facts, accounts, found);
  const diagnostics = placeDiagnostics([...found, ...ledger.diagnostics], facts, inventory);
  const sources = verdicts(selection.sources, plans, emitted.objects, diagnostics, ledger.entries);
  stageDone('account');
  return {
    target: target.profile.name,
    release: options.release,
    channel: options.channel,
    objects: emitted.objects,
    patches: emitted.patches,
    ledger: ledger.entries,
    diagnostics,
    requirements: emitted.requirements,
    prerequisites: emitted.prerequisites,
    sources,
    read: read.summary,
  };
}

/** How each controller is known, with how the input shows it to be started. */
function identities(inventory: Inventory): readonly ControllerIdentity[] {
  return controllers.map(({ identity, instances }) => ({ ...identity, instances: instances?.(inventory) ?? [] }));
}

function targetOf(name: string): Target {
  const target = targets[name];
  if (target === undefined) throw new Error(`no target ${name}`);
  return target;
}

function emitOptions(request: InventoryRequest, internals: Internals): EmitOptions {
  const gateway = request.gateway === undefined ? undefined : splitName(request.gateway);
  const certificate = request.defaultCertificate === undefined ? undefined : splitName(request.defaultCertificate);
  return {
    release: request.release ?? '1.6',
    channel: request.channel ?? 'standard',
    noGateway: request.noGateway ?? false,
    httpPort: request.httpPort ?? 80,
    httpsPort: request.httpsPort ?? 443,
    gatewayMode: request.gatewayMode ?? 'class',
    listenerSets: request.listenerSets ?? 'auto',
    separateClientCertificates: request.separateGatewayFor?.includes('client-certificates') ?? false,
    listenerLimit: internals.listenerLimit ?? 64,
    openUnprotected: request.unprotected === 'allow',
    allowedLosses: request.allowLoss ?? [],
    ...(request.gatewayClass === undefined ? {} : { gatewayClass: request.gatewayClass }),
    ...(request.gatewayNamespace === undefined ? {} : { gatewayNamespace: request.gatewayNamespace }),
    ...(gateway === undefined ? {} : { gateway }),
    ...(certificate === undefined
      ? {}
      : { defaultCertificate: objectRef('', 'Secret', certificate.namespace, certificate.name) }),
  };
}

function splitName(text: string): { readonly namespace?: string; readonly name: string } {
  const [first = '', second] = text.split('/');
  return second === undefined ? { name: first } : { namespace: first, name: second };
}

function emitAll(
  plans: readonly ControllerPlan[],
  target: Target,
  options: EmitOptions,
  inventory: Inventory,
  nameOfFact: (fact: FactId) => string,
): Emitted {
  const classes = plans.flatMap((plan) => plan.plan.classes);
  const gatewayClasses = inventory.objects
    .filter((object) => object.ref.kind === 'GatewayClass')
    .map(({ ref, body }) => {
      const controllerName = textOf(objectOf(body.spec).controllerName);
      return { name: ref.name, ...(controllerName === undefined ? {} : { controllerName }) };
    });
  return emitPlan({ classes }, target, options, {
    services: knownServices(inventory),
    namespaces: new Set(
      inventory.objects.filter((object) => object.ref.kind === 'Namespace').map((object) => object.ref.name),
    ),
    gatewayClasses,
    lostText: (fact) => plans.map((plan) => plan.lostTexts.get(fact)).find((text) => text !== undefined),
    issuers: new Map(
      inventory.objects
        .filter(({ ref }) => ref.group === 'cert-manager.io')
        .map(({ ref, body }) => [refKey(ref), body]),
    ),
    nameOfFact,
  });
}

function knownServices(inventory: Inventory): KnownServices {
  const services = inventory.objects.filter(({ ref }) => ref.kind === 'Service' && ref.group === '');
  return new Map(
    services.map(({ ref, body }) => [
      refKey(ref),
      listOf(objectOf(body.spec).ports).flatMap((value) => {
        const entry = objectOf(value);
        const name = textOf(entry.name);
        const appProtocol = textOf(entry.appProtocol);
        if (typeof entry.port !== 'number') return [];
        return [
          {
            port: entry.port,
            ...(name === undefined ? {} : { name }),
            ...(appProtocol === undefined ? {} : { appProtocol }),
          },
        ];
      }),
    ]),
  );
}

/** Every emitted object is checked before anyone sees it; what fails is a bug of ours and exits with 5. */
async function check(emitted: Emitted, options: EmitOptions, inventory: Inventory): Promise<readonly Diagnostic[]> {
  const { release, channel } = options;
  if (emitted.objects.length === 0) return [];
  const groups = emitted.objects.map(({ ref }) => ref.group);
  const schemas = await loadSchemas(release, channel, groups);
  const context = inventory.objects.filter(({ ref }) => ref.kind === 'Service').map(({ body }) => body);
  const result = checkObjects(emitted.objects, { release, channel, schemas, outside: emitted.outside, context });
  return [...result.violations, ...result.unchecked].map((violation) => {
    const args = { object: refText(violation.object), pointer: violation.pointer, message: violation.message };
    return diagnose(codes.invalidOutput, args, { object: violation.object });
  });
}
