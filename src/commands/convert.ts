import { diagnosticKinds } from '../diagnostics/index.ts';
import { reportOf } from '../report/model.ts';
import { stageDone } from '../stages.ts';
import type { Context } from './context.ts';
import { checkDelivery, type Delivery, deliver } from './deliver.ts';
import { type ExitCode, exitCodeOf, exitCodes, worseOf } from './exit-code.ts';
import type { ConvertOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { requestOf } from './request.ts';
import { version } from './version.ts';

/** Objects that do not pass our own checks are never written (DESIGN 2.4). */
const withheld: Delivery = {
  kind: 'done',
  differs: false,
  notes: ['Nothing was written: the output did not pass its own checks, which is a bug of this program.'],
};

/** Converts: objects to stdout or files, the report to stderr. */
export async function runConvert(
  paths: readonly string[],
  options: ConvertOptions,
  context: Context,
): Promise<ExitCode> {
  checkDelivery(options);
  const conversion = await context.convert(requestOf('convert', paths, options, context));
  const report = reportOf(conversion, `ingress2gw ${version}`);
  const found = exitCodeOf(report.findings, options.failOn, diagnosticKinds);
  stageDone('report');
  const patchesWritten = options.patches !== undefined;
  const tell = () =>
    printReport(report, options, context, {
      command: 'convert',
      patchesWritten,
      reportWritten: options.report !== undefined,
    });
  const delivery = found === exitCodes.invalid ? withheld : deliver(conversion, report, options, context);
  stageDone('write');
  tell();
  if (delivery.kind === 'failed') throw delivery.error;
  if (options.quiet !== true) for (const note of delivery.notes) context.stderr.write(`${note}\n`);
  return worseOf(found, delivery.differs ? exitCodes.findings : exitCodes.done);
}
