import * as planCodes from '../diagnostics/plan.ts';
import type { EmittedObject, Prerequisite, Requirement } from '../model/conversion.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { FactId } from '../model/fact.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import type { Account } from '../model/ledger.ts';
import { compareRefs, type ObjectRef, objectRef, refKey } from '../model/object-ref.ts';
import type { PlannedClass, PlannedHost, RoutePlan } from '../model/route-plan.ts';
import type { Target } from '../model/target.ts';
import { WiderHosts } from '../model/wider-hosts.ts';
import { backendGrants } from './backend-grants.ts';
import { carryOver, withAnnotations } from './carry-over/index.ts';
import type { Issuers } from './carry-over/issuers.ts';
import {
  certificateAccounts,
  certificateDiagnostics,
  certificatePrerequisites,
  sharedCertificates,
  unusedCertificates,
} from './certificates.ts';
import { classAccounts, realizeClass } from './class-settings.ts';
import {
  clientCertificateAccounts,
  clientCertificateDiagnostics,
  clientCertificatePrerequisites,
  separateHosts,
} from './client-certificates.ts';
import { withoutClosedClones } from './closed-clones.ts';
import { defaultCertificateAccounts } from './default-certificate.ts';
import type { RuleDraft } from './draft.ts';
import { Features } from './features.ts';
import { chooseClass, type KnownGatewayClass } from './gateway-class.ts';
import { certificateGrants, gatewayObject } from './gateways.ts';
import { draftHost } from './host.ts';
import { reachDiagnostics } from './infrastructure.ts';
import { listenerSetObject } from './listener-sets.ts';
import { NamePool } from './names.ts';
import { objectOrder, withNamespaces } from './object-list.ts';
import type { EmitOptions, KnownServices } from './options.ts';
import { attachOwnObjects, ownPrerequisites } from './own-extras.ts';
import { OwnObjects } from './own-objects.ts';
import { backendTlsPolicies, settleBackendTls } from './policies.ts';
import * as prerequisites from './prerequisites.ts';
import { lossDiagnostics } from './realize.ts';
import { redirectFindings } from './redirect-findings.ts';
import { type RouteObject, routeObjects } from './routes.ts';
import { patchPrerequisite, servicePatches, sharedPorts } from './service-patches.ts';
import { repeatGuards, splitHosts } from './split-hosts.ts';
import { closeUnsaidHosts } from './stream-hosts.ts';
import { emitStreams } from './streams.ts';
import { type ClassTopology, planTopology, withGuests } from './topology.ts';
import { type Unit, unitsOf } from './units.ts';
import { sayable } from './unsayable-matches.ts';
import { noteFeatures, noteTopology } from './used-features.ts';
import { closeWideWildcards } from './wildcards.ts';

export interface EmitContext {
  readonly services: KnownServices;
  /** Namespaces that the input shows. */
  readonly namespaces: ReadonlySet<string>;
  /** The GatewayClasses in the input. */
  readonly gatewayClasses: readonly KnownGatewayClass[];
  readonly issuers: Issuers;
  nameOfFact(fact: FactId): string;
  /** What it means that a fact is lost, where its row says so. */
  lostText(fact: FactId): string | undefined;
}

export interface Emitted {
  readonly objects: readonly EmittedObject[];
  readonly patches: readonly EmittedObject[];
  readonly accounts: readonly Account[];
  readonly diagnostics: readonly Diagnostic[];
  readonly requirements: readonly Requirement[];
  readonly prerequisites: readonly Prerequisite[];
  /** Gateways the routes name that are not among the objects. */
  readonly outside: readonly ObjectRef[];
}

interface ClassOutput extends Omit<Emitted, 'requirements' | 'outside'> {
  readonly routes: readonly RouteObject[];
  readonly topology: ClassTopology;
}

