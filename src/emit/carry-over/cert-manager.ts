import * as codes from '../../diagnostics/topology.ts';
import type { EmittedObject, Prerequisite } from '../../model/conversion.ts';
import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Account } from '../../model/ledger.ts';
import { type ObjectRef, objectRef, qualifiedName, refKey, refText } from '../../model/object-ref.ts';
import type { OtherTools } from '../../model/route-plan.ts';
import { metadata } from '../gateways.ts';
import { annotatedGateways } from './annotated-gateways.ts';
import type { Annotations, CarriedOver, Holders } from './carried-over.ts';
import { fieldsOf, isReadOnGateway, issuerAnnotations, isWritten } from './certificate-fields.ts';
import { type CertificateRequest, certificateRequests, isCertManager } from './certificate-requests.ts';
import { type Issuers, issuerPatches, issuerPrerequisites } from './issuers.ts';

interface Made {
  readonly request: CertificateRequest;
  /** The Gateway that carries the annotations, or the Certificate that says the same. */
  readonly object: ObjectRef;
}

/**
 * Certificates that cert-manager makes for Ingresses: annotations on the Gateway where they mean the same there, else a
 * Certificate beside the Secret, which works whatever holds the listener (DESIGN 7, other tools).
 */
export function carryCertificates(
  tools: readonly OtherTools[],
  topology: Holders,
  ownGateways: boolean,
  issuers: Issuers,
): CarriedOver {
  const shown = new Set(
    [...topology.gateways, ...topology.sets].flatMap(({ listeners }) =>
      listeners.flatMap(({ certificate }) => (certificate === undefined ? [] : [refKey(certificate)])),
    ),
  );
  const requests = certificateRequests(tools).filter(({ secret }) => shown.has(refKey(secret)));
  const annotated = ownGateways ? annotatedGateways(requests, topology) : [];
  const taken = new Set(annotated.flatMap((gateway) => gateway.requests));
  const rest = requests.filter((request) => !taken.has(request));
  const written = rest.filter(({ issuer }) => issuer !== undefined);
  const made: readonly Made[] = [
    ...annotated.flatMap(({ ref, requests: own }) => own.map((request) => ({ request, object: ref }))),
    ...written.map((request) => ({ request, object: certificateRef(request) })),
  ];
  const used = made.map(({ request }) => request);
  return {
    objects: written.map(certificateObject),
    patches: issuerPatches(used, topology, issuers),
    annotations: new Map(annotated.map(({ ref, annotations }) => [refKey(ref), annotations as Annotations])),
    accounts: accountsOf(tools, made, requests),
    diagnostics: rest.filter(({ issuer }) => issuer === undefined).map(unknownIssuer),
    prerequisites: used.length === 0 ? [] : [...issuerPrerequisites(used, topology, issuers), owners(made)],
  };
}

function certificateRef({ secret }: CertificateRequest): ObjectRef {
  return objectRef('cert-manager.io', 'Certificate', secret.namespace, secret.name);
}

/** Under the name that cert-manager gave the Certificate of the Ingress, so that it goes on as it is. */
function certificateObject(request: CertificateRequest): EmittedObject {
  const { issuer, settings, secret, names, owner } = request;
  const ref = certificateRef(request);
  const body: JsonObject = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { ...metadata(ref) },
    spec: {
      secretName: secret.name,
      dnsNames: names,
      issuerRef: { group: issuer?.group ?? '', kind: issuer?.kind ?? '', name: issuer?.name ?? '' },
      ...fieldsOf(settings),
    },
  };
  return {
    ref,
    body,
    comments: [`Asked for by the annotations of ${refText(owner)}.`],
    sources: [owner],
    role: 'application developer',
  };
}

function accountsOf(
  tools: readonly OtherTools[],
  made: readonly Made[],
  requests: readonly CertificateRequest[],
): readonly Account[] {
  const ofOwner = byOwner(made, ({ request }) => request);
  const asking = byOwner(requests, (request) => request);
  return tools.flatMap((tool) => toolAccounts(tool, ofOwner.get(tool.owner) ?? [], asking.get(tool.owner)?.[0]));
}

function byOwner<T>(items: readonly T[], requestOf: (item: T) => CertificateRequest): ReadonlyMap<ObjectRef, T[]> {
  const groups = new Map<ObjectRef, T[]>();
  for (const item of items) {
    const { owner } = requestOf(item);
    const known = groups.get(owner);
    if (known === undefined) groups.set(owner, [item]);
    else known.push(item);
  }
  return groups;
}

function toolAccounts(
  { annotations }: OtherTools,
  own: readonly Made[],
  asking: CertificateRequest | undefined,
): readonly Account[] {
  return annotations.filter(isCertManager).map(({ name, value, fact }): Account => {
    const objects = own.filter(({ object }) => isSaid(name, value, object)).map(({ object }) => object);
    if (objects.length > 0) return { fact, outcome: 'foreign', objects, reason: movedReason(objects) };
    return { fact, outcome: 'foreign', reason: leftReason(name, asking) };
  });
}

function isSaid(name: string, value: string, { kind }: ObjectRef): boolean {
  return kind === 'Gateway' ? isReadOnGateway(name) : issuerAnnotations.includes(name) || isWritten(name, value);
}

function movedReason(objects: readonly ObjectRef[]): string {
  const names = objects.map(refText).join(', ');
  return objects.some(({ kind }) => kind === 'Gateway') ? `it was copied to ${names}` : `${names} says the same`;
}

function leftReason(name: string, asking: CertificateRequest | undefined): string {
  if (asking?.issuer === undefined && asking !== undefined)
    return 'it was left where it is: no manifest names the issuer';
  if (asking === undefined)
    return 'it was left where it is: no listener shows a certificate that this Ingress asks for';
  return name.startsWith('acme.')
    ? 'it was left where it is: it is about the Ingress of a challenge'
    : 'it was left where it is: neither a Gateway nor a Certificate can say it, or not this value';
}

function unknownIssuer({ secret, owner, annotations }: CertificateRequest): Diagnostic {
  const facts = annotations.map(({ fact }) => fact);
  return diagnose(codes.issuerUnknown, { secret: `Secret ${qualifiedName(secret)}` }, { object: owner, facts });
}

/** The garbage collector takes what an Ingress owns along with it. */
function owners(made: readonly Made[]): Prerequisite {
  const gateway = made.some(({ object }) => object.kind === 'Gateway');
  const enabled = gateway
    ? ' cert-manager reads the annotations of a Gateway only with config.enableGatewayAPI: true (its Helm chart), and has to be restarted once the CRDs of the Gateway API are there.'
    : '';
  const text = `cert-manager's Certificates belong to the Ingresses today and are deleted with them. Delete the Ingresses with --cascade=orphan, so that the Certificates stay and are renewed.${enabled}`;
  const [first] = made
    .map(({ request }) => request.owner)
    .filter(({ name, namespace = '' }) => isPlain(name + namespace));
  const at = first?.namespace === undefined ? '' : ` -n ${first.namespace}`;
  const commands = first === undefined ? [] : [`kubectl delete ingress ${first.name}${at} --cascade=orphan`];
  return { name: 'certificates', text, commands };
}

/** Names of the input go into a command only where no shell reads anything else in them. */
function isPlain(text: string): boolean {
  return /^[a-z0-9.-]*$/.test(text);
}
