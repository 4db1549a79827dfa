import { diagnosticKinds } from '../diagnostics/index.ts';
import type { ConvertRequest, InputRequest, NamedConfiguration } from '../index.ts';
import { codeOf } from './codes.ts';
import type { Context } from './context.ts';
import { controllerNames } from './controller-names.ts';
import { nearest } from './nearest.ts';
import type { FileOptions, InputOptions, ShapeOptions, TargetOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

type RequestOptions = InputOptions & TargetOptions & Partial<ShapeOptions>;

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** What the library is asked for by a command line. */
export function requestOf(
  command: string,
  positional: readonly string[],
  options: RequestOptions,
  context: Context,
): ConvertRequest {
  return {
    ...inputOf(command, positional, options, context),
    to: options.to,
    release: options.gatewayApi,
    channel: options.channel,
    ...defined({
      from: options.from,
      className: options.class,
      controllerConfig: options.controllerConfig?.map(configurationOf),
    }),
    ...shapeOf(options),
  };
}

/** `FILE`, or `CONTROLLER=FILE` where the file does not show whose it is. */
function configurationOf(text: string): NamedConfiguration {
  const [controller = '', ...path] = text.split('=');
  if (path.length > 0 && controllerNames.includes(controller)) return { controller, path: path.join('=') };
  if (text === '-')
    throw new UsageError('--controller-config takes files, not stdin.', 'What is piped in is input anyway.');
  return { path: text };
}

/** Where a command line says the input is. */
export function inputOf(
  command: string,
  positional: readonly string[],
  options: FileOptions,
  context: Context,
): InputRequest {
  const paths = [...positional, ...(options.filename ?? [])];
  if (paths.length === 0) throw noInput(command, context);
  if (paths.includes('')) throw new UsageError('an empty path was given.', "The current directory is '.'.");
  const stdin = paths.includes('-');
  if (stdin && context.stdin.isTTY === true)
    context.stderr.write('Reading from the terminal; Ctrl-D ends the input.\n');
  const { exclude, namespace } = options;
  return { paths, ...defined({ stdin: stdin ? context.stdin : undefined, exclude, namespace }) };
}

function shapeOf(options: Partial<ShapeOptions>): Partial<ConvertRequest> {
  const { gateway } = options;
  if (options.gatewayMode === 'namespace' && options.gatewayNamespace !== undefined) {
    const hint = 'Each Gateway is in the namespace it is for; leave one of the two out.';
    throw new UsageError('--gateway-mode namespace and --gateway-namespace exclude each other.', hint);
  }
  return defined({
    gateway: gateway === false ? undefined : gateway,
    noGateway: gateway === false ? true : undefined,
    gatewayClass: options.gatewayClass,
    gatewayNamespace: options.gatewayNamespace,
    gatewayMode: options.gatewayMode,
    listenerSets: options.listenerSets,
    separateGatewayFor: options.separateGatewayFor,
    httpPort: options.httpPort,
    httpsPort: options.httpsPort,
    defaultCertificate: options.defaultCertificate,
    unprotected: options.unprotected,
    allowLoss: options.allowLoss?.map(lossOf),
  });
}

/** `code[=namespace/name]` with the number of the code, whichever way it was named. */
function lossOf(text: string): string {
  const [subject = '', ...place] = text.split('=');
  const code = codeOf(subject);
  if (code === undefined) {
    const names = [...diagnosticKinds.values()].flatMap((kind) => [kind.code, kind.name]);
    const near = nearest(subject, names);
    throw new UsageError(
      `--allow-loss: '${subject}' is no code of a finding.`,
      near.length === 0 ? 'The report names the code of each finding.' : `Did you mean ${near.join(', ')}?`,
    );
  }
  if (place.length > 1 || (place[0] !== undefined && !/^([a-z0-9-]+\/)?[a-z0-9.-]+$/.test(place[0]))) {
    throw new UsageError(`--allow-loss: '${text}' is not CODE or CODE=NAMESPACE/NAME.`);
  }
  return [code, ...place].join('=');
}

function noInput(command: string, { program, stdin }: Context): UsageError {
  const piped = stdin.isTTY === true ? '' : " To read what is piped in, give '-'.";
  return new UsageError(
    `${command} needs input: files, directories, or '-' for stdin.`,
    `Try '${program} ${command} manifests/' or '${program} ${command} --help'.${piped}`,
  );
}

function defined<T extends object>(values: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>;
}
