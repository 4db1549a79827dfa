import { compareText, type ObjectRef, refKey } from '../../model/object-ref.ts';
import type { GatewayPlan, ListenerPlan } from '../topology.ts';
import type { Holders } from './carried-over.ts';
import { isReadOnGateway } from './certificate-fields.ts';
import type { CertificateRequest } from './certificate-requests.ts';

/** A Gateway that asks cert-manager for all its certificates, with what its annotations say. */
export interface AnnotatedGateway {
  readonly ref: ObjectRef;
  readonly annotations: Readonly<Record<string, string>>;
  readonly requests: readonly CertificateRequest[];
}

/**
 * Gateways on which the annotations mean what they mean on the Ingresses: they hold for every HTTPS listener, are read for
 * Secrets beside the Gateway alone, and take the names of a certificate from its listeners
 * (cert-manager.io/docs/usage/gateway). A ListenerSet is read only behind a feature gate that is off (cert-manager 1.20).
 */
export function annotatedGateways(
  requests: readonly CertificateRequest[],
  { gateways, sets }: Holders,
): readonly AnnotatedGateway[] {
  const bySecret = new Map(requests.map((request) => [refKey(request.secret), request]));
  return gateways.flatMap((gateway) => {
    const others = [...gateways.filter((other) => other !== gateway), ...sets].flatMap((holder) => holder.listeners);
    const shared = new Set(others.flatMap(secretKey));
    const own = requestsOf(gateway, bySecret);
    if (own === undefined || own.some(({ secret }) => shared.has(refKey(secret)))) return [];
    return annotated(gateway, own);
  });
}

function secretKey({ certificate }: ListenerPlan): readonly string[] {
  return certificate === undefined ? [] : [refKey(certificate)];
}

/** The requests behind all HTTPS listeners, where each has one and with just the names of its listeners. */
function requestsOf(
  { ref, listeners }: GatewayPlan,
  bySecret: ReadonlyMap<string, CertificateRequest>,
): readonly CertificateRequest[] | undefined {
  const names = new Map<CertificateRequest, string[]>();
  for (const { certificate, hostname } of listeners) {
    if (certificate === undefined) continue;
    const request = bySecret.get(refKey(certificate));
    if (request === undefined || hostname === undefined || certificate.namespace !== ref.namespace) return undefined;
    if (['ip-sans', 'uri-sans'].some((name) => request.settings.has(`cert-manager.io/${name}`))) return undefined;
    names.set(request, [...(names.get(request) ?? []), hostname]);
  }
  const same = [...names].every(([request, own]) => own.sort(compareText).join() === request.names.join());
  return same && names.size > 0 ? [...names.keys()] : undefined;
}

function annotated({ ref }: GatewayPlan, requests: readonly CertificateRequest[]): readonly AnnotatedGateway[] {
  const [first, ...others] = requests.map(settingsText);
  if (first === undefined || others.some((other) => other !== first)) return [];
  return [{ ref, annotations: Object.fromEntries(JSON.parse(first)), requests }];
}

function settingsText({ settings }: CertificateRequest): string {
  const read = [...settings].filter(([name, value]) => isReadOnGateway(name) && value !== '');
  return JSON.stringify(read.sort(([a], [b]) => compareText(a, b)));
}
