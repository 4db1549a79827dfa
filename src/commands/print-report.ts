import { formatText } from '../report/formats/text.ts';
import type { Report } from '../report/model.ts';
import { createStyle, wantsColor } from '../report/style.ts';
import type { Context, Output } from './context.ts';
import type { ReportOptions } from './options.ts';

interface PrintOptions {
  readonly command: 'convert' | 'scan';
  readonly verdictSaid?: boolean;
  readonly patchesWritten?: boolean;
  readonly reportWritten?: boolean;
}

/** Tells a person on stderr what the run found. */
export function printReport(report: Report, options: ReportOptions, context: Context, print: PrintOptions): void {
  const { stderr, env, program } = context;
  const text = formatText(report, {
    ...print,
    level: levelOf(options),
    style: createStyle(wantsColor(options.color, stderr, env)),
    width: textWidth(stderr),
    program,
  });
  stderr.write(text);
}

function levelOf(options: ReportOptions): 'quiet' | 'normal' | 'verbose' {
  if (options.quiet === true) return 'quiet';
  return options.verbose === true ? 'verbose' : 'normal';
}

/** Text is read best below 100 columns, and a file has 80. */
function textWidth(output: Output): number {
  return output.isTTY ? Math.min(100, Math.max(40, output.columns ?? 80)) : 80;
}
