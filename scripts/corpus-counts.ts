/**
 * Counts how the Ingresses of a corpus fare, a row for each repository folder, and compares with counts made before.
 *
 *   tsx scripts/corpus-counts.ts DIR              prints the counts of DIR/<controller>/<repository> as JSON
 *   tsx scripts/corpus-counts.ts --check FILE DIR fails where a count is worse than in FILE
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Conversion, convert } from '../src/index.ts';
import { type JsonObject, listOf, objectOf } from '../src/model/json.ts';
import { refKey } from '../src/model/object-ref.ts';
import { violationsOf } from '../test/support/conservation.ts';
import { ownBugs } from '../test/support/convert-text.ts';
import { readInventory } from '../test/support/read-inventory.ts';

interface Counts {
  /** Ingresses that could be read, have a name and are no duplicate. */
  readonly read: number;
  /** Those of them that a controller we convert takes. */
  readonly selected: number;
  /** Those of the selected that give a rule which forwards, is closed, or redirects as the Ingress asks. */
  readonly routed: number;
  /** Those of the selected that give none because others come first on all their paths, or because they are canaries. */
  readonly shadowed: number;
  /** Host and path pairs that no rule answers as it should. */
  readonly violations: number;
  /** Invalid objects and facts nobody accounted for. */
  readonly bugs: number;
}

type Table = Readonly<Record<string, Counts>>;

/** Counts that may only grow, and those that may only shrink. */
const growing = ['read', 'selected', 'routed'] as const;
const shrinking = ['violations', 'bugs'] as const;

async function countsOf(folder: string, complain: (text: string) => void): Promise<Counts> {
  const conversion = await convert({ paths: [folder] });
  const selected = conversion.sources.filter(({ verdict }) => verdict !== 'not-selected');
  const routing = routingSources(conversion);
  const without = selected.filter(({ ref }) => !routing.has(refKey(ref)));
  const violations = violationsOf(conversion, await readInventory([folder]));
  const bugs = ownBugs(conversion);
  for (const text of [...violations, ...bugs]) complain(`${folder}: ${text}`);
  for (const { ref, reason, at } of without) {
    complain(`${folder}: ${ref.name} gives no rule: ${reason ?? ''} (${at.file}:${at.line})`);
  }
  return {
    read: conversion.sources.length,
    selected: selected.length,
    routed: selected.length - without.length,
    shadowed: without.filter(({ reason = '' }) => /canary|come first/.test(reason)).length,
    violations: violations.length,
    bugs: bugs.length,
  };
}

/** Ingresses behind a rule of their own: one with a backendRef, or a redirect that is more than that of plain http to https. */
function routingSources({ objects }: Conversion): ReadonlySet<string> {
  const routes = objects.filter(
    ({ ref, body }) =>
      ref.kind.endsWith('Route') && listOf(objectOf(body.spec).rules).some((rule) => answers(objectOf(rule))),
  );
  return new Set(routes.flatMap(({ sources }) => sources.map((ref) => refKey(ref))));
}

function answers(rule: JsonObject): boolean {
  if (listOf(rule.backendRefs).length > 0) return true;
  const redirects = listOf(rule.filters).map((filter) => objectOf(objectOf(filter).requestRedirect));
  return redirects.some(({ hostname, path }) => hostname !== undefined || path !== undefined);
}

async function table(root: string, complain: (text: string) => void): Promise<Table> {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
      .sort();
  const rows: Record<string, Counts> = {};
  for (const controller of folders(root)) {
    for (const repository of folders(join(root, controller))) {
      rows[`${controller}/${repository}`] = await countsOf(join(root, controller, repository), complain);
    }
  }
  return rows;
}

function worse(before: Table, now: Table): readonly string[] {
  return Object.entries(before).flatMap(([folder, old]) => {
    const row = now[folder];
    if (row === undefined) return [`${folder}: gone`];
    const lost = growing.filter((key) => row[key] < old[key]);
    const more = shrinking.filter((key) => row[key] > old[key]);
    return [...lost, ...more].map((key) => `${folder}: ${key} was ${old[key]}, is ${row[key]}`);
  });
}

function share(rows: Table): string {
  const own = Object.entries(rows)
    .filter(([folder]) => folder.startsWith('ingress-nginx/'))
    .map(([, row]) => row);
  const sum = (key: keyof Counts) => own.reduce((total, row) => total + row[key], 0);
  const percent = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  const [routed, selected, shadowed] = [sum('routed'), sum('selected'), sum('shadowed')];
  return `ingress-nginx: ${percent(routed, selected)} give a rule; without those shadowed ${percent(routed, selected - shadowed)}`;
}

async function main(args: readonly string[]): Promise<number> {
  const check = args[0] === '--check';
  const [file, root] = check ? [args[1], args[2]] : [undefined, args[0]];
  if (root === undefined || !existsSync(root)) {
    process.stderr.write('usage: corpus-counts [--check FILE] DIR\n');
    return 2;
  }
  const rows = await table(root, (text) => process.stderr.write(`${text}\n`));
  process.stderr.write(`${share(rows)}\n`);
  if (file === undefined) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const problems = worse(JSON.parse(readFileSync(file, 'utf8')) as Table, rows);
  for (const problem of problems) process.stderr.write(`worse: ${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