/** From a plan to objects of one target. Knows the Gateway API; of implementations only what the target says. */
export function emitPlan(plan: RoutePlan, target: Target, options: EmitOptions, context: EmitContext): Emitted {
  const features = new Features();
  const pool = new NamePool();
  const chosen = chooseClass(target, options, context.gatewayClasses);
  const outputs = plan.classes.map((planClass) =>
    emitClass(planClass, target, options, context, chosen.name, features, pool),
  );
  const own = options.gateway === undefined && !options.noGateway;
  const carried = carryOver(plan, outputs, options, context.issuers);
  const any = outputs.some((output) => output.objects.length > 0);
  return {
    objects: withNamespaces(
      [...(own && any ? chosen.objects : []), ...outputs.flatMap((output) => output.objects), ...carried.objects],
      context.namespaces,
    )
      .map((object) => withAnnotations(object, carried))
      .sort(objectOrder),
    patches: [...outputs.flatMap((output) => output.patches), ...carried.patches],
    accounts: [...outputs.flatMap((output) => output.accounts), ...carried.accounts],
    diagnostics: [...outputs.flatMap((output) => output.diagnostics), ...carried.diagnostics],
    requirements: features.requirements(),
    prerequisites: [
      ...outputs.flatMap((output) => output.prerequisites),
      ...carried.prerequisites,
      ...(own && any ? prerequisites.gatewayClassPrerequisite(chosen.name) : []),
      ...(any
        ? ownPrerequisites(
            outputs.flatMap((output) => output.objects),
            target,
          )
        : []),
      ...(any ? [prerequisites.channelPrerequisite(options)] : []),
    ],
    outside: own ? [] : outsideOf(outputs, options),
  };
}

function outsideOf(outputs: readonly ClassOutput[], { gateway }: EmitOptions): readonly ObjectRef[] {
  if (gateway === undefined) return outputs.flatMap(({ topology }) => topology.gateways.map(({ ref }) => ref));
  return [objectRef('gateway.networking.k8s.io', 'Gateway', gateway.namespace, gateway.name)];
}

function emitClass(
  planned: PlannedClass,
  target: Target,
  options: EmitOptions,
  context: EmitContext,
  gatewayClass: string,
  features: Features,
  pool: NamePool,
): ClassOutput {
  const able = sayable(planned, target, context.nameOfFact);
  const apart = separateHosts(able.planClass, target, options);
  const said = closeUnsaidHosts(apart.planClass, options);
  const { planClass } = said;
  const names = new WiderHosts(planClass.hosts.map((host) => host.hostname));
  const drafted = planClass.hosts.map((host) => {
    const caught = host.hostname !== undefined && !host.fallsThrough && names.has(host.hostname);
    return { host, ...draftHost(planClass, host, caught, target, options) };
  });
  const wide = closeWideWildcards(drafted.flatMap((entry) => entry.drafts));
  const settled = settleBackendTls(wide.drafts);
  const whole = withoutClosedClones(settled.drafts);
  const served = unitsOf(byHost(whole, planClass));
  const arranged = planTopology(planClass, served, target, options, pool);
  const guests = repeatGuards(whole, arranged);
  const units = [...served, ...guests.units];
  const hosts = withGuests(arranged, guests);
  const streams = emitStreams(planClass, hosts, options, pool);
  const topology = { ...hosts, gateways: streams.gateways };
  const own = new OwnObjects(pool);
  const routes = byOwner(units).flatMap((list) => routeObjects(list, topology, options, pool, own));
  const ofClass = realizeClass(planClass, target);
  const extras = attachOwnObjects(own, routes, topology, ofClass, options);
  const policies = backendTlsPolicies(settled.drafts, context.services, pool);
  noteFeatures(routes, features);
  for (const { ref } of [...policies.objects, ...streams.objects]) features.use(ref.kind, ref);
  noteTopology(topology, routes, options, features);
  const ownGateways = options.gateway === undefined && !options.noGateway;
  const gateways = ownGateways
    ? topology.gateways.map((gateway) =>
        gatewayObject(gateway, topology.sets, gatewayClass, target, options, streams.listenersOf(gateway)),
      )
    : [];
  const sets = topology.sets.map((set) => listenerSetObject(set, target, options));
  const grants = ownGateways ? certificateGrants(topology.gateways, options, pool) : [];
  const httpRoutes = new Set(
    routes
      .filter((route) => route.unit.kind === 'HTTPRoute')
      .flatMap((route) => route.rules.flatMap((rule) => rule.drafts)),
  );
  const patches = servicePatches([...httpRoutes], context.services);
  const empty = routes.length + streams.objects.length === 0;
  const lossOf = lossReason(target, options, context);
  return {
    objects: [
      ...gateways,
      ...sets,
      ...grants,
      ...extras.objects,
      ...backendGrants(routes, options, pool),
      ...routes.map((route) => route.object),
      ...streams.objects,
      ...policies.objects,
    ],
    patches,
    accounts: [
      ...able.accounts,
      ...drafted.flatMap((entry) => entry.accounts),
      ...routeAccounts(routes, own, lossOf),
      ...classAccounts(ofClass, topology, options, (kinds) => own.gatewayPolicies(kinds), lossOf),
      ...said.accounts,
      ...streams.accounts,
      ...certificateAccounts(topology, ownGateways),
      ...defaultCertificateAccounts(planClass, topology, options, ownGateways),
      ...unusedCertificates(planClass, topology),
      ...clientCertificateAccounts(planClass, topology),
    ],
    diagnostics: [
      ...able.diagnostics,
      ...foldEqual(drafted.flatMap((entry) => entry.diagnostics)),
      ...redirectFindings(settled.drafts, context.nameOfFact),
      ...lossDiagnostics(
        drafted.flatMap((entry) => entry.losses),
        target,
        context.nameOfFact,
      ),
      ...wide.diagnostics,
      ...settled.diagnostics,
      ...splitHosts(settled.drafts, topology),
      ...guests.diagnostics,
      ...sharedPorts(settled.drafts, patches),
      ...topology.diagnostics,
      ...said.diagnostics,
      ...streams.diagnostics,
      ...sharedCertificates(planClass, topology),
      ...apart.diagnostics,
      ...clientCertificateDiagnostics(planClass, topology),
      ...certificateDiagnostics(planClass, topology, options),
      ...(empty || !ownGateways ? [] : reachDiagnostics(planClass, options.release)),
      ...(empty || !ownGateways ? [] : ofClass.diagnostics),
      ...(empty
        ? []
        : [diagnose(planCodes.classDefaults, { class: planClass.name, list: planClass.defaults.join('; ') })]),
    ],
    prerequisites: empty
      ? []
      : [
          prerequisites.reachPrerequisite(planClass, options, ownGateways),
          ...certificatePrerequisites(planClass, topology, options),
          ...prerequisites.authorityPrerequisite(policies.commands),
          ...clientCertificatePrerequisites(topology),
          ...patchPrerequisite(patches),
          ...extras.prerequisites,
        ],
    routes,
    topology,
  };
}

