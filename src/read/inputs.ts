import { fileTooLarge } from '../diagnostics/read.ts';
import { diagnose } from '../model/diagnostic.ts';
import { gather, readBytes } from './bytes.ts';
import { Collection, type ReadResult } from './collection.ts';
import { fileProblem, findFiles } from './files.ts';
import { type WantedKind, WantedKinds } from './kinds.ts';
import { defaultLimits, inMebibytes, type ReadLimits } from './limits.ts';
import { FileReader } from './read-file.ts';
import { plainFile } from './roles.ts';
import { Surroundings } from './surroundings.ts';

export type { ReadResult } from './collection.ts';
export type { ReadLimits } from './limits.ts';

export interface ReadOptions {
  /** For objects that state none, of namespaced kinds. */
  readonly namespace?: string | undefined;
  /** Kinds to keep, in the newest version; others are only counted. `all`: every object as it is written, equal ones too. */
  readonly kinds: readonly WantedKind[] | 'all';
  readonly limits?: Partial<ReadLimits> | undefined;
  /** Mappings without apiVersion, kind and metadata are kept as well: they may configure something. */
  readonly others?: true | undefined;
}

export interface ReadRequest extends ReadOptions {
  /** Files and directories; `-` is standard input. */
  readonly paths: readonly string[];
  /** Patterns like `*.md`, or names of directories, compared with paths relative to the directory given. */
  readonly exclude?: readonly string[] | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
}

/** How standard input is called in locations. */
export const stdinName = '<stdin>';

/** Reads files, directories and standard input. Never throws for what it finds there: each problem is a diagnostic. */
export async function readInputs(request: ReadRequest): Promise<ReadResult> {
  const limits = limitsOf(request);
  const into = new Collection();
  const reader = readerOf(request, into);
  if (request.paths.includes('-')) await readStdin(request.stdin ?? process.stdin, limits, reader, into);
  const found = await findFiles(
    request.paths.filter((path) => path !== '-'),
    request.exclude ?? [],
  );
  into.diagnostics.push(...found.diagnostics);
  into.skipped.push(...found.skipped);
  const surroundings = new Surroundings();
  await surroundings.learn(found.files.map(({ path }) => path));
  for (const { file, path } of found.files) {
    try {
      const bytes = await readBytes(path, limits.fileBytes);
      if (bytes === 'too-large') tooLarge(file, limits, into);
      else reader.read(bytes, file, await surroundings.roleOf(path));
    } catch (error) {
      into.diagnostics.push(fileProblem(path, error));
    }
  }
  return into.finish(request.kinds === 'all');
}

/** Reads one text that is in memory already. */
export function readText(text: string | Uint8Array, file: string, options: ReadOptions): ReadResult {
  const into = new Collection();
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  const limits = limitsOf(options);
  if (bytes.length > limits.fileBytes) tooLarge(file, limits, into);
  else readerOf(options, into).read(bytes, file, plainFile);
  return into.finish(options.kinds === 'all');
}

async function readStdin(
  stream: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
  reader: FileReader,
  into: Collection,
): Promise<void> {
  try {
    const bytes = await gather(stream, limits.fileBytes);
    if (bytes === 'too-large') tooLarge(stdinName, limits, into);
    else reader.read(bytes, stdinName, plainFile);
  } catch (error) {
    into.diagnostics.push(fileProblem(stdinName, error));
  }
}

function readerOf(options: ReadOptions, into: Collection): FileReader {
  const wanted = new WantedKinds(options.kinds);
  return new FileReader(
    { wanted, namespace: options.namespace, limits: limitsOf(options), others: options.others === true },
    into,
  );
}

function limitsOf(options: ReadOptions): ReadLimits {
  return { ...defaultLimits, ...options.limits };
}

function tooLarge(file: string, limits: ReadLimits, into: Collection): void {
  const limit = inMebibytes(limits.fileBytes);
  into.diagnostics.push(diagnose(fileTooLarge, { path: file, limit }, { at: { file, line: 1, column: 1 } }));
}
