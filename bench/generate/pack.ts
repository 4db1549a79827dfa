import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster, Manifest } from './model.ts';
import { Quota } from './quota.ts';
import { Random } from './random.ts';
import { type Packing, packings } from './shares.ts';
import { documents, jsonList, yamlOf } from './text.ts';

/** Everything in one file, namespace by namespace. */
export function oneFile(cluster: Cluster): string {
  const parts = [cluster.shared, ...cluster.namespaces.map(({ manifests }) => manifests)];
  return parts.map(documents).join('---\n');
}

export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

/** A directory of each namespace: a file for each document, files of several, or a List, as the shares say. */
export function* directory(cluster: Cluster, seed: number): Generator<PackedFile> {
  const random = new Random(seed);
  const quota = new Quota(packings);
  yield { path: '_shared/controller.yaml', text: documents(cluster.shared) };
  for (const { name, manifests } of cluster.namespaces) yield* pack(name, manifests, quota.draw(random), random);
}

function* pack(
  namespace: string,
  manifests: readonly Manifest[],
  packing: Packing,
  random: Random,
): Generator<PackedFile> {
  if (packing === 'list') {
    yield { path: `${namespace}/export.json`, text: jsonList(manifests) };
    return;
  }
  for (let at = 0; at < manifests.length; ) {
    const some = manifests.slice(at, at + (packing === 'single' ? 1 : random.whole(3, 10)));
    const text = packing === 'single' && some[0] !== undefined ? yamlOf(some[0]) : documents(some);
    yield { path: `${namespace}/${String(at).padStart(4, '0')}.yaml`, text };
    at += some.length;
  }
}

export function writePacked(root: string, files: Iterable<PackedFile>): number {
  let count = 0;
  for (const { path, text } of files) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
    count++;
  }
  return count;
}
