import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diagnosticKinds } from '../../src/diagnostics/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { SourceObject } from '../../src/model/source-object.ts';
import { type ReadOptions, type ReadResult, readText } from '../../src/read/inputs.ts';

export const kinds = [
  { group: 'networking.k8s.io', kind: 'Ingress' },
  { group: 'networking.k8s.io', kind: 'IngressClass' },
  { group: '', kind: 'ConfigMap' },
  { group: '', kind: 'Service' },
];

/** Reads one text as the file `in.yaml`. */
export function read(text: string | Uint8Array, options: Partial<ReadOptions> = {}): ReadResult {
  return readText(text, 'in.yaml', { kinds, ...options });
}

/** Each finding as `name line:column`, which is what most cases are about. */
export function findings(result: { readonly diagnostics: readonly Diagnostic[] }): readonly string[] {
  return result.diagnostics.map(({ code, at }) => `${nameOf(code)} ${at?.line}:${at?.column}`);
}

export function nameOf(code: string): string {
  return diagnosticKinds.get(code)?.name ?? code;
}

/** The findings that make the exit code 3. */
export function unreadable(result: ReadResult): readonly string[] {
  return result.diagnostics.filter(({ code }) => diagnosticKinds.get(code)?.unreadable).map(({ code }) => nameOf(code));
}

export function only(result: ReadResult): SourceObject {
  const [object, ...others] = result.inventory.objects;
  if (object === undefined || others.length > 0) {
    throw new Error(`${others.length + (object ? 1 : 0)} objects, findings: ${findings(result).join(', ')}`);
  }
  return object;
}

/** `line:column` of a pointer. */
export function place(object: SourceObject, pointer: string): string {
  const { line, column } = object.locate(pointer);
  return `${line}:${column}`;
}

export function names(result: ReadResult): readonly string[] {
  return result.inventory.objects.map(({ ref }) => ref.name);
}

export function ingress(name: string, rest = ''): string {
  return `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: ${name}\n${rest}`;
}

/** Makes a directory with files, runs, and removes it. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'ingress2gw-read-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(directory, name)), { recursive: true });
      await writeFile(join(directory, name), content);
    }
    return await run(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
