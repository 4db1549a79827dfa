import { constants, type Dirent } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { missingPath, unreadableFile } from '../diagnostics/read.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { compareText } from '../model/object-ref.ts';
import { matchesGlob } from './glob.ts';

export interface FoundFile {
  /** As it is shown: the path that was given, with what was found below it. */
  readonly file: string;
  readonly path: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

const manifestNames = /\.(?:ya?ml|json)$/i;

/** Finds the files to read: those named, and the manifests below the directories named. In order of code units. */
export async function findFiles(paths: readonly string[], exclude: readonly string[]): Promise<FoundFiles> {
  const finder = new Finder(exclude);
  for (const path of paths) await finder.root(path);
  finder.files.sort((a, b) => compareText(a.file, b.file));
  finder.skipped.sort((a, b) => compareText(a.file, b.file));
  return finder;
}

/** An entry of a directory, and where it lies below the path that was given. */
interface Place {
  readonly name: string;
  readonly path: string;
  readonly relative: string;
}

class Finder implements FoundFiles {
  readonly files: FoundFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly skipped: { file: string; reason: string }[] = [];
  /** Real paths and what they are shown as: a file is read once, and a directory that links to a parent ends the walk. */
  private readonly seen = new Map<string, string>();
  private readonly exclude: readonly string[];

  constructor(exclude: readonly string[]) {
    this.exclude = exclude;
  }

  async root(path: string): Promise<void> {
    try {
      if ((await stat(path)).isDirectory()) await this.directory(path);
      else if (await this.isFirst(path)) this.files.push({ file: shown(path), path });
    } catch (error) {
      this.failed(path, error);
    }
  }

  private async directory(root: string): Promise<void> {
    const others = new Map<string, number>();
    const pending: Place[] = [{ name: '', path: root, relative: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!(await this.isFirst(next.path))) continue;
      const below: Place[] = [];
      for (const entry of await this.entries(next.path)) {
        const relative = next.relative === '' ? entry.name : `${next.relative}/${entry.name}`;
        const place = { name: entry.name, path: join(next.path, entry.name), relative };
        if ((await this.entry(entry, place, others)) === 'enter') below.push(place);
      }
      pending.push(...below.reverse());
    }
    if (others.size > 0) this.skip(root, otherFiles(others));
  }

  private async entry(entry: Dirent, place: Place, others: Map<string, number>): Promise<'enter' | 'done'> {
    const type = await this.typeOf(entry, place.path);
    if (type === 'directory') return this.enters(place) ? 'enter' : 'done';
    if (type === 'file') await this.file(place, others);
    else if (type === 'other' && manifestNames.test(place.name)) this.skip(place.path, 'not a regular file');
    return 'done';
  }

  private async entries(path: string): Promise<readonly Dirent[]> {
    try {
      return (await readdir(path, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name));
    } catch (error) {
      this.failed(path, error);
      return [];
    }
  }

  private async typeOf(entry: Dirent, path: string): Promise<'directory' | 'file' | 'other' | 'broken'> {
    if (!entry.isSymbolicLink()) return entry.isDirectory() ? 'directory' : entry.isFile() ? 'file' : 'other';
    try {
      const target = await stat(path);
      return target.isDirectory() ? 'directory' : target.isFile() ? 'file' : 'other';
    } catch {
      if (manifestNames.test(entry.name)) this.failed(path, { code: 'ELINK' });
      return 'broken';
    }
  }

  private enters({ name, relative, path }: Place): boolean {
    if (this.isExcluded(relative)) this.skip(path, 'excluded');
    else if (name.startsWith('.')) this.skip(path, 'a hidden directory');
    else if (name === 'node_modules') this.skip(path, 'a directory of packages');
    else return true;
    return false;
  }

  private async file({ name, relative, path }: Place, others: Map<string, number>): Promise<void> {
    if (!manifestNames.test(name)) {
      const type = typeName(name);
      others.set(type, (others.get(type) ?? 0) + 1);
    } else if (this.isExcluded(relative)) this.skip(path, 'excluded');
    else if (name.startsWith('.')) this.skip(path, 'a hidden file');
    else if (await this.isFirst(path)) this.files.push({ file: shown(path), path });
  }

  private async isFirst(path: string): Promise<boolean> {
    const real = await realpath(path).catch(() => path);
    const first = this.seen.get(real);
    if (first === undefined) this.seen.set(real, shown(path));
    else if (first !== shown(path)) this.skip(path, `the same as ${first}`);
    return first === undefined;
  }

  private isExcluded(relative: string): boolean {
    return this.exclude.some((pattern) => matchesGlob(pattern, relative));
  }

  private skip(path: string, reason: string): void {
    this.skipped.push({ file: shown(path), reason });
  }

  private failed(path: string, error: unknown): void {
    this.diagnostics.push(fileProblem(path, error));
  }
}

/** A failure of the file system as a finding. */
export function fileProblem(path: string, error: unknown): Diagnostic {
  const code = (error as { code?: string }).code ?? '';
  const file = shown(path);
  const at = { file, line: 1, column: 1 };
  if (code === 'ENOENT' || code === 'ENOTDIR') return diagnose(missingPath, { path: file }, { at });
  const message = error instanceof Error ? error.message : 'unknown error';
  return diagnose(unreadableFile, { path: file, reason: reasons[code] ?? message }, { at });
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a directory',
  ELOOP: 'its symbolic links form a loop',
  ELINK: 'it links to something that does not exist',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'it is a socket',
};

export async function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

/** A path as it is shown: without `./`, with slashes. */
export function shown(path: string): string {
  return join(path).split(sep).join('/');
}

function typeName(name: string): string {
  const dot = basename(name).lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : name;
}

function otherFiles(others: ReadonlyMap<string, number>): string {
  const total = [...others.values()].reduce((sum, count) => sum + count, 0);
  const types = [...others].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  const named = types.slice(0, 8).map(([type, count]) => `${count} ${type}`);
  const more = types.length > named.length ? ', …' : '';
  return `${total} files below it are neither .yaml, .yml nor .json: ${named.join(', ')}${more}`;
}
