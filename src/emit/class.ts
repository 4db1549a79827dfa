import type { Diagnostic } from '../model/diagnostic.ts';
import { foldEqual } from '../model/fold-diagnostics.ts';
import type { Account } from '../model/ledger.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import {
  certificateAccounts,
  certificateDiagnostics,
  certificatePrerequisites,
  sharedCertificates,
  unusedCertificates,
} from './certificates.ts';
import { defaultsLost } from './class-defaults.ts';
import { type ClassDrafts, draftClass } from './class-drafts.ts';
import { type ClassRoutes, classObjects, routeClass } from './class-routes.ts';
import { classAccounts } from './class-settings.ts';
import {
  clientCertificateAccounts,
  clientCertificateDiagnostics,
  clientCertificatePrerequisites,
} from './client-certificates.ts';
import { type Emission, ownsGateways } from './context.ts';
import { defaultCertificateAccounts } from './default-certificate.ts';
import { reachDiagnostics } from './infrastructure.ts';
import * as prerequisites from './prerequisites.ts';
import { lossDiagnostics } from './realize.ts';
import { redirectFindings } from './redirect-findings.ts';
import { routeAccounts } from './route-accounts.ts';
import { patchPrerequisite, sharedPorts } from './service-patches.ts';
import { splitHosts } from './split-hosts.ts';

export type ClassOutput = ReturnType<typeof emitClass>;

/** One class as objects, with the account of each of its facts and what there is to say. */
export function emitClass(planned: PlannedClass, emission: Emission) {
  const drafts = draftClass(planned, emission);
  const routed = routeClass(drafts, emission);
  return {
    objects: classObjects(routed, emission),
    patches: routed.patches,
    accounts: accountsOf(drafts, routed, emission),
    diagnostics: diagnosticsOf(drafts, routed, emission),
    prerequisites: routed.empty ? [] : prerequisitesOf(routed, emission),
    routes: routed.routes,
    topology: routed.topology,
  };
}

function accountsOf(
  { able, drafted, said }: ClassDrafts,
  { planClass, topology, streams, routes, own, ofClass }: ClassRoutes,
  emission: Emission,
): readonly Account[] {
  const ownGateways = ownsGateways(emission);
  return [
    ...able.accounts,
    ...drafted.flatMap((entry) => entry.accounts),
    ...routeAccounts(routes, own, emission),
    ...classAccounts(ofClass, topology, own, emission),
    ...said.accounts,
    ...streams.accounts,
    ...certificateAccounts(topology, ownGateways),
    ...defaultCertificateAccounts(planClass, topology, emission.options, ownGateways),
    ...unusedCertificates(planClass, topology),
    ...clientCertificateAccounts(planClass, topology),
  ];
}

function diagnosticsOf(
  { able, apart, drafted, said, settled, wide }: ClassDrafts,
  { planClass, topology, guests, streams, patches, ofClass, empty }: ClassRoutes,
  emission: Emission,
): readonly Diagnostic[] {
  const { target, options, context } = emission;
  const losses = drafted.flatMap((entry) => entry.losses);
  return [
    ...able.diagnostics,
    ...foldEqual(drafted.flatMap((entry) => entry.diagnostics)),
    ...redirectFindings(settled.drafts, context.nameOfFact),
    ...lossDiagnostics(losses, target, context.nameOfFact),
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
    ...(empty || !ownsGateways(emission)
      ? []
      : [...reachDiagnostics(planClass, options.release), ...ofClass.diagnostics]),
    ...(empty ? [] : defaultsLost(planClass, ofClass, ownsGateways(emission))),
  ];
}

function prerequisitesOf({ planClass, topology, policies, patches, extras }: ClassRoutes, emission: Emission) {
  const { options } = emission;
  return [
    prerequisites.reachPrerequisite(planClass, options, ownsGateways(emission)),
    ...certificatePrerequisites(planClass, topology, options),
    ...prerequisites.authorityPrerequisite(policies.commands),
    ...clientCertificatePrerequisites(topology),
    ...patchPrerequisite(patches),
    ...extras.prerequisites,
  ];
}
