import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Json, type JsonObject, listOf, objectOf } from '../src/model/json.ts';
import type { Channel, Release } from '../src/model/target.ts';

/** A file a generator makes, by its path from the root of the project. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The tag whose CRDs stand for a release. */
export const tags: Readonly<Record<Release, string>> = { '1.4': 'v1.4.1', '1.5': 'v1.5.1', '1.6': 'v1.6.1' };
export const releases = Object.keys(tags) as readonly Release[];
export const channels: readonly Channel[] = ['standard', 'experimental'];

const root = join(import.meta.dirname, '..');

/** The CRDs of one release and channel, in order of file name, each checked against crds/SOURCES.md. */
export async function readCrds(release: Release, channel: Channel): Promise<readonly JsonObject[]> {
  return readFolder(join('crds', 'gateway-api', tags[release], channel));
}

/** The CRDs of each implementation, by `name/tag`. */
export async function readTargetCrds(): Promise<ReadonlyMap<string, readonly JsonObject[]>> {
  const found = new Map<string, readonly JsonObject[]>();
  for (const name of await folders(join('crds', 'targets'))) {
    for (const tag of await folders(join('crds', 'targets', name))) {
      found.set(`${name}/${tag}`, await readFolder(join('crds', 'targets', name, tag)));
    }
  }
  return found;
}

async function folders(path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function readFolder(folder: string): Promise<readonly JsonObject[]> {
  const sources = await readFile(join(root, 'crds', 'SOURCES.md'), 'utf8');
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(root, folder, name));
      const digest = createHash('sha256').update(bytes).digest('hex');
      if (!sources.includes(digest))
        throw new Error(`${folder}/${name}: its sha256 ${digest} is not in crds/SOURCES.md`);
      return parse(bytes.toString('utf8')) as JsonObject;
    }),
  );
}

/** The schema without descriptions. Names of properties are never taken for keywords. */
export function trim(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema).filter(([key]) => key !== 'description');
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === 'properties') return [key, trimProperties(objectOf(value))];
      if (key === 'items' || key === 'additionalProperties' || key === 'not') return [key, trimValue(value)];
      if (key === 'oneOf' || key === 'anyOf' || key === 'allOf') return [key, listOf(value).map(trimValue)];
      return [key, value];
    }),
  );
}

function trimProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, trim(objectOf(schema))]));
}

function trimValue(value: Json | undefined): Json {
  return typeof value === 'boolean' ? value : trim(objectOf(value));
}
