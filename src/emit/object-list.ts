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

/**
 * What others refer to comes first; then by namespace and name. Kinds of a target's own come before the routes: applied in
 * this order, a rule is never there without the policy that guards it.
 */
export function objectOrder(a: EmittedObject, b: EmittedObject): number {
  return rank(a) - rank(b) || compareRefs(a.ref, b.ref);
}

function rank({ ref }: EmittedObject): number {
  const position = kindOrder.indexOf(ref.kind);
  return position < 0 ? kindOrder.indexOf('HTTPRoute') - 0.5 : position;
}
