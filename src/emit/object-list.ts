import type { EmittedObject } from '../model/conversion.ts';
import { compareRefs } from '../model/object-ref.ts';
import { namespaceObject } from './gateways.ts';
import { defaultGatewayNamespace } from './topology.ts';

/** The Gateways' namespace, where we chose it and the input does not show it. */
export function withNamespaces(objects: readonly EmittedObject[], shown: ReadonlySet<string>): EmittedObject[] {
  const chosen = objects.some(
    (object) => object.ref.kind === 'Gateway' && object.ref.namespace === defaultGatewayNamespace,
  );
  const known = shown.has(defaultGatewayNamespace);
  return chosen && !known ? [namespaceObject(defaultGatewayNamespace), ...objects] : [...objects];
}

const kindOrder = [
  'Namespace',
  'GatewayClass',
  'Gateway',
  'ListenerSet',
  'ReferenceGrant',
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'TCPRoute',
  'UDPRoute',
  'BackendTLSPolicy',
  'Certificate',
];

/** What others refer to comes first; then by namespace and name. */
export function objectOrder(a: EmittedObject, b: EmittedObject): number {
  return kindOrder.indexOf(a.ref.kind) - kindOrder.indexOf(b.ref.kind) || compareRefs(a.ref, b.ref);
}
