import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isObject, type Json, listOf, textOf } from '../model/json.ts';
import { decode } from './decode.ts';
import { exists, shown } from './files.ts';
import { defaultLimits } from './limits.ts';
import { type FileRole, plainFile } from './roles.ts';
import { parseYaml } from './yaml-document.ts';

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const MOST = 1024 * 1024;

/** Tells what files are by what lies around them: a Chart.yaml above, a kustomization.yaml beside. */
export class Surroundings {
  private readonly charts = new Map<string, Promise<boolean>>();
  private readonly kustomizations = new Map<string, Promise<void>>();
  /** Absolute path of a patch to the kustomization that applies it. */
  private readonly patches = new Map<string, string>();

  /** Looks at the directories of all files first: a patch may lie in a directory below its kustomization. */
  async learn(paths: readonly string[]): Promise<void> {
    for (const directory of new Set(paths.map((path) => dirname(resolve(path))))) {
      let known = this.kustomizations.get(directory);
      if (known === undefined) {
        known = this.kustomization(directory);
        this.kustomizations.set(directory, known);
      }
      await known;
    }
  }

  async roleOf(path: string): Promise<FileRole> {
    const absolute = resolve(path);
    if (kustomizationNames.includes(basename(absolute))) return { kind: 'kustomization' };
    const kustomization = this.patches.get(absolute);
    if (kustomization !== undefined) {
      return { kind: 'patch', kustomization: display(kustomization), directory: display(dirname(kustomization)) };
    }
    const chart = await this.chartOf(absolute);
    return chart === undefined ? plainFile : { kind: 'chart-template', chart: display(chart) };
  }

  private async chartOf(path: string): Promise<string | undefined> {
    for (let directory = dirname(path); directory !== dirname(directory); directory = dirname(directory)) {
      if (basename(directory) === 'templates' && (await this.isChart(dirname(directory)))) return dirname(directory);
    }
    return undefined;
  }

  private isChart(directory: string): Promise<boolean> {
    let known = this.charts.get(directory);
    if (known === undefined) {
      known = exists(join(directory, 'Chart.yaml'));
      this.charts.set(directory, known);
    }
    return known;
  }

  private async kustomization(directory: string): Promise<void> {
    for (const name of kustomizationNames) {
      const path = join(directory, name);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined || bytes.length > MOST) continue;
      const decoded = decode(bytes);
      if (decoded.kind !== 'text') continue;
      const parsed = parseYaml(decoded.bytes.toString('utf8'), 1, defaultLimits);
      if ('problem' in parsed) continue;
      for (const patch of patchFiles(parsed.value)) this.patches.set(resolve(directory, patch), path);
    }
  }
}

/** The files a kustomization applies as patches. Patches written into it have no file. */
function patchFiles(value: Json | undefined): readonly string[] {
  if (!isObject(value)) return [];
  const merges = listOf(value.patchesStrategicMerge).filter(
    (entry): entry is string => typeof entry === 'string' && !entry.includes('\n'),
  );
  const entries = [...listOf(value.patches), ...listOf(value.patchesJson6902)];
  const paths = entries.map((entry) => (isObject(entry) ? textOf(entry.path) : textOf(entry)));
  return [...merges, ...paths.filter((path) => path !== undefined)];
}

function display(path: string): string {
  return shown(relative('', path) || '.');
}
