import { diagnosticKinds } from '../diagnostics/index.ts';
import { formatJson } from '../report/formats/json.ts';
import { formatScan } from '../report/formats/scan.ts';
import { reportOf } from '../report/model.ts';
import { createStyle, wantsColor } from '../report/style.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import type { ScanOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { requestOf } from './request.ts';
import { version } from './version.ts';

/** Says how every Ingress would fare: the table on stdout, the findings on stderr. */
export async function runScan(paths: readonly string[], options: ScanOptions, context: Context): Promise<ExitCode> {
  const conversion = await context.convert(requestOf('scan', paths, options, context));
  const report = reportOf(conversion, `ingress2gw ${version}`);
  const { stdout, stderr, env } = context;
  if (options.format === 'json') stdout.write(formatJson(report));
  else {
    const style = createStyle(wantsColor(options.color, stdout, env));
    stdout.write(formatScan(report, { style, width: stdout.isTTY ? (stdout.columns ?? 80) : undefined }));
    // On one screen the details follow the table.
    if (stdout.isTTY && stderr.isTTY && options.quiet !== true) stderr.write('\n');
  }
  printReport(report, options, context, { command: 'scan', verdictSaid: options.format === 'table' });
  return exitCodeOf(report.findings, options.failOn, diagnosticKinds);
}
