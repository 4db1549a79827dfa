import { applicationsOf } from './applications.ts';
import { canariesOf } from './canaries.ts';
import { namespaceObject, secretsOf, servicesOf } from './companions.ts';
import { addDefects } from './defects.ts';
import { draftsOf } from './drafts.ts';
import { groupBy } from './group-by.ts';
import { ingressOf } from './ingress.ts';
import type { Cluster, ClusterOptions, Draft, Manifest, TextStyle } from './model.ts';
import { Random } from './random.ts';
import { sharedObjects } from './shared-objects.ts';
import { shareHosts } from './sharing.ts';

export type { Cluster, ClusterOptions } from './model.ts';

const kubectl: TextStyle = { tool: 'kubectl', lastApplied: false };

/** A cluster of a seed: the same seed gives the same bytes. */
export function generate(options: ClusterOptions): Cluster {
  const random = new Random(options.seed);
  const primaries = applicationsOf(options, random).flatMap((application) =>
    application.environments.flatMap((environment) => draftsOf(application, environment)),
  );
  shareHosts(primaries, random);
  const canaries = canariesOf(primaries, options.ingresses, random);
  addDefects(primaries);
  const byNamespace = groupBy([...primaries, ...canaries], ({ namespace }) => namespace);
  return {
    shared: sharedObjects.map((body) => ({ body, style: kubectl })),
    namespaces: [...byNamespace].map(([name, drafts], index) => ({
      name,
      manifests: manifestsOf(name, drafts, index),
    })),
  };
}

function manifestsOf(namespace: string, drafts: readonly Draft[], index: number): readonly Manifest[] {
  const around = [namespaceObject(namespace), ...servicesOf(drafts, index), ...secretsOf(drafts)];
  return [
    ...around.map((body) => ({ body, style: kubectl })),
    ...drafts.map((draft) => ({ body: ingressOf(draft), style: draft.style })),
  ];
}
