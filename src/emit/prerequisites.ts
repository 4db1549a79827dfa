import type { Prerequisite } from '../model/conversion.ts';
import { type ObjectRef, qualifiedName } from '../model/object-ref.ts';
import type { PlannedClass } from '../model/route-plan.ts';
import { placeholderClass } from './gateways.ts';
import type { EmitOptions } from './options.ts';

/** Who can reach the class today, and what to do so that the new gateway is reached by no more (DESIGN 2.2). */
export function reachPrerequisite({ exposure, name }: PlannedClass): Prerequisite {
  if (exposure.kind === 'unknown') {
    const text = `Nothing in the input says who can reach class ${name} today. Check that the new gateway is reached by no more: an internal class must not become public.`;
    return {
      name: 'reach',
      text,
      commands: [`kubectl get service -A -l app.kubernetes.io/component=controller -o wide`],
    };
  }
  const service = qualifiedName(exposure.service);
  if (exposure.type !== 'LoadBalancer') {
    const text = `Class ${name} is behind Service ${service} of type ${exposure.type}, which has no load balancer of its own. A Gateway usually gets one: set its Service up before it is reachable from outside.`;
    return { name: 'reach', text, commands: [] };
  }
  const ranges = exposure.sourceRanges.length === 0 ? '' : ` It admits only ${exposure.sourceRanges.join(', ')}.`;
  const copied = Object.keys(exposure.annotations).length > 0 || exposure.sourceRanges.length > 0;
  const said = copied
    ? 'The Gateway says the same in spec.infrastructure; check that your implementation passes it on.'
    : 'Nothing restricts it.';
  return {
    name: 'reach',
    text: `Class ${name} is behind Service ${service} (LoadBalancer).${ranges} ${said}`,
    commands: [],
  };
}

export function gatewayClassPrerequisite(gatewayClass: string): readonly Prerequisite[] {
  if (gatewayClass !== placeholderClass) return [];
  const text = `The Gateways name the class ${placeholderClass}, which exists nowhere. Choose one with --gateway-class.`;
  return [{ name: 'gateway-class', text, commands: ['kubectl get gatewayclass'] }];
}

export function certificatePrerequisite(hosts: readonly string[], secret: ObjectRef): Prerequisite {
  const shown = hosts.slice(0, 3).join(', ') + (hosts.length > 3 ? ` and ${hosts.length - 3} more` : '');
  const text = `Hosts without a certificate of their own (${shown}) use Secret ${qualifiedName(secret)}: the default certificate of the controller. Make it, or name another with --default-certificate.`;
  return { name: 'default-certificate', text, commands: [] };
}

export function authorityPrerequisite(commands: readonly string[]): readonly Prerequisite[] {
  if (commands.length === 0) return [];
  return [
    {
      name: 'backend-ca',
      text: 'The BackendTLSPolicies read the CA from ConfigMaps, where the controller reads it from Secrets.',
      commands,
    },
  ];
}

export function channelPrerequisite(options: EmitOptions): Prerequisite {
  const text = `The cluster needs the CRDs of Gateway API ${options.release} or later, ${options.channel} channel.`;
  return {
    name: 'crds',
    text,
    commands: ['kubectl get crd httproutes.gateway.networking.k8s.io -o yaml | grep bundle-version'],
  };
}
