import { targetSchemas } from '../generated/target-schemas.ts';
import type { JsonObject } from '../model/json.ts';
import type { Channel, Release } from '../model/target.ts';
import type { SchemaCheck } from './schema/check.ts';
import type { SchemaFile, SchemaKind, TargetSchemaFile } from './schema-set.ts';

export type { Stored } from './schema/check.ts';

/** The kinds of one release and channel, with checks that are compiled on first use. */
export interface SchemaSet {
  readonly release: Release;
  readonly channel: Channel;
  readonly kinds: readonly SchemaKind[];
  readonly groups: ReadonlySet<string>;
  kind(group: string, kind: string): SchemaKind | undefined;
  check(kind: SchemaKind, version: string): SchemaCheck | undefined;
}

type Loader = () => Promise<{ readonly default: unknown }>;

/** Spelt out, so that a bundler finds the files and only the one that is asked for is read. */
const loaders: Readonly<Record<Release, Readonly<Record<Channel, Loader>>>> = {
  '1.4': {
    standard: () => import('../generated/schemas/1.4-standard.json', { with: { type: 'json' } }),
    experimental: () => import('../generated/schemas/1.4-experimental.json', { with: { type: 'json' } }),
  },
  '1.5': {
    standard: () => import('../generated/schemas/1.5-standard.json', { with: { type: 'json' } }),
    experimental: () => import('../generated/schemas/1.5-experimental.json', { with: { type: 'json' } }),
  },
  '1.6': {
    standard: () => import('../generated/schemas/1.6-standard.json', { with: { type: 'json' } }),
    experimental: () => import('../generated/schemas/1.6-experimental.json', { with: { type: 'json' } }),
  },
};

const loaded = new Map<string, Promise<SchemaSet>>();

/**
 * The schemas of a release and channel, and those of kinds that implementations add in the groups asked for. Each file is read once
 * in a run.
 */
export async function loadSchemas(
  release: Release,
  channel: Channel,
  groups: Iterable<string> = [],
): Promise<SchemaSet> {
  const base = await once(`${release}-${channel}`, () => load(loaders[release][channel]));
  const wanted = [...new Set(groups)].filter((group) => Object.hasOwn(targetSchemas, group));
  const added = wanted.map((group) => once(`${group} ${release}`, () => loadTarget(group, base)));
  return together(base, await Promise.all(added));
}

function once(key: string, make: () => Promise<SchemaSet>): Promise<SchemaSet> {
  const known = loaded.get(key) ?? make();
  loaded.set(key, known);
  return known;
}

async function load(loader: Loader): Promise<SchemaSet> {
  // The evaluator of CEL is big, and a command that checks nothing does not need it.
  const [file, { schemaCheck }] = await Promise.all([loader(), import('./schema/check.ts')]);
  return schemaSet(file.default as SchemaFile, schemaCheck);
}

async function loadTarget(group: string, { release, channel }: SchemaSet): Promise<SchemaSet> {
  const [file, { schemaCheck }] = await Promise.all([targetSchemas[group]?.(), import('./schema/check.ts')]);
  const { kinds, origin } = file?.default as TargetSchemaFile;
  return schemaSet({ release, channel, tag: origin, kinds }, schemaCheck);
}

/** Several sets as one: groups do not overlap. */
function together(base: SchemaSet, added: readonly SchemaSet[]): SchemaSet {
  if (added.length === 0) return base;
  const sets = [base, ...added];
  const setOf = (group: string) => sets.find((set) => set.groups.has(group)) ?? base;
  return {
    ...base,
    kinds: sets.flatMap((set) => set.kinds),
    groups: new Set(sets.flatMap((set) => [...set.groups])),
    kind: (group, kind) => setOf(group).kind(group, kind),
    check: (kind, version) => setOf(kind.group).check(kind, version),
  };
}

/** A schema is read on the first object of its kind. */
function schemaSet(file: SchemaFile, compile: (schema: JsonObject) => SchemaCheck): SchemaSet {
  const kinds = new Map(file.kinds.map((kind) => [`${kind.group}/${kind.kind}`, kind]));
  const checks = new Map<JsonObject, SchemaCheck>();
  return {
    release: file.release,
    channel: file.channel,
    kinds: file.kinds,
    groups: new Set(file.kinds.map((kind) => kind.group)),
    kind: (group, kind) => kinds.get(`${group}/${kind}`),
    check(kind, version) {
      const schema = schemaOf(kind, version);
      if (schema === undefined) return undefined;
      const check = checks.get(schema) ?? compile(schema);
      checks.set(schema, check);
      return check;
    },
  };
}

/** The schema of a served version, for those who read something else out of it. */
export function schemaOf(kind: SchemaKind, version: string): JsonObject | undefined {
  const found = kind.versions.find((candidate) => candidate.name === version);
  if (found?.same === undefined) return found?.schema;
  return kind.versions.find((candidate) => candidate.name === found.same)?.schema;
}
