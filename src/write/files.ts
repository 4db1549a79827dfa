import { chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { holdsContent, writeContent } from './bytes.ts';
import type { OutputFile } from './split.ts';

/** What kept a file from being written, with its path. */
export class WriteError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(reasonOf(cause));
    this.name = 'WriteError';
    this.path = path;
  }
}

export type WriteResult =
  | { readonly kind: 'written'; readonly written: readonly string[]; readonly unchanged: readonly string[] }
  /** These files exist with other content, and nothing was written. */
  | { readonly kind: 'conflict'; readonly paths: readonly string[] };

interface PlannedFile extends OutputFile {
  /** Where the bytes go: the file a link points to. */
  readonly target: string;
  readonly state: 'new' | 'same' | 'other' | 'device';
}

/**
 * Writes all files or none. Each is made beside its place and then moved there, so that a reader never sees half of one.
 * A file with the same content is left alone; one with other content is overwritten only by `force`.
 */
export function writeFiles(files: readonly OutputFile[], options: { readonly force: boolean }): WriteResult {
  const planned = files.map(planFile);
  const conflicts = planned.filter((file) => file.state === 'other').map((file) => file.path);
  if (conflicts.length > 0 && !options.force) return { kind: 'conflict', paths: conflicts };
  const changed = planned.filter((file) => file.state !== 'same');
  commit(changed);
  const unchanged = planned.filter((file) => file.state === 'same').map((file) => file.path);
  return { kind: 'written', written: changed.map((file) => file.path), unchanged };
}

function planFile(file: OutputFile): PlannedFile {
  return attempt(file.path, () => {
    const stats = statOf(file.path);
    if (stats === undefined) return { ...file, target: file.path, state: 'new' };
    if (stats.isDirectory()) throw new Error('it is a directory');
    // A terminal, a pipe or /dev/null is written to, never replaced.
    if (!stats.isFile()) return { ...file, target: file.path, state: 'device' };
    const same = holdsContent(file.path, file.content);
    return { ...file, target: realpathSync(file.path), state: same ? 'same' : 'other' };
  });
}

function commit(files: readonly PlannedFile[]): void {
  const moves: { readonly from: string; readonly file: PlannedFile }[] = [];
  try {
    for (const [index, file] of files.entries()) {
      if (file.state === 'device') continue;
      const from = join(dirname(file.target), `.${basename(file.target).slice(0, 100)}.${process.pid}-${index}.tmp`);
      moves.push({ from, file });
      attempt(file.path, () => writeBeside(from, file));
    }
    for (const { from, file } of moves) attempt(file.path, () => renameSync(from, file.target));
    for (const file of files) {
      if (file.state === 'device') attempt(file.path, () => writeContent(file.target, file.content, 'w'));
    }
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}

function writeBeside(from: string, file: PlannedFile): void {
  mkdirSync(dirname(file.target), { recursive: true });
  writeContent(from, file.content, 'wx');
  const mode = statOf(file.target)?.mode;
  if (mode !== undefined) chmodSync(from, mode & 0o7777);
}

/** undefined where nothing is; a link to nothing is refused, for replacing it would overwrite the link. */
function statOf(path: string): Stats | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined && lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
    throw new Error('it is a link to nothing');
  }
  return stats;
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new WriteError(path, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  ENOTDIR: 'a part of the path is no directory',
  EEXIST: 'a part of the path is no directory',
  EISDIR: 'it is a directory',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links go in a circle',
};

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { code } = cause as NodeJS.ErrnoException;
  return (code === undefined ? undefined : reasons[code]) ?? cause.message;
}
