import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Channel, Release } from '../model/target.ts';
import type { ColorMode } from '../report/style.ts';
import { controllerNames } from './controller-names.ts';
import type { FailOn } from './exit-code.ts';
import { targetNames } from './target-names.ts';

export interface FileOptions {
  readonly filename?: readonly string[];
  readonly exclude?: readonly string[];
  readonly namespace?: string;
}

export interface InputOptions extends FileOptions {
  readonly controllerConfig?: readonly string[];
  readonly from?: readonly string[];
  readonly class?: readonly string[];
}

export interface ReleaseOptions {
  readonly gatewayApi: Release;
  readonly channel: Channel;
}

export interface TargetOptions extends ReleaseOptions {
  readonly to: string;
}

export interface ShapeOptions {
  /** `false`: `--no-gateway`. */
  readonly gateway?: string | false;
  readonly gatewayClass?: string;
  readonly gatewayNamespace?: string;
  readonly gatewayMode: 'class' | 'namespace';
  readonly listenerSets: 'auto' | 'always' | 'never';
  readonly separateGatewayFor?: readonly 'client-certificates'[];
  readonly httpPort?: number;
  readonly httpsPort?: number;
  readonly defaultCertificate?: string;
  readonly unprotected: 'allow' | 'close';
  readonly allowLoss?: readonly string[];
}

export interface ReportOptions {
  readonly failOn: FailOn;
  readonly color: ColorMode;
  readonly quiet?: true;
  readonly verbose?: true;
}

export type Split = 'none' | 'source' | 'namespace' | 'kind' | 'role';

export interface WriteOptions {
  readonly format: 'yaml' | 'json' | 'name';
  readonly output?: string;
  readonly outputDir?: string;
  readonly split?: Split;
  readonly force?: true;
  readonly check?: string;
  readonly patches?: string;
  readonly report?: string;
}

export type ConvertOptions = InputOptions & TargetOptions & ShapeOptions & WriteOptions & ReportOptions;
export type ScanOptions = InputOptions & TargetOptions & ReportOptions & { readonly format: 'table' | 'json' };

export type ValidateOptions = FileOptions &
  ReleaseOptions &
  ReportOptions & {
    /** `false`: `--no-references`. */
    readonly references: boolean;
    readonly format: 'text' | 'json' | 'github' | 'junit';
  };

export function fileOptions(command: Command): Command {
  return command
    .optionsGroup('Input:')
    .addOption(repeatable('-f, --filename <path>', "file or directory, '-' for stdin (repeatable)"))
    .addOption(repeatable('--exclude <glob>', 'leave out files that match (repeatable)'))
    .option('-n, --namespace <name>', 'namespace of objects that state none');
}

export function inputOptions(command: Command): Command {
  return fileOptions(command)
    .addOption(repeatable('--from <controller>', 'only', [...controllerNames]))
    .addOption(repeatable('--class <name>', 'only this Ingress class (repeatable)'))
    .addOption(repeatable('--controller-config <file>', 'settings of the controller (repeatable)'));
}

export function targetOptions(command: Command): Command {
  command
    .optionsGroup('Gateway API:')
    .addOption(choice('--to <target>', 'what to convert to', [...targetNames], 'standard'));
  return releaseOptions(command);
}

export function releaseOptions(command: Command): Command {
  return command
    .optionsGroup('Gateway API:')
    .addOption(choice('--gateway-api <release>', 'release', ['1.6', '1.5', '1.4'], '1.6'))
    .addOption(choice('--channel <name>', 'channel', ['standard', 'experimental'], 'standard'));
}

export function validateOptions(command: Command): Command {
  return command
    .option('--no-references', 'check each object by itself only')
    .optionsGroup('Output:')
    .addOption(choice('-o, --format <format>', 'format', ['text', 'json', 'github', 'junit'], 'text'));
}

