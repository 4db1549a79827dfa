import type { JsonObject } from '../../src/model/json.ts';
import type { ClassName, ClassPlace, CohortName, HostStyle, TlsStyle } from './shares.ts';

export interface PathPlan {
  readonly path: string;
  readonly pathType: 'Prefix' | 'ImplementationSpecific' | 'Exact';
  /** What follows the application's name in that of the Service. */
  readonly service: string;
}

/** What a cohort says of an Ingress before it has hosts and a namespace. */
export interface CohortPlan {
  readonly hosts: number;
  /** The second host is a wildcard beside the first. */
  readonly apex?: boolean;
  readonly paths: readonly PathPlan[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** One Ingress of an application: the same in all its environments. */
export interface Blueprint extends CohortPlan {
  readonly cohort: CohortName;
  readonly suffix: string;
  readonly hostStyle: HostStyle;
  readonly customer: number;
  readonly domain: string;
  readonly tls: TlsStyle;
  readonly className: ClassName;
  readonly classPlace: ClassPlace;
  readonly namedPort: boolean;
  readonly labels: Readonly<Record<string, string>>;
}

export interface Application {
  readonly name: string;
  readonly environments: readonly string[];
  readonly blueprints: readonly Blueprint[];
  readonly style: TextStyle;
}

/** How the tool prints YAML that an application is deployed with. */
export interface TextStyle {
  readonly tool: 'kubectl' | 'helm';
  /** A part of them carry `last-applied-configuration`. */
  readonly lastApplied: boolean;
}

/** An Ingress of a namespace, still open to what happens between Ingresses: shared hosts, canaries, defects. */
export interface Draft {
  readonly namespace: string;
  readonly application: string;
  readonly blueprint: Blueprint;
  readonly style: TextStyle;
  name: string;
  hosts: readonly string[];
  paths: readonly PathPlan[];
  annotations: Readonly<Record<string, string>>;
  defect?: string;
}

export interface Manifest {
  readonly body: JsonObject;
  readonly style: TextStyle;
}

/** All that lies in one namespace, in the order of a backup. */
export interface Cluster {
  readonly shared: readonly Manifest[];
  readonly namespaces: readonly { readonly name: string; readonly manifests: readonly Manifest[] }[];
}

export interface ClusterOptions {
  readonly ingresses: number;
  readonly seed: number;
  readonly lastApplied: boolean;
}