function byHost(drafts: readonly RuleDraft[], planClass: PlannedClass) {
  const groups = new Map<PlannedHost, RuleDraft[]>(planClass.hosts.map((host) => [host, []]));
  for (const draft of drafts) groups.get(draft.host)?.push(draft);
  return [...groups.entries()].map(([host, own]) => ({ host, drafts: own }));
}

function byOwner(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const owners = new Map<string, Unit[]>();
  for (const unit of units) {
    const own = owners.get(refKey(unit.owner));
    if (own === undefined) owners.set(refKey(unit.owner), [unit]);
    else own.push(unit);
  }
  return [...owners.values()].sort((a, b) => compareRefs((a[0] as Unit).owner, (b[0] as Unit).owner));
}

/** Facts of a rule end in the object that carries them: a policy, or the route itself. */
function routeAccounts(
  routes: readonly RouteObject[],
  own: OwnObjects,
  lossOf: (fact: FactId) => string,
): readonly Account[] {
  const reasonOf = ({ outcome, reason, fact }: Account) =>
    outcome === 'unsupported' && reason === undefined ? { reason: lossOf(fact) } : {};
  return routes.flatMap(({ object, rules }) =>
    rules.flatMap(({ drafts }) =>
      drafts.flatMap((draft) =>
        draft.accounts.map(({ kinds, ...account }) => {
          const carriers = kinds === undefined ? [] : own.carriersOf(draft, kinds);
          return { ...account, ...reasonOf(account), objects: carriers.length === 0 ? [object.ref] : carriers };
        }),
      ),
    ),
  );
}

/** Why a fact is lost: what its row says that means, else that there is no field. */
function lossReason(
  { profile }: Target,
  { release, channel }: EmitOptions,
  context: EmitContext,
): (fact: FactId) => string {
  const policies = profile.controllerName === undefined ? '' : `, nor a policy of ${profile.name},`;
  const generic = `no field of Gateway API ${release} (${channel} channel)${policies} says it`;
  return (fact) => context.lostText(fact) ?? generic;
}