export function shapeOptions(command: Command): Command {
  return command
    .optionsGroup('Gateways:')
    .option('--gateway <ns/name>', 'attach to this Gateway, make none', objectName)
    .option('--no-gateway', 'make no Gateway')
    .option('--gateway-class <name>', 'GatewayClass of the Gateways made')
    .option('--gateway-namespace <name>', 'namespace of the Gateways made')
    .addOption(choice('--gateway-mode <mode>', 'one for each', ['class', 'namespace'], 'class'))
    .addOption(choice('--listener-sets <when>', 'ListenerSets', ['auto', 'always', 'never'], 'auto'))
    .addOption(repeatable('--separate-gateway-for <what>', 'a Gateway apart for', ['client-certificates']))
    .option('--http-port <port>', 'port of HTTP listeners', port)
    .option('--https-port <port>', 'port of HTTPS listeners', port)
    .option('--default-certificate <ns/name>', 'Secret for hosts that name none', qualifiedName)
    .optionsGroup('Losses:')
    .addOption(choice('--unprotected <how>', 'where a guard is lost', ['close', 'allow'], 'close'))
    .addOption(repeatable('--allow-loss <code[=ns/name]>', 'accept this loss, here or everywhere'));
}

export function writeOptions(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .addOption(choice('-o, --format <format>', 'format', ['yaml', 'json', 'name'], 'yaml'))
    .option('--output <file>', 'write the objects to a file')
    .option('--output-dir <dir>', 'write the objects to files in a directory')
    .addOption(choice('--split <how>', 'one file for each', ['none', 'source', 'namespace', 'kind', 'role']))
    .option('--force', 'overwrite files')
    .option('--check <path>', 'compare with a file or directory instead')
    .option('--patches <file>', 'write changes to existing objects to a file')
    .option('--report <file>', 'write the report as JSON to a file');
}

export function reportOptions(command: Command, failOn: FailOn): Command {
  return command
    .optionsGroup('Report:')
    .addOption(choice('--fail-on <severity>', 'exit with 1 from', ['error', 'warning', 'never'], failOn))
    .addOption(choice('--color <when>', 'colour', ['auto', 'always', 'never'], 'auto'))
    .addOption(new Option('-q, --quiet', 'only errors').conflicts('verbose'))
    .addOption(new Option('-v, --verbose', 'everything: all places, notes, stack traces'))
    .addHelpOption(new Option('-h, --help', 'show this').helpGroup('Report:'));
}

/** The text of an option in a help page: what may be given, and what counts where nothing is. */
export function optionDescription(option: Option): string {
  const { description, argChoices, defaultValue } = option;
  if (argChoices === undefined) return description;
  return `${description}: ${argChoices.map((value) => (value === defaultValue ? `${value} (default)` : value)).join(', ')}`;
}

function choice(flags: string, text: string, choices: readonly string[], standard?: string): Option {
  const option = new Option(flags, text).choices(choices);
  return standard === undefined ? option : option.default(standard);
}

/** May be given more than once; the values come as a list. */
function repeatable(flags: string, text: string, choices?: readonly string[]): Option {
  const option = new Option(flags, text);
  if (choices !== undefined) option.choices(choices);
  return option.argParser((value: string, before: readonly string[] | undefined) => {
    if (choices !== undefined && !choices.includes(value))
      throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    if (value === '') throw new InvalidArgumentError('It must not be empty.');
    return [...(before ?? []), value];
  });
}

function port(value: string): number {
  const number = Number(value);
  if (!/^\d{1,5}$/.test(value) || number < 1 || number > 65535) throw new InvalidArgumentError('A port is 1 to 65535.');
  return number;
}

function objectName(value: string): string {
  if (!/^([a-z0-9-]+\/)?[a-z0-9.-]+$/.test(value)) throw new InvalidArgumentError('Write NAMESPACE/NAME.');
  return value;
}

function qualifiedName(value: string): string {
  if (!value.includes('/')) throw new InvalidArgumentError('Write NAMESPACE/NAME.');
  return objectName(value);
}
