import { type JsonObject, listOf, objectOf } from '../src/model/json.ts';
import type { Channel, Release } from '../src/model/target.ts';
import type { KindVersion, SchemaFile, SchemaKind, TargetSchemaFile } from '../src/validate/schema-set.ts';
import { channels, type GeneratedFile, readCrds, readTargetCrds, releases, tags, trim } from './crds.ts';

/** One file a release and channel: what of the CRDs decides whether an object is valid. */
export async function generateSchemas(): Promise<readonly GeneratedFile[]> {
  const pairs = releases.flatMap((release) => channels.map((channel) => ({ release, channel })));
  const files = await Promise.all(pairs.map(({ release, channel }) => schemaFile(release, channel)));
  return [...files, ...(await targetFiles())];
}

/** One file an API group of an implementation, and a table that finds it. */
async function targetFiles(): Promise<readonly GeneratedFile[]> {
  const files: GeneratedFile[] = [];
  const entries: string[] = [];
  for (const [origin, crds] of await readTargetCrds()) {
    const kinds = crds.map(schemaKind);
    for (const group of new Set(kinds.map((kind) => kind.group))) {
      const file: TargetSchemaFile = { group, origin, kinds: kinds.filter((kind) => kind.group === group) };
      files.push({ path: `src/generated/schemas/targets/${group}.json`, text: print(file) });
      entries.push(`  '${group}': () => import('./schemas/targets/${group}.json', { with: { type: 'json' } }),`);
    }
  }
  const text = [
    '// Made by scripts/generate-schemas.ts from crds/targets: do not edit.',
    '/** Schemas of kinds that implementations add, by API group: each is read when an object of its group is. */',
    'export const targetSchemas: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {',
    ...entries.sort(),
    '};',
    '',
  ];
  return [...files, { path: 'src/generated/target-schemas.ts', text: text.join('\n') }];
}

async function schemaFile(release: Release, channel: Channel): Promise<GeneratedFile> {
  const kinds = (await readCrds(release, channel)).map(schemaKind);
  const file: SchemaFile = { release, channel, tag: tags[release], kinds };
  return { path: `src/generated/schemas/${release}-${channel}.json`, text: print(file) };
}

function schemaKind(crd: JsonObject): SchemaKind {
  const spec = objectOf(crd.spec);
  const names = objectOf(spec.names);
  return {
    group: String(spec.group),
    kind: String(names.kind),
    plural: String(names.plural),
    scope: spec.scope === 'Cluster' ? 'Cluster' : 'Namespaced',
    versions: kindVersions(listOf(spec.versions).map(objectOf)),
  };
}

/** Versions that are not served get no schema; a version equal to an earlier one names it instead of repeating it. */
function kindVersions(versions: readonly JsonObject[]): readonly KindVersion[] {
  const seen = new Map<string, string>();
  return versions.map((version) => {
    const name = String(version.name);
    const base = { name, served: version.served === true, storage: version.storage === true };
    if (!base.served) return base;
    const schema = trim(objectOf(objectOf(version.schema).openAPIV3Schema));
    const text = JSON.stringify(schema);
    const same = seen.get(text);
    if (same !== undefined) return { ...base, same };
    seen.set(text, name);
    return { ...base, schema };
  });
}

/** One line a kind: small, and a change of a kind is a change of its line. */
function print(file: SchemaFile | TargetSchemaFile): string {
  const { kinds, ...head } = file;
  const lines = kinds.map((kind) => `    ${JSON.stringify(kind)}`);
  const start = JSON.stringify(head, undefined, 2).slice(0, -2);
  return `${start},\n  "kinds": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
