import type { EmittedObject } from '../model/conversion.ts';
import { objectRef } from '../model/object-ref.ts';
import type { Target } from '../model/target.ts';
import { placeholderClass } from './gateways.ts';
import type { EmitOptions } from './options.ts';

export interface KnownGatewayClass {
  readonly name: string;
  readonly controllerName?: string;
}

/**
 * The class of the Gateways: the one asked for, else the only one in the input that the target's controller serves, else the
 * target's usual one, which is emitted where no chart creates it.
 */
export function chooseClass(
  { profile }: Target,
  options: EmitOptions,
  known: readonly KnownGatewayClass[],
): { readonly name: string; readonly objects: readonly EmittedObject[] } {
  const { controllerName, className } = profile;
  const fitting = known.filter((entry) => controllerName === undefined || entry.controllerName === controllerName);
  const name = options.gatewayClass ?? (fitting.length === 1 ? fitting[0]?.name : undefined);
  if (name !== undefined) return { name, objects: [] };
  if (className === undefined) return { name: placeholderClass, objects: [] };
  const there = profile.chartCreatesClass === true || known.some((entry) => entry.name === className);
  return {
    name: className,
    objects: there || controllerName === undefined ? [] : [classObject(className, controllerName)],
  };
}

function classObject(name: string, controllerName: string): EmittedObject {
  return {
    ref: objectRef('gateway.networking.k8s.io', 'GatewayClass', undefined, name),
    body: {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name },
      spec: { controllerName },
    },
    comments: ['Hands its Gateways to the controller of the implementation.'],
    sources: [],
    role: 'infrastructure provider',
  };
}
