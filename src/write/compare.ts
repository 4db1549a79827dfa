import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { holdsContent } from './bytes.ts';
import { WriteError } from './files.ts';
import type { OutputFile } from './split.ts';

export interface Difference {
  readonly path: string;
  readonly kind: 'missing' | 'differs';
}

/** Files whose content is not what a run would write now. */
export function compareFiles(files: readonly OutputFile[]): readonly Difference[] {
  return files.flatMap((file): readonly Difference[] => {
    const same = isSame(file);
    if (same === undefined) return [{ path: file.path, kind: 'missing' }];
    return same ? [] : [{ path: file.path, kind: 'differs' }];
  });
}

/** Manifests in a directory that a run would not write: perhaps left over, perhaps somebody's own. */
export function otherFiles(directory: string, files: readonly OutputFile[]): readonly string[] {
  const ours = new Set(files.map((file) => file.path));
  return entriesOf(directory)
    .map((entry) => join(directory, entry))
    .filter((path) => /\.(ya?ml|json)$/.test(path) && !ours.has(path) && isFile(path))
    .sort();
}

/** Whether a path names one file rather than a directory: what is there decides, else how it is written. */
export function namesFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? /^\.(ya?ml|json)$/.test(extname(path)) : stats.isFile();
}

/** undefined where there is no such file. */
function isSame({ path, content }: OutputFile): boolean | undefined {
  try {
    return holdsContent(path, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new WriteError(path, error);
  }
}

function entriesOf(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
