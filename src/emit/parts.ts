import { compareText, qualifiedName } from '../model/object-ref.ts';
import type { PlannedClass, PlannedHost } from '../model/route-plan.ts';
import type { EmitOptions } from './options.ts';
import type { Unit } from './units.ts';

/** Routes that hang on Gateways of one namespace. */
export interface Part {
  readonly key: string;
  readonly namespace: string | undefined;
  readonly units: readonly Unit[];
}

export const defaultGatewayNamespace = 'gateways';

/**
 * What parts a class: its namespaces where one Gateway each was asked for, else whether a namespace is stated at all, and
 * the authorities of client certificates. The hosts of a unit are of one part.
 */
export function partKey(
  namespace: string | undefined,
  { clientCertificates }: PlannedHost,
  { gatewayMode }: EmitOptions,
): string {
  const authority = clientCertificates === undefined ? '' : ` for ${qualifiedName(clientCertificates.authority)}`;
  // Ingresses that state no namespace cannot be admitted by name from elsewhere, so they are a part of their own.
  if (namespace === undefined) return `unstated${authority}`;
  return gatewayMode === 'namespace' ? `in ${namespace}${authority}` : `stated${authority}`;
}

export function partsOf(planClass: PlannedClass, units: readonly Unit[], options: EmitOptions): readonly Part[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const [host] = unit.hosts;
    if (host === undefined) continue;
    const key = partKey(unit.owner.namespace, host, options);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [unit]);
    else known.push(unit);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, own]) => ({ key, namespace: gatewayNamespace(planClass, own, options), units: own }));
}

function gatewayNamespace(planClass: PlannedClass, units: readonly Unit[], options: EmitOptions): string | undefined {
  const namespaces = new Set(units.map((unit) => unit.owner.namespace));
  const [only] = namespaces;
  if (options.gatewayNamespace !== undefined && only !== undefined) return options.gatewayNamespace;
  if (namespaces.size <= 1) return only;
  const { exposure } = planClass;
  return exposure.kind === 'known' && exposure.service.namespace !== undefined
    ? exposure.service.namespace
    : defaultGatewayNamespace;
}
