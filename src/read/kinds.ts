import { sharedText } from '../model/shared-text.ts';

/** An API group and version, as `apiVersion` states them. */
export interface GroupVersion {
  readonly group: string;
  readonly version: string;
}

export function groupVersionOf(apiVersion: string): GroupVersion {
  const slash = apiVersion.indexOf('/');
  return slash === -1
    ? { group: '', version: apiVersion }
    : { group: sharedText(apiVersion.slice(0, slash)), version: sharedText(apiVersion.slice(slash + 1)) };
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

/** A kind to keep: all objects of it, or those whose text matches. */
export interface WantedKind {
  readonly group: string;
  readonly kind: string;
  /** Of a common kind only a few objects matter: others are counted, and nothing that is wrong with them is told. */
  readonly mentions?: RegExp;
}

/** The kinds a caller wants kept, for quick answers. */
export class WantedKinds {
  private readonly keys: ReadonlyMap<string, readonly RegExp[]>;
  private readonly names: ReadonlySet<string>;

  /** Every object is wanted, as it is written. */
  readonly all: boolean;

  constructor(wanted: readonly WantedKind[] | 'all') {
    this.all = wanted === 'all';
    const kinds = wanted === 'all' ? [] : wanted;
    this.keys = new Map(kinds.map(({ group, kind }) => [`${group}/${kind}`, mentionsOf(kinds, group, kind)]));
    this.names = new Set(kinds.flatMap(({ kind, mentions }) => (mentions === undefined ? [kind] : [])));
  }

  has(group: string, kind: string): boolean {
    return this.keys.has(`${group}/${kind}`);
  }

  /** Whether the text of an object is what a caller looks for among those of its kind. */
  hasText(group: string, kind: string, text: string): boolean {
    const mentions = this.keys.get(`${group}/${kind}`);
    return mentions !== undefined && (mentions.length === 0 || mentions.some((mention) => mention.test(text)));
  }

  /** Some wanted group has a kind of this name, of which all objects matter. */
  hasName(kind: string): boolean {
    return this.names.has(kind);
  }
}

/** None where one of the callers wants all objects of the kind. */
function mentionsOf(kinds: readonly WantedKind[], group: string, kind: string): readonly RegExp[] {
  const same = kinds.filter((entry) => entry.group === group && entry.kind === kind);
  const mentions = same.flatMap((entry) => entry.mentions ?? []);
  return mentions.length === same.length ? mentions : [];
}

/** How a kind is called in counts: `Ingress.networking.k8s.io`, `Service`. */
export function countKey(group: string, kind: string): string {
  return group === '' ? kind : `${kind}.${group}`;
}
