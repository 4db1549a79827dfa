import type { Validation, ValidationLevel } from '../model/validation.ts';
import { createStyle, wantsColor } from '../report/style.ts';
import { formatValidationGithub } from '../report/validation/github.ts';
import { formatValidationJson } from '../report/validation/json.ts';
import { formatValidationJunit } from '../report/validation/junit.ts';
import { formatValidationText } from '../report/validation/text.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, type FailOn } from './exit-code.ts';
import type { ValidateOptions } from './options.ts';
import { inputOf } from './request.ts';

/** Checks Gateway API manifests without a cluster: the findings are what was asked for, so they go to stdout. */
export async function runValidate(
  paths: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const validation = await context.validate({
    ...inputOf('validate', paths, options, context),
    release: options.gatewayApi,
    channel: options.channel,
    references: options.references,
  });
  context.stdout.write(render(validation, options, context));
  return exitCodeOf(validation, options.failOn);
}

function render(validation: Validation, options: ValidateOptions, { stdout, env }: Context): string {
  switch (options.format) {
    case 'json':
      return formatValidationJson(validation);
    case 'github':
      return formatValidationGithub(validation);
    case 'junit':
      return formatValidationJunit(validation);
    default: {
      const level = options.quiet === true ? 'quiet' : options.verbose === true ? 'verbose' : 'normal';
      const style = createStyle(wantsColor(options.color, stdout, env));
      return formatValidationText(validation, { style, level });
    }
  }
}

/** Levels that count, for each `--fail-on`. What is not in the input is no fault of it. */
const failing: Readonly<Record<FailOn, readonly ValidationLevel[]>> = {
  error: ['error'],
  warning: ['error', 'warning', 'unchecked'],
  never: [],
};

function exitCodeOf({ findings }: Validation, failOn: FailOn): ExitCode {
  if (findings.some((finding) => finding.unreadable === true)) return exitCodes.unread;
  return findings.some(({ level }) => failing[failOn].includes(level)) ? exitCodes.findings : exitCodes.done;
}
