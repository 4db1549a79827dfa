/** An API group and version, as `apiVersion` states them. */
export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

export function groupVersionOf(apiVersion: string): GroupVersion {
  const slash = apiVersion.indexOf('/');
  return slash === -1
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

export const ingressGroup = 'networking.k8s.io';

/** Kinds without a namespace among those that Ingress controllers and the Gateway API read. */
const clusterKinds = new Set([
  'APIService',
  'ClusterIssuer',
  'ClusterPolicy',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'GatewayClass',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'StorageClass',
  'ValidatingWebhookConfiguration',
]);

export function isNamespaced(kind: string): boolean {
  return !clusterKinds.has(kind);
}

/** The group a kind has today: Ingress moved from extensions to networking.k8s.io. */
export function currentGroup(group: string, kind: string): string {
  return group === 'extensions' && kind === 'Ingress' ? ingressGroup : group;
}

const servedVersions: Readonly<Record<string, readonly string[]>> = {
  Ingress: ['networking.k8s.io/v1', 'networking.k8s.io/v1beta1', 'extensions/v1beta1'],
  IngressClass: ['networking.k8s.io/v1', 'networking.k8s.io/v1beta1'],
};

/** False for a version of Ingress or IngressClass that no release of Kubernetes serves. Other kinds are not judged. */
export function isServed(apiVersion: string, group: string, kind: string): boolean {
  return group !== ingressGroup || (servedVersions[kind]?.includes(apiVersion) ?? true);
}

/** The kinds a caller wants kept, for quick answers. */
export class WantedKinds {
  private readonly keys: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;

  /** Every object is wanted, as it is written. */
  readonly all: boolean;

  constructor(wanted: readonly { readonly group: string; readonly kind: string }[] | 'all') {
    this.all = wanted === 'all';
    const kinds = wanted === 'all' ? [] : wanted;
    this.keys = new Set(kinds.map(({ group, kind }) => `${group}/${kind}`));
    this.names = new Set(kinds.map(({ kind }) => kind));
  }

  has(group: string, kind: string): boolean {
    return this.keys.has(`${group}/${kind}`);
  }

  /** Some wanted group has a kind of this name. */
  hasName(kind: string): boolean {
    return this.names.has(kind);
  }
}

/** How a kind is called in counts: `Ingress.networking.k8s.io`, `Service`. */
export function countKey(group: string, kind: string): string {
  return group === '' ? kind : `${kind}.${group}`;
}
