import { join } from 'node:path';
import type { JsonObject } from '../../src/model/json.ts';
import { envoyVersion } from './components.ts';

/** Folders of one run of Envoy Gateway, all below a temporary one. */
export interface Folders {
  readonly root: string;
  /** Watched for objects. */
  readonly objects: string;
  readonly config: string;
  readonly data: string;
  readonly state: string;
  readonly runtime: string;
}

export function foldersIn(root: string): Folders {
  const below = (name: string) => join(root, name);
  return {
    root,
    objects: below('objects'),
    config: below('config'),
    data: below('data'),
    state: below('state'),
    runtime: below('runtime'),
  };
}

/** Where Envoy Gateway looks for the program of Envoy. */
export function envoyPath({ data }: Folders): string {
  return join(data, 'envoy-versions', envoyVersion, 'bin', 'envoy');
}

export const gatewayClassName = 'real';
const controllerName = 'gateway.envoyproxy.io/gatewayclass-controller';

/** The configuration of Envoy Gateway without a cluster: objects from a folder, Envoy as a process of this machine. */
export function gatewayConfig(folders: Folders, adminPort: number): JsonObject {
  const { objects, config, data, state, runtime } = folders;
  return {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'EnvoyGateway',
    gateway: { controllerName },
    provider: {
      type: 'Custom',
      custom: {
        resource: { type: 'File', file: { paths: [objects] } },
        infrastructure: {
          type: 'Host',
          host: { configHome: config, dataHome: data, stateHome: state, runtimeDir: runtime },
        },
      },
    },
    admin: { address: { host: '127.0.0.1', port: adminPort } },
    telemetry: { metrics: { prometheus: { disable: true } } },
    extensionApis: { enableBackend: true },
  };
}

/** All Gateways of a run share one Envoy: each listener has a port of its own. */
export const classObjects: readonly JsonObject[] = [
  {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: gatewayClassName },
    spec: {
      controllerName,
      parametersRef: {
        group: 'gateway.envoyproxy.io',
        kind: 'EnvoyProxy',
        namespace: 'envoy-gateway-system',
        name: 'real',
      },
    },
  },
  {
    apiVersion: 'gateway.envoyproxy.io/v1alpha1',
    kind: 'EnvoyProxy',
    metadata: { name: 'real', namespace: 'envoy-gateway-system' },
    spec: { mergeGateways: true, provider: { type: 'Host', host: { envoyVersion } } },
  },
];
