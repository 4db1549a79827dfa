import { listOf, objectOf, textOf } from '../../model/json.ts';
import type { Inventory, SourceObject } from '../../model/source-object.ts';
import type { NginxIngress } from './ingress.ts';
import { isCanary } from './upstreams.ts';

/** A tool that keeps canary Ingresses of its own. */
export interface CanaryOwner {
  readonly tool: string;
  /** How it is known. */
  readonly by: string;
}

interface Tool {
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  /** Names of the canary Ingresses that an object of the tool makes. */
  names(spec: Readonly<Record<string, unknown>>, name: string): readonly string[];
}

/**
 * argoproj/argo-rollouts rollout/trafficrouting/nginx/nginx.go and utils/ingress/ingress.go; fluxcd/flagger
 * pkg/router/ingress.go: both set themselves as the controlling owner.
 */
const tools: readonly Tool[] = [
  {
    name: 'Argo Rollouts',
    group: 'argoproj.io',
    kind: 'Rollout',
    names: (spec, name) => {
      const { nginx } = objectOf(objectOf(objectOf(objectOf(spec.strategy).canary).trafficRouting));
      const { stableIngress, stableIngresses } = objectOf(nginx);
      const stable = [stableIngress, ...listOf(stableIngresses)].flatMap((entry) => textOf(entry) ?? []);
      return stable.map((entry) => `${`${name}-${entry}`.slice(0, 253 - suffix.length)}${suffix}`);
    },
  },
  {
    name: 'Flagger',
    group: 'flagger.app',
    kind: 'Canary',
    names: (spec) => {
      const name = textOf(objectOf(spec.ingressRef).name);
      return name === undefined ? [] : [`${name}${suffix}`];
    },
  },
];

const suffix = '-canary';

export const toolKinds = tools.map(({ group, kind }) => ({ group, kind }));

/** Ingresses that a tool made, as their owner references say, or the names that objects of the tool give them. */
export function canaryOwners(
  ingresses: readonly NginxIngress[],
  { objects }: Inventory,
): ReadonlyMap<NginxIngress, CanaryOwner> {
  const named = new Map(objects.flatMap(namesMade));
  return new Map(
    ingresses.flatMap((ingress) => {
      const owner = ownerOf(ingress) ?? named.get(`${ingress.ref.namespace ?? ''}/${ingress.ref.name}`);
      return owner === undefined ? [] : [[ingress, owner] as const];
    }),
  );
}

/** Flagger leaves its copy behind as an ordinary Ingress between two releases, younger than the one it was copied from. */
export function idleCopies(
  ingresses: readonly NginxIngress[],
  owners: ReadonlyMap<NginxIngress, CanaryOwner>,
): readonly NginxIngress[] {
  if (owners.size === 0) return [];
  const claimed = new Set(ingresses.filter((ingress) => !owners.has(ingress)).flatMap(pathKeys));
  return ingresses.filter(
    (ingress) => owners.has(ingress) && !isCanary(ingress) && pathKeys(ingress).every((key) => claimed.has(key)),
  );
}

function pathKeys({ ref, rules }: NginxIngress): readonly string[] {
  return rules.flatMap(({ host, paths }) =>
    paths.map(({ path, type }) => JSON.stringify([ref.namespace, host, type, path])),
  );
}

function ownerOf({ source }: NginxIngress): CanaryOwner | undefined {
  for (const reference of listOf(objectOf(source.body.metadata).ownerReferences).map(objectOf)) {
    const group = (textOf(reference.apiVersion) ?? '').split('/')[0];
    const tool = tools.find((entry) => entry.group === group && entry.kind === textOf(reference.kind));
    if (tool !== undefined) return { tool: tool.name, by: `${tool.kind} ${textOf(reference.name) ?? ''} is its owner` };
  }
  return undefined;
}

function namesMade({ ref, body }: SourceObject): readonly (readonly [string, CanaryOwner])[] {
  const tool = tools.find(({ group, kind }) => ref.group === group && ref.kind === kind);
  if (tool === undefined) return [];
  const owner = { tool: tool.name, by: `${tool.kind} ${ref.name} makes an Ingress of this name` };
  return tool.names(objectOf(body.spec), ref.name).map((name) => [`${ref.namespace ?? ''}/${name}`, owner]);
}
