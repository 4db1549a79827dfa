import { listOf, objectOf } from '../../src/model/json.ts';
import type { Cluster } from './model.ts';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';
const canary = 'nginx.ingress.kubernetes.io/canary';

/** What section 3 of the description of large clusters counts. */
export interface Totals {
  readonly ingresses: number;
  readonly namespaces: number;
  readonly hosts: number;
  readonly rules: number;
  readonly paths: number;
  readonly tlsBlocks: number;
  readonly tlsSecrets: number;
  readonly annotations: number;
  readonly canaries: number;
  readonly services: number;
}

export function totalsOf(cluster: Cluster): Totals {
  const bodies = cluster.namespaces.flatMap(({ manifests }) => manifests.map(({ body }) => body));
  const ingresses = bodies.filter(({ kind }) => kind === 'Ingress');
  const annotations = ingresses.map(({ metadata }) => Object.keys(objectOf(objectOf(metadata).annotations)));
  const rules = ingresses.flatMap(({ spec }) => listOf(objectOf(spec).rules).map(objectOf));
  const tls = ingresses.flatMap(({ spec, metadata }) =>
    listOf(objectOf(spec).tls).map((block) => ({ ...objectOf(block), namespace: objectOf(metadata).namespace })),
  );
  const secrets = tls.flatMap(({ namespace, ...block }) =>
    'secretName' in block ? [`${namespace}/${block.secretName}`] : [],
  );
  return {
    ingresses: ingresses.length,
    namespaces: cluster.namespaces.length,
    hosts: new Set(rules.flatMap(({ host }) => (host === undefined ? [] : [host]))).size,
    rules: rules.length,
    paths: rules.reduce((sum, { http }) => sum + listOf(objectOf(http).paths).length, 0),
    tlsBlocks: tls.length,
    tlsSecrets: new Set(secrets).size,
    annotations: annotations.flat().filter((name) => name !== lastApplied).length,
    canaries: annotations.filter((names) => names.includes(canary)).length,
    services: bodies.filter(({ kind }) => kind === 'Service').length,
  };
}
