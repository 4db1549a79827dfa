import type { EmitContext } from './emit/context.ts';
import type { KnownGatewayClass } from './emit/gateway-class.ts';
import type { KnownServices } from './emit/options.ts';
import type { ControllerIdentity, ControllerPlan } from './model/controller.ts';
import type { SourceVerdict } from './model/conversion.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Fact } from './model/fact.ts';
import { type JsonObject, listOf, objectOf, textOf } from './model/json.ts';
import type { Account } from './model/ledger.ts';
import { refKey } from './model/object-ref.ts';
import type { PlannedClass } from './model/route-plan.ts';
import type { Inventory, SourceObject } from './model/source-object.ts';
import type { Placed } from './places.ts';
import type { ReadResult } from './read/inputs.ts';
import { controllers } from './registry.ts';
import type { InventoryRequest } from './request.ts';
import { selectSources } from './select/select.ts';
import { stageDone } from './stages.ts';

/** What is left of the input when it is planned: of the objects only their places and what later stages ask for. */
export interface Planned {
  readonly classes: readonly PlannedClass[];
  readonly context: Omit<EmitContext, 'nameOfFact'>;
  /** Bodies of the Services, which references are checked against. */
  readonly services: readonly JsonObject[];
  readonly facts: readonly Fact[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unplanned: ControllerPlan['unplanned'];
  readonly sources: readonly SourceVerdict[];
  readonly places: readonly Placed[];
  readonly summary: ReadResult['summary'];
}

/** Select, interpret and plan. */
export function planned({ inventory, diagnostics, summary }: ReadResult, request: InventoryRequest): Planned {
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
  return {
    classes: plans.flatMap(({ plan }) => plan.classes),
    context: { ...contextOf(inventory), lostText: lostTextIn(plans.map((plan) => plan.lostTexts)) },
    services: inventory.objects.filter(({ ref }) => ref.kind === 'Service').map(serviceBody),
    facts: plans.flatMap((plan) => plan.facts),
    accounts: plans.flatMap((plan) => plan.accounts),
    diagnostics: [...diagnostics, ...selection.diagnostics, ...plans.flatMap((plan) => plan.diagnostics)],
    unplanned: plans.flatMap((plan) => plan.unplanned),
    sources: selection.sources,
    places: inventory.objects.map(({ ref, at }) => ({ ref, at })),
    summary,
  };
}

/** A function of its own, so that it holds the texts and not all that `planned` knows. */
function lostTextIn(lostTexts: readonly ControllerPlan['lostTexts'][]): EmitContext['lostText'] {
  return (fact) => lostTexts.map((texts) => texts.get(fact)).find((text) => text !== undefined);
}

/** Who a Service is, and its spec: no check looks at its labels. */
function serviceBody({ body }: SourceObject): JsonObject {
  const { apiVersion, kind, metadata, spec } = body;
  const { name, namespace } = objectOf(metadata);
  return { apiVersion, kind, metadata: namespace === undefined ? { name } : { name, namespace }, spec };
}

/** How each controller is known, with how the input shows it to be started. */
function identities(inventory: Inventory): readonly ControllerIdentity[] {
  return controllers.map(({ identity, instances }) => ({ ...identity, instances: instances?.(inventory) ?? [] }));
}

/** What the input shows beside the Ingresses, as far as it decides what is emitted. */
function contextOf({ objects }: Inventory): Omit<Planned['context'], 'lostText'> {
  return {
    services: knownServices(objects),
    namespaces: new Set(objects.filter((object) => object.ref.kind === 'Namespace').map((object) => object.ref.name)),
    issuers: new Map(
      objects.filter(({ ref }) => ref.group === 'cert-manager.io').map(({ ref, body }) => [refKey(ref), body]),
    ),
    gatewayClasses: objects.filter(({ ref }) => ref.kind === 'GatewayClass').map(gatewayClassOf),
  };
}

function gatewayClassOf({ ref, body }: SourceObject): KnownGatewayClass {
  const controllerName = textOf(objectOf(body.spec).controllerName);
  return { name: ref.name, ...(controllerName === undefined ? {} : { controllerName }) };
}

function knownServices(objects: Inventory['objects']): KnownServices {
  const services = objects.filter(({ ref }) => ref.kind === 'Service' && ref.group === '');
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
