import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Conversion, convert } from '../../src/index.ts';
import { formatJson } from '../../src/report/formats/json.ts';
import { reportOf } from '../../src/report/model.ts';
import { renderObjects } from '../../src/write/output.ts';
import type { ConvertSettings } from './convert-text.ts';

export interface GoldenCase {
  /** `controller/group/case`. */
  readonly name: string;
  readonly folder: string;
  readonly input: string;
  readonly settings: ConvertSettings;
}

export const goldenRoot = 'fixtures';

/** Controllers with cases. */
export const goldenControllers = ['haproxy-ingress', 'haproxytech', 'ingress-nginx', 'traefik'] as const;

/** The cases of all controllers. */
export function allGoldenCases(): readonly GoldenCase[] {
  return goldenControllers.flatMap(goldenCases);
}

/** Every folder with an input.yaml below the fixtures of a controller. */
export function goldenCases(controller: string): readonly GoldenCase[] {
  return readdirSync(join(goldenRoot, controller), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/input.yaml'))
    .map((path) => dirname(path))
    .sort()
    .map((name) => {
      const folder = join(goldenRoot, controller, name);
      return { name: `${controller}/${name}`, folder, input: join(folder, 'input.yaml'), settings: settingsOf(folder) };
    });
}

function settingsOf(folder: string): ConvertSettings {
  const file = join(folder, 'options.json');
  if (!existsSync(file)) return {};
  const settings = JSON.parse(readFileSync(file, 'utf8')) as ConvertSettings;
  const { controllerConfig } = settings;
  if (controllerConfig === undefined) return settings;
  // Files of a case lie beside its input.
  return {
    ...settings,
    controllerConfig: controllerConfig.map((entry) => ({ ...entry, path: join(folder, entry.path) })),
  };
}

export function convertCase({ input, settings }: GoldenCase): Promise<Conversion> {
  return convert({ paths: [input], ...settings });
}

/** The two files a case is compared with. Patches stand in a file of their own, where there are any. */
export function renderings(conversion: Conversion): Readonly<Record<string, string>> {
  return {
    'output.yaml': renderObjects(conversion.objects, 'yaml'),
    'report.json': formatJson(reportOf(conversion)),
    ...(conversion.patches.length === 0 ? {} : { 'patches.yaml': renderObjects(conversion.patches, 'yaml') }),
  };
}
