import { join } from 'node:path';
import type { Conversion } from '../model/conversion.ts';
import { jsonReportParts } from '../report/formats/json.ts';
import type { Report } from '../report/model.ts';
import { safeText } from '../report/safe-text.ts';
import { countOf } from '../report/summary.ts';
import { compareFiles, namesFile, otherFiles } from '../write/compare.ts';
import { contentOf } from '../write/content.ts';
import { WriteError, writeFiles } from '../write/files.ts';
import { renderedObjects, renderObjects } from '../write/output.ts';
import { type OutputFile, splitObjects } from '../write/split.ts';
import type { Context } from './context.ts';
import type { WriteOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** How the output went where it should; `notes` are for stderr, after the report. */
export type Delivery =
  | { readonly kind: 'done'; readonly differs: boolean; readonly notes: readonly string[] }
  /** Told after the report, so that it is the last line on the screen. */
  | { readonly kind: 'failed'; readonly error: UsageError };

/** Refuses options that contradict each other, before any work is done. */
export function checkDelivery(options: WriteOptions): void {
  const { output, outputDir, check, split, format, patches, report } = options;
  const places = [
    ...(output === undefined ? [] : ['--output']),
    ...(outputDir === undefined ? [] : ['--output-dir']),
    ...(check === undefined ? [] : ['--check']),
  ];
  if (places.length > 1) throw new UsageError(`${places.join(' and ')} exclude each other.`);
  if (split !== undefined && outputDir === undefined && check === undefined) {
    throw new UsageError('--split needs --output-dir DIR or --check DIR.', 'Without them all objects go to stdout.');
  }
  if (format === 'name' && (outputDir !== undefined || check !== undefined)) {
    throw new UsageError(
      '-o name lists objects, it does not say what is in them.',
      'Use -o yaml or -o json with files.',
    );
  }
  const files = [output, patches, report].filter((file) => file !== undefined);
  if ([...files, outputDir, check].includes('')) throw new UsageError('a file name is empty.');
  if (new Set(files).size < files.length) throw new UsageError('one file is named for two kinds of output.');
  if (files.includes('-')) throw new UsageError("'-' is no file.", 'Without --output the objects go to stdout.');
}

/** Brings objects, patches and report where the options say. */
export function deliver(conversion: Conversion, report: Report, options: WriteOptions, context: Context): Delivery {
  try {
    return options.check === undefined
      ? write(conversion, report, options, context)
      : compare(conversion, report, options.check, options, context);
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'failed', error };
    if (!(error instanceof WriteError)) throw error;
    return { kind: 'failed', error: new UsageError(`cannot use ${error.path}: ${error.message}.`) };
  }
}

function write(conversion: Conversion, report: Report, options: WriteOptions, context: Context): Delivery {
  const { output, outputDir } = options;
  const files = [
    ...(output === undefined ? [] : [{ path: output, content: renderedObjects(conversion.objects, options.format) }]),
    ...(outputDir === undefined ? [] : objectFiles(conversion, outputDir, options)),
    ...patchFiles(conversion, options),
  ];
  const notes = writeAll([...files, ...reportFiles(report, options)], options);
  if (output === undefined && outputDir === undefined) {
    for (const piece of renderedObjects(conversion.objects, options.format)) context.stdout.write(piece);
  }
  return { kind: 'done', differs: false, notes };
}

function compare(
  conversion: Conversion,
  report: Report,
  path: string,
  options: WriteOptions,
  context: Context,
): Delivery {
  const single = options.split === undefined && namesFile(path);
  const objects = single
    ? [{ path, content: renderedObjects(conversion.objects, options.format) }]
    : objectFiles(conversion, path, options);
  const files = [...objects, ...patchFiles(conversion, options)];
  const differences = compareFiles(files);
  context.stdout.write(differences.map(({ kind, path: file }) => `${kind.padEnd(7)}  ${safeText(file)}\n`).join(''));
  const others = single ? [] : otherFiles(path, files);
  return {
    kind: 'done',
    differs: differences.length > 0,
    notes: [
      ...others.map((file) => `Not from this input, left out of the comparison: ${safeText(file)}`),
      differences.length === 0
        ? `Up to date: ${countOf(files.length, 'file')}.`
        : `Not up to date: ${differences.length} of ${countOf(files.length, 'file')}.`,
      ...writeAll(reportFiles(report, options), options),
    ],
  };
}

function objectFiles(conversion: Conversion, directory: string, options: WriteOptions): readonly OutputFile[] {
  const files = splitObjects(conversion.objects, options.split ?? 'none', options.format);
  return files.map((file) => ({ ...file, path: join(directory, file.path) }));
}

function patchFiles(conversion: Conversion, options: WriteOptions): readonly OutputFile[] {
  if (options.patches === undefined) return [];
  const format = options.format === 'json' ? 'json' : 'yaml';
  const text = renderObjects(conversion.patches, format);
  return [{ path: options.patches, content: text === '' ? '# No existing object has to change.\n' : text }];
}

function reportFiles(report: Report, options: WriteOptions): readonly OutputFile[] {
  return options.report === undefined
    ? []
    : [{ path: options.report, content: contentOf(() => jsonReportParts(report)) }];
}

function writeAll(files: readonly OutputFile[], options: WriteOptions): readonly string[] {
  const result = writeFiles(files, { force: options.force === true });
  if (result.kind === 'conflict') {
    const what = countOf(result.paths.length, 'file exists', 'files exist');
    throw new UsageError(`${what} with other content, and nothing was written.`, '--force overwrites.', result.paths);
  }
  const paths = result.written.map((path) => safeText(path));
  const written =
    paths.length <= 5 ? paths.map((path) => `Wrote ${path}`) : [`Wrote ${countOf(paths.length, 'file')}.`];
  const same = result.unchanged.length;
  return same === 0 ? written : [...written, `${countOf(same, 'file was', 'files were')} up to date.`];
}
