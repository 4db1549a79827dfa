import type { EmittedObject, Prerequisite } from '../../model/conversion.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf } from '../../model/json.ts';
import { compareRefs, compareText, type ObjectRef, refKey, refText } from '../../model/object-ref.ts';
import { metadata } from '../gateways.ts';
import type { Holders } from './carried-over.ts';
import type { CertificateRequest } from './certificate-requests.ts';

/** Issuers and ClusterIssuers that the input shows, by object key. */
export type Issuers = ReadonlyMap<string, JsonObject>;

interface Used {
  readonly ref: ObjectRef;
  readonly owners: readonly ObjectRef[];
}

function usedIssuers(requests: readonly CertificateRequest[]): readonly Used[] {
  const used = new Map<string, { ref: ObjectRef; owners: Map<string, ObjectRef> }>();
  for (const { issuer, owner } of requests) {
    if (issuer === undefined || issuer.group !== 'cert-manager.io') continue;
    const entry = used.get(refKey(issuer)) ?? { ref: issuer, owners: new Map() };
    entry.owners.set(refKey(owner), owner);
    used.set(refKey(issuer), entry);
  }
  return [...used.values()]
    .sort((a, b) => compareRefs(a.ref, b.ref))
    .map(({ ref, owners }) => ({ ref, owners: [...owners.values()].sort(compareRefs) }));
}

/**
 * Issuers whose HTTP01 challenges are answered through an Ingress: a merge patch that answers them through the Gateways
 * (cert-manager.io/docs/configuration/acme/http01).
 */
export function issuerPatches(
  requests: readonly CertificateRequest[],
  topology: Holders,
  issuers: Issuers,
): readonly EmittedObject[] {
  return usedIssuers(requests).flatMap(({ ref, owners }) => {
    const solvers = solversOf(issuers.get(refKey(ref)));
    if (!solvers.some(isIngressSolver) || topology.plain.length === 0) return [];
    const body: JsonObject = {
      apiVersion: 'cert-manager.io/v1',
      kind: ref.kind,
      metadata: { ...metadata(ref) },
      spec: { acme: { solvers: solvers.map((solver) => overGateways(solver, topology)) } },
    };
    const comments = [`Patch: kubectl patch ${ref.kind.toLowerCase()} NAME --type merge --patch-file FILE`];
    return [{ ref, body, comments, sources: owners, role: 'infrastructure provider' as const }];
  });
}

function solversOf(issuer: JsonObject | undefined): readonly Json[] {
  return listOf(objectOf(objectOf(issuer?.spec).acme).solvers);
}

function isIngressSolver(solver: Json): boolean {
  return isObject(objectOf(objectOf(solver).http01).ingress);
}

/** What both kinds of solver have: how its pods and Service are made. */
const kept = ['podTemplate', 'serviceType'];

function overGateways(solver: Json, { plain }: Holders): Json {
  if (!isIngressSolver(solver)) return solver;
  const { http01, ...rest } = objectOf(solver);
  const { ingress, ...others } = objectOf(http01);
  const same = Object.fromEntries(Object.entries(objectOf(ingress)).filter(([name]) => kept.includes(name)));
  const parentRefs = plain.map((ref) => ({ kind: 'Gateway', ...metadata(ref) }));
  return { ...rest, http01: { ...others, gatewayHTTPRoute: { ...same, parentRefs } } };
}

export function issuerPrerequisites(
  requests: readonly CertificateRequest[],
  topology: Holders,
  issuers: Issuers,
): readonly Prerequisite[] {
  const used = usedIssuers(requests);
  const patched = issuerPatches(requests, topology, issuers);
  const unseen = used.filter(({ ref }) => !issuers.has(refKey(ref))).map(({ ref }) => ref);
  const sentences = [
    ...(patched.length === 0
      ? []
      : [
          `${listed(patched.map(({ ref }) => ref))} answers HTTP01 challenges through an Ingress, which the new gateway does not serve: --patches FILE writes the change.`,
        ]),
    ...(unseen.length === 0
      ? []
      : [
          `The input does not show ${listed(unseen)}: where it answers HTTP01 challenges through an Ingress (solvers[].http01.ingress), make that http01.gatewayHTTPRoute with the Gateway as parentRef before a certificate is due.`,
        ]),
  ];
  if (sentences.length === 0) return [];
  const plain = unseen.filter(({ name, namespace = '' }) => /^[a-z0-9.-]*$/.test(name + namespace));
  const commands = plain.map(({ kind, name, namespace }) => {
    const at = namespace === undefined ? '' : ` -n ${namespace}`;
    return `kubectl get ${kind.toLowerCase()} ${name}${at} -o yaml`;
  });
  return [{ name: 'issuer-solver', text: sentences.join(' '), commands }];
}

function listed(refs: readonly ObjectRef[]): string {
  const names = refs.map(refText).sort(compareText);
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
}
