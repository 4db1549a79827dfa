import { Command, CommanderError } from 'commander';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import {
  convertExamples,
  exitCodeHelp,
  explainExamples,
  rootExamples,
  scanExamples,
  validateExamples,
} from './help.ts';
import {
  type ConvertOptions,
  fileOptions,
  inputOptions,
  optionDescription,
  releaseOptions,
  reportOptions,
  type ScanOptions,
  shapeOptions,
  targetOptions,
  type ValidateOptions,
  validateOptions,
  writeOptions,
} from './options.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs one command line and gives its exit code. Only parsing is loaded before a command is known. */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = programOf(context, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return parserExit(error, args, context);
    if (error instanceof UsageError) return usageExit(error, context);
    return failureExit(error, args, context);
  }
}

function programOf(context: Context, done: (code: ExitCode) => void): Command {
  const { program: name } = context;
  const program = new Command(name)
    .description(
      'Turns Ingress objects with their annotations into Gateway API objects, and says what it could not keep.',
    )
    .exitOverride()
    .configureOutput({ writeOut: context.stdout.write, writeErr: context.stderr.write, outputError: () => undefined })
    .configureHelp({
      helpWidth: Math.min(100, Math.max(60, context.stdout.columns ?? 80)),
      optionDescription,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .version(version, '--version', 'show the version')
    .helpOption('-h, --help', 'show this')
    .helpCommand(false)
    .usage('COMMAND [options]')
    .addHelpText('after', `${rootExamples(name)}\n\nMore: ${name} COMMAND --help`);
  addConvert(program, context, done);
  addScan(program, context, done);
  addValidate(program, context, done);
  addExplain(program, context, done);
  return program;
}

function addConvert(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const command = program
    .command('convert')
    .description("Convert files, directories or stdin ('-'): objects to stdout, report to stderr.")
    .argument('[path...]')
    .usage('[PATH…] [options]');
  inputOptions(command);
  targetOptions(command);
  shapeOptions(command);
  writeOptions(command);
  reportOptions(command, 'error');
  command.addHelpText('after', `${convertExamples(context.program)}\n${exitCodeHelp}`);
  command.action(async (paths: readonly string[], options: ConvertOptions) => {
    const { runConvert } = await import('./convert.ts');
    done(await runConvert(paths, options, context));
  });
}

function addScan(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const command = program
    .command('scan')
    .description('Say how every Ingress would fare, and convert nothing.')
    .argument('[path...]')
    .usage('[PATH…] [options]');
  inputOptions(command);
  targetOptions(command);
  command.optionsGroup('Output:');
  command.addOption(
    command.createOption('-o, --format <format>', 'format').choices(['table', 'json']).default('table'),
  );
  reportOptions(command, 'never');
  command.addHelpText('after', `${scanExamples(context.program)}\n${exitCodeHelp}`);
  command.action(async (paths: readonly string[], options: ScanOptions) => {
    const { runScan } = await import('./scan.ts');
    done(await runScan(paths, options, context));
  });
}

function addValidate(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const command = program
    .command('validate')
    .description('Check Gateway API manifests as the API server would, and what they say of each other.')
    .argument('[path...]')
    .usage('[PATH…] [options]');
  fileOptions(command);
  releaseOptions(command);
  validateOptions(command);
  reportOptions(command, 'error');
  command.addHelpText('after', `${validateExamples(context.program)}\n${exitCodeHelp}`);
  command.action(async (paths: readonly string[], options: ValidateOptions) => {
    const { runValidate } = await import('./validate.ts');
    done(await runValidate(paths, options, context));
  });
}

function addExplain(program: Command, context: Context, done: (code: ExitCode) => void): void {
  const command = program
    .command('explain')
    .description('Say what a finding or an annotation means, and what to do about it.')
    .argument('<code|annotation>')
    .usage('CODE|ANNOTATION[=VALUE]')
    .helpOption('-h, --help', 'show this')
    .addHelpText('after', explainExamples(context.program));
  command.action(async (subject: string) => {
    const { runExplain } = await import('./explain.ts');
    done(await runExplain(subject, context));
  });
}

function parserExit(error: CommanderError, args: readonly string[], context: Context): ExitCode {
  if (error.code === 'commander.helpDisplayed' || error.code === 'commander.version') return exitCodes.done;
  // Called without a command: the help text went to stderr and says all there is to say.
  if (error.code === 'commander.help') return exitCodes.usage;
  const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  const command = ['convert', 'scan', 'validate', 'explain'].find((name) => args.includes(name));
  const help = [context.program, ...(command === undefined ? [] : [command]), '--help'].join(' ');
  return usageExit({ message, hint: `Run '${help}' to see what it takes.`, details: [] }, context);
}

function usageExit(error: Pick<UsageError, 'message' | 'hint' | 'details'>, context: Context): ExitCode {
  const { message, hint, details } = error;
  context.stderr.write(`${context.program}: ${plain(message)}\n`);
  for (const detail of details) context.stderr.write(`  ${plain(detail)}\n`);
  if (hint !== undefined) context.stderr.write(`${hint}\n`);
  return exitCodes.usage;
}

function failureExit(error: unknown, args: readonly string[], context: Context): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const verbose = args.includes('-v') || args.includes('--verbose');
  context.stderr.write(`${context.program}: internal error: ${plain(message)}\n`);
  if (verbose && error instanceof Error) {
    for (const line of (error.stack ?? '').split('\n')) context.stderr.write(`${plain(line)}\n`);
  }
  context.stderr.write(
    verbose
      ? 'This is a bug. Please report it with the lines above.\n'
      : 'This is a bug. Run again with -v to see where it happened, and report it.\n',
  );
  return exitCodes.invalid;
}

/** One line without control characters: arguments come from anywhere. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}
