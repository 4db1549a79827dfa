import { readFile } from 'node:fs/promises';
import { type OutputChunk, type Plugin, type RolldownBuild, rolldown } from 'rolldown';

const notText = /[\\/]src[\\/]generated[\\/].*\.json$/;

/** Big JSON is read faster from a text than from a literal, and only when its chunk is asked for. */
const jsonAsText: Plugin = {
  name: 'json-as-text',
  load: {
    filter: { id: notText },
    async handler(id) {
      const value: unknown = JSON.parse(await readFile(id, 'utf8'));
      const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
      return { code, moduleType: 'js' };
    },
  },
};

/** The bundle of program and library, without dependencies at run time. */
export function openBundle(root: string): Promise<RolldownBuild> {
  return rolldown({
    cwd: root,
    input: { cli: 'src/cli.ts', index: 'src/index.ts' },
    platform: 'node',
    tsconfig: false,
    plugins: [jsonAsText],
    onLog(level, log) {
      throw new Error(`${level}: ${log.message}`);
    },
  });
}

export const outputOptions = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // Minified, it would start no faster, and a stack trace would say nothing.
  minify: false,
  comments: false,
  hashCharacters: 'hex',
} as const;

/** Files on disk whose code is in the chunks. */
export function bundledModules(output: readonly (OutputChunk | { readonly type: 'asset' })[]): readonly string[] {
  const chunks = output.flatMap((part) => (part.type === 'chunk' ? [part] : []));
  const ids = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, module]) => (module.renderedLength > 0 ? [id] : [])),
  );
  return [...new Set(ids)].sort();
}
