import type { Prerequisite } from '../model/conversion.ts';
import { type ObjectRef, qualifiedName } from '../model/object-ref.ts';
import type { Exposure, KnownExposure, PlannedClass } from '../model/route-plan.ts';
import type { Release } from '../model/target.ts';
import { placeholderClass } from './gateways.ts';
import { infrastructureOf } from './infrastructure.ts';
import type { EmitOptions } from './options.ts';

/** Who can reach the class today, and what to do so that the new gateway is reached by no more (DESIGN 2.2). */
export function reachPrerequisite(
  { exposure, name }: PlannedClass,
  { release }: EmitOptions,
  ownGateways: boolean,
): Prerequisite {
  if (exposure.kind === 'unknown') return unknownReach(exposure, name);
  const service = qualifiedName(exposure.service);
  if (exposure.type !== 'LoadBalancer') {
    const text = `Class ${name} is behind Service ${service} of type ${exposure.type}, which has no load balancer of its own. A Gateway usually gets one: set its Service up before it is reachable from outside.`;
    return { name: 'reach', text, commands: [] };
  }
  const sentences = [
    `Class ${name} is behind Service ${service} (LoadBalancer).`,
    ...(exposure.sourceRanges.length === 0 ? [] : [`It admits only ${exposure.sourceRanges.join(', ')}.`]),
    ...(exposure.fields.length === 0 ? [] : [`It has ${exposure.fields.join(', ')}.`]),
    ...(ownGateways ? saidByGateway(exposure, release) : toBeSaid(exposure)),
  ];
  return { name: 'reach', text: sentences.join(' '), commands: [] };
}

function unknownReach({ services }: Extract<Exposure, { kind: 'unknown' }>, name: string): Prerequisite {
  const found =
    services.length === 0
      ? `Nothing in the input says who can reach class ${name} today.`
      : `Class ${name} is behind one of the Services ${services.map(qualifiedName).join(', ')}: which, the input does not say.`;
  const text = `${found} Check that the new gateway is reached by no more: an internal class must not become public.`;
  return {
    name: 'reach',
    text,
    commands: [`kubectl get service -A -l app.kubernetes.io/component=controller -o wide`],
  };
}

function saidByGateway(exposure: KnownExposure, release: Release): readonly string[] {
  const { annotations, cut } = infrastructureOf(exposure, release);
  const plain = exposure.fields.length + exposure.leftOut.length + cut.length === 0;
  if (Object.keys(annotations).length === 0) return plain ? ['Nothing in that Service restricts it.'] : [];
  const much = cut.length === 0 ? 'The Gateway says the same' : 'The Gateway says a part of this';
  return [
    `${much} in spec.infrastructure; check that your implementation passes it on.`,
    // kube-proxy itself looks at the field alone, and so do clouds without the helper of kubernetes/cloud-provider.
    ...(exposure.sourceRanges.length === 0
      ? []
      : [
          'It says the ranges as an annotation: where only the field spec.loadBalancerSourceRanges counts, set that on the Service of the gateway.',
        ]),
  ];
}

/** Where the Gateway is somebody else's, or left out. */
function toBeSaid({ annotations, sourceRanges, fields, leftOut }: KnownExposure): readonly string[] {
  if (annotations.length + sourceRanges.length + fields.length + leftOut.length === 0) {
    return ['Nothing in that Service restricts it.'];
  }
  const names = annotations.map(({ name, value }) => `${name}: ${value}`);
  return [
    ...(names.length === 0 ? [] : [`Its load balancer is made by ${names.join(', ')}.`]),
    'The Gateway is not part of the output: see that it is reached by no more.',
  ];
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
