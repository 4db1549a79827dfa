import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../generate/index.ts';
import { directory, oneFile, writePacked } from '../generate/pack.ts';

export interface ClusterFiles {
  readonly file: string;
  readonly bytes: number;
  readonly directory: string;
  readonly files: number;
}

/** Writes the cluster of a size and seed below a folder: as one file, and as a directory. */
export function writeCluster(folder: string, ingresses: number, seed: number): ClusterFiles {
  const cluster = generate({ ingresses, seed, lastApplied: true });
  const text = oneFile(cluster);
  const file = join(folder, `cluster-${ingresses}.yaml`);
  writeFileSync(file, text);
  const many = join(folder, `cluster-${ingresses}`);
  rmSync(many, { recursive: true, force: true });
  return { file, bytes: Buffer.byteLength(text), directory: many, files: writePacked(many, directory(cluster, seed)) };
}
