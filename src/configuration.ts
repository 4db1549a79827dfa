import * as codes from './diagnostics/configuration.ts';
import type { ConfigurationReader, Controller } from './model/controller.ts';
import { type Diagnostic, diagnose } from './model/diagnostic.ts';
import type { SourceObject } from './model/source-object.ts';
import { type ReadResult, readInputs } from './read/inputs.ts';
import { mergeReads } from './read/merge-reads.ts';

/** A file that holds the configuration of a controller. */
export interface NamedConfiguration {
  readonly path: string;
  /** Whose it is, where the user says it. */
  readonly controller?: string;
}

export interface ConfigurationRequest {
  readonly controllers: readonly Controller[];
  /** Only these controllers are converted. */
  readonly from?: readonly string[] | undefined;
  readonly namespace?: string | undefined;
}

/** Reads what was named as configuration, and puts it before what was read: what is said outright comes first. */
export async function withConfiguration(
  read: ReadResult,
  named: readonly NamedConfiguration[],
  request: ConfigurationRequest,
): Promise<ReadResult> {
  let merged = read;
  for (const entry of [...named].reverse()) merged = mergeReads(await readOne(entry, request), merged);
  return merged;
}

async function readOne(named: NamedConfiguration, request: ConfigurationRequest): Promise<ReadResult> {
  const { path, controller } = named;
  const able = request.controllers.filter(({ identity: { name } }) =>
    controller === undefined ? (request.from?.includes(name) ?? true) : name === controller,
  );
  const read = await readInputs({
    paths: [path],
    namespace: request.namespace,
    kinds: request.controllers.flatMap(({ kinds, configuration = [] }) => [
      ...kinds,
      ...configuration.flatMap((reader) => reader.kinds ?? []),
    ]),
    others: true,
  });
  const documents = [...read.inventory.objects, ...(read.inventory.variants ?? []), ...read.others];
  const judged = documents.map((document) => ({ document, ...claim(document, able) }));
  const said = new Map<string, SourceObject[]>();
  for (const { owner, objects = [] } of judged)
    if (owner !== undefined) said.set(owner, [...(said.get(owner) ?? []), ...objects]);
  const claimed = new Set(judged.flatMap(({ document, owner }) => (owner === undefined ? [] : [document])));
  const rest = read.inventory.objects.filter((object) => !claimed.has(object));
  return {
    ...read,
    inventory: {
      ...read.inventory,
      objects: [...[...said.values()].flat(), ...rest],
      variants: [],
      configuration: said,
    },
    diagnostics: [
      ...read.diagnostics,
      ...judged.flatMap(({ diagnostics }) => diagnostics),
      ...unknown(path, read, judged, able),
    ],
  };
}

interface Claim {
  readonly owner?: string;
  readonly objects?: readonly SourceObject[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The reader that knows most of a document reads it. */
function claim(document: SourceObject, able: readonly Controller[]): Claim {
  const claims = able.flatMap(({ identity, configuration = [] }) => {
    const best = bestReader(document, configuration);
    return best === undefined ? [] : [{ name: identity.name, ...best }];
  });
  const most = Math.max(...claims.map(({ known }) => known));
  const [first, ...others] = claims.filter(({ known }) => known === most);
  if (first === undefined) return { diagnostics: [] };
  if (others.length > 0) {
    const names = [first, ...others].map(({ name }) => name).join(', ');
    return { diagnostics: [diagnose(codes.configurationAmbiguous, { controllers: names }, { at: document.at })] };
  }
  return { owner: first.name, ...first.reader.read(document) };
}

function bestReader(document: SourceObject, readers: readonly ConfigurationReader[]) {
  const able = readers
    .map((reader) => ({ reader, known: reader.knows(document) }))
    .filter(({ known }) => known > 0)
    .sort((a, b) => b.known - a.known);
  return able[0];
}

/** A file of which nothing is configuration changes nothing, and must say so. */
function unknown(
  path: string,
  { diagnostics, others }: ReadResult,
  judged: readonly ({ readonly document: SourceObject } & Claim)[],
  able: readonly Controller[],
): readonly Diagnostic[] {
  const isLost = ({ owner, diagnostics: told }: Claim) => owner === undefined && told.length === 0;
  const lost = judged.filter((entry) => isLost(entry) && others.includes(entry.document));
  const idle = judged.every(isLost) && !diagnostics.some(({ severity }) => severity === 'error');
  const [first] = judged;
  const places =
    lost.length > 0 || !idle
      ? lost.map(({ document }) => document.at)
      : [first?.document.at ?? { file: path, line: 1, column: 1 }];
  const readable = able
    .flatMap(({ identity, configuration = [] }) => configuration.map(({ what }) => `${identity.name}: ${what}`))
    .join('; ');
  return places.map((at) => diagnose(codes.configurationUnknown, { readable }, { at }));
}
