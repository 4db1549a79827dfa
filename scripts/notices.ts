import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledModules, openBundle, outputOptions } from './bundle.ts';

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

interface BundledPackage extends PackageManifest {
  readonly directory: string;
  /** Its files that are in the bundle. */
  readonly modules: readonly string[];
}

const head = `# Third-party notices

The files in \`dist/\` contain code of the packages below, under their own licences.
Written by \`scripts/notices.ts\` from the modules that are really in the bundle.
`;

/** The text of THIRD-PARTY-NOTICES.md for the bundle as it is now; nothing is written. */
export async function generateNotices(root: string): Promise<string> {
  const bundle = await openBundle(root);
  try {
    const { output } = await bundle.generate(outputOptions);
    return await noticesOf(root, bundledModules(output));
  } finally {
    await bundle.close();
  }
}

/** The notices for modules, given by their paths. */
export async function noticesOf(root: string, modules: readonly string[]): Promise<string> {
  const byDirectory = new Map<string, string[]>();
  for (const id of modules) {
    const directory = packageDirectory(root, id);
    if (directory !== undefined) byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), id]);
  }
  const packages = await Promise.all([...byDirectory].map(([directory, ids]) => readPackage(directory, ids)));
  packages.sort((a, b) => (a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1));
  return [head, ...(await Promise.all(packages.map(noticeOf))), await schemaNotice(root)].join('\n');
}

/** Schemas of custom resources are data in the bundle; crds/SOURCES.md has their origins. */
async function schemaNotice(root: string): Promise<string> {
  const mit = await readFile(join(root, 'crds', 'targets', 'traefik', 'LICENSE.md'), 'utf8');
  return [
    '## Schemas of custom resources',
    '',
    'Made from CustomResourceDefinitions of kubernetes-sigs/gateway-api, envoyproxy/gateway and nginx/nginx-gateway-fabric',
    '(Apache-2.0, the text is in the file LICENSE beside this one), and of traefik/traefik:',
    '',
    '```text',
    mit.trim(),
    '```',
    '',
  ].join('\n');
}

/** The folder of the package that a module belongs to: the last `node_modules/<name>` of its path. */
function packageDirectory(root: string, id: string): string | undefined {
  const parts = id.replace(/^\0/, '').replace(/\?.*$/, '').split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  const first = parts[at + 1];
  if (at < 0 || first === undefined) return undefined;
  const path = parts.slice(0, at + (first.startsWith('@') ? 3 : 2)).join(sep);
  return path.startsWith(sep) || /^[A-Za-z]:/.test(path) ? path : join(root, path);
}

async function readPackage(directory: string, modules: readonly string[]): Promise<BundledPackage> {
  const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as PackageManifest;
  return { ...manifest, directory, modules };
}

async function noticeOf(bundled: BundledPackage): Promise<string> {
  const { name, version, license, homepage, directory } = bundled;
  const files = await licenceTexts(directory);
  const texts = files.length > 0 ? files : await licenceHeaders(bundled);
  if (license === undefined || texts.length === 0)
    throw new Error(`${name} ${version}: no licence text in ${directory}`);
  const lines = [`## ${name} ${version}`, '', `Licence: ${license}`];
  if (homepage !== undefined) lines.push('', homepage);
  return [...lines, ...texts.flatMap((text) => ['', '```text', text, '```']), ''].join('\n');
}

async function licenceTexts(directory: string): Promise<readonly string[]> {
  const names = (await readdir(directory)).filter((name) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')));
  return texts.map((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  );
}

/** Some packages come without a licence file (@bufbuild): then the notices stand at the head of their files. */
async function licenceHeaders({ license, modules }: BundledPackage): Promise<readonly string[]> {
  const heads = await Promise.all(
    modules.map(async (id) => {
      const lines = (await readFile(id.replace(/^\0/, '').replace(/\?.*$/, ''), 'utf8')).split('\n');
      const end = lines.findIndex((line) => !line.startsWith('//'));
      const comment = lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '').trimEnd());
      return comment.join('\n').trim();
    }),
  );
  const notices = [...new Set(heads)].filter((text) => /copyright/i.test(text)).sort();
  const apache = 'The text of the Apache License 2.0 is in the file LICENSE beside this one.';
  return notices.length > 0 && license?.includes('Apache-2.0') ? [...notices, apache] : notices;
}

async function main(root: string): Promise<void> {
  const file = join(root, 'THIRD-PARTY-NOTICES.md');
  const text = await generateNotices(root);
  if (!process.argv.includes('--check')) return writeFile(file, text);
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed === text) return;
  process.stderr.write('THIRD-PARTY-NOTICES.md is not up to date: run tsx scripts/notices.ts\n');
  process.exitCode = 1;
}

const script = fileURLToPath(import.meta.url);
if (process.argv[1] === script) await main(dirname(dirname(script)));
