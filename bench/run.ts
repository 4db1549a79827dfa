/**
 * Measures conversions of generated clusters beside a bare parse of the same file, in turns, each in a process of its own:
 * `npm run bench -- [N…] [--turns N] [--seed N] [--keep DIR]`. Prints; judges nothing, for machines differ.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, measure, root } from './measure/child.ts';
import { type ClusterFiles, writeCluster } from './measure/cluster-files.ts';
import { cpuOfStage, megabytes, seconds, stageTable, table } from './measure/table.ts';

interface Comparison {
  readonly files: ClusterFiles;
  readonly bare: Figures;
  readonly convert: Figures;
  readonly directory: Figures;
  /** With a collection after each stage: what is really held. */
  readonly held: Figures;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      turns: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'string' },
    },
  });
  const sizes = (positionals.length === 0 ? ['1000', '10000', '50000'] : positionals).map(Number);
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'ingress2gw-bench-'));
  mkdirSync(folder, { recursive: true });
  try {
    build();
    const runs = new Map(sizes.map((size) => [size, compare(folder, size, Number(values.seed), Number(values.turns))]));
    process.stdout.write(summary(runs));
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function build(): void {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) throw new Error('the build failed');
}

function compare(folder: string, size: number, seed: number, turns: number): Comparison {
  const files = writeCluster(folder, size, seed);
  const figures = join(folder, 'figures.json');
  const cli = (input: string) => [
    'dist/cli.js',
    'convert',
    input,
    '--output',
    join(folder, 'out.yaml'),
    '--force',
    '-q',
  ];
  const bare: Figures[] = [];
  const convert: Figures[] = [];
  for (let turn = 0; turn < turns; turn++) {
    bare.push(measure(['bench/measure/bare-parse.mjs', files.file], figures));
    convert.push(measure(cli(files.file), figures));
    process.stderr.write(`${size}: turn ${turn + 1} of ${turns}\n`);
  }
  const directory = measure(cli(files.directory), figures);
  const held = measure(cli(files.file), figures, ['--expose-gc']);
  return { files, bare: median(bare), convert: median(convert), directory, held };
}

/** The run whose processor time is the middle one. */
function median(runs: readonly Figures[]): Figures {
  const sorted = [...runs].sort((a, b) => a.total.cpu - b.total.cpu);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error('no runs');
  return middle;
}

function summary(runs: ReadonlyMap<number, Comparison>): string {
  const head = [
    'Ingresses',
    'MB',
    'bare s',
    'convert s',
    'ratio',
    'bare cpu',
    'convert cpu',
    'ratio',
    'bare MB',
    'convert MB',
  ];
  const rows = [...runs].map(([size, { files, bare, convert }]) => [
    size.toLocaleString('en'),
    megabytes(files.bytes),
    seconds(bare.total.time),
    seconds(convert.total.time),
    (convert.total.time / bare.total.time).toFixed(2),
    seconds(bare.total.cpu),
    seconds(convert.total.cpu),
    (convert.total.cpu / bare.total.cpu).toFixed(2),
    megabytes(bare.total.rss),
    megabytes(convert.total.rss),
  ]);
  const directories = [...runs].map(([size, { files, directory }]) => [
    size.toLocaleString('en'),
    String(files.files),
    seconds(directory.total.time),
    seconds(directory.total.cpu),
  ]);
  const of = (pick: (run: Comparison) => Figures) => new Map([...runs].map(([size, run]) => [size, pick(run)]));
  const sizes = [...runs.keys()];
  const perThousand = new Map([...of((run) => run.convert)].map(([size, figures]) => [figures, size / 1000]));
  return [
    'One file, beside a bare parse with yaml (median of turns; cpu: processor seconds of all threads)\n',
    table([head, ...rows]),
    `\nA directory of files (once)\n${table([['Ingresses', 'files', 's', 'cpu'], ...directories])}`,
    `\nProcessor milliseconds of each stage for 1,000 Ingresses, ${sizes.length} sizes\n`,
    stageTable(
      'stage',
      of((run) => run.convert),
      (figures, index) => (cpuOfStage(figures, index) / (perThousand.get(figures) ?? 1)).toFixed(0),
    ),
    '\nMegabytes held at the end of each stage, after a collection\n',
    stageTable(
      'stage',
      of((run) => run.held),
      ({ stages }, index) => megabytes(stages[index]?.held ?? 0),
    ),
  ].join('');
}

main();
