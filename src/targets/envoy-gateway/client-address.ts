import type { PlannedClass } from '../../model/route-plan.ts';
import type { Site } from '../../model/target.ts';

/**
 * The policy of a Gateway asks for the PROXY protocol on all its listeners (translateClientTrafficPolicyForListener), the
 * source on those for http and https alone, so that streams of TCP would be cut.
 */
export function takesProxyProtocol({ streams }: PlannedClass): boolean {
  return streams.every(({ protocol }) => protocol !== 'tcp');
}

/**
 * Whether rules are compared with the address that the source compares them with. Where a header names it they might not be:
 * Envoy takes the address of the proxy, which a list of private networks may well hold, where it cannot read the header.
 */
export function seesClients({ planClass, gatewayPolicies }: Site): boolean {
  const { clientAddress } = planClass;
  if (clientAddress === undefined) return true;
  return clientAddress === 'proxy-protocol' && gatewayPolicies && takesProxyProtocol(planClass);
}
