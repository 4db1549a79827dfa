import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface StageFigure {
  readonly stage: string;
  readonly time: number;
  readonly cpu: number;
  readonly held: number;
}

/** What one process took: milliseconds of wall and of processor time over all its threads, and bytes. */
export interface Figures {
  readonly stages: readonly StageFigure[];
  readonly total: { readonly time: number; readonly cpu: number; readonly rss: number };
}

/** Runs a script in a process of its own, which tells what it took; `flags` are for node. */
export function measure(script: readonly string[], figures: string, flags: readonly string[] = []): Figures {
  const observer = join(root, 'bench/measure/observe.mjs');
  const result = spawnSync(process.execPath, [...flags, '--import', observer, ...script], {
    cwd: root,
    env: { ...process.env, BENCH_FIGURES: figures, NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  // 1 says that a decision is needed: a cluster of this size always has some.
  if (result.status !== 0 && result.status !== 1) throw new Error(`${script.join(' ')}: ${result.stderr}`);
  return JSON.parse(readFileSync(figures, 'utf8')) as Figures;
}
