import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { type Content, piecesOf } from './content.ts';

/** Writes content piece by piece. */
export function writeContent(path: string, content: Content, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag);
  try {
    for (const piece of piecesOf(content)) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Whether a file holds just this content. */
export function holdsContent(path: string, content: Content): boolean {
  const file = openSync(path, 'r');
  try {
    for (const piece of piecesOf(content)) {
      const wanted = Buffer.from(piece);
      if (!readBytes(file, wanted.length).equals(wanted)) return false;
    }
    return readBytes(file, 1).length === 0;
  } finally {
    closeSync(file);
  }
}

/** So many bytes from where the file stands, or what is left of it. */
function readBytes(file: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, bytes, filled, length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
