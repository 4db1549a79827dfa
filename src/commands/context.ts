import { basename } from 'node:path';
import type { ConvertRequest, ValidateRequest } from '../index.ts';
import type { Conversion } from '../model/conversion.ts';
import type { ControllerRows } from '../model/row.ts';
import type { Validation } from '../model/validation.ts';

/** One of the standard streams, as far as a command may use it. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
}

/** What a command needs from the world; tests hand in their own. */
export interface Context {
  /** The name the program was called by: `ingress2gw` or `kubectl ingress2gw`. */
  readonly program: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  convert(request: ConvertRequest): Promise<Conversion>;
  validate(request: ValidateRequest): Promise<Validation>;
  /** What is known of each controller's names. */
  controllers(): Promise<readonly ControllerRows[]>;
}

/** The context of the running process. */
export function processContext(): Context {
  return {
    program: programName(process.argv[1]),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    // Asked for late: opening standard input costs time and keeps the process alive.
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    convert: async (request) => {
      (await import('./small-heap.ts')).keepHeapSmall();
      return (await import('../index.ts')).convert(request);
    },
    validate: async (request) => (await import('../index.ts')).validate(request),
    controllers: async () => (await import('../registry.ts')).controllers.map(({ rows }) => rows),
  };
}

/** kubectl runs a plug-in as `kubectl-ingress2gw`, and its users type `kubectl ingress2gw`. */
export function programName(script: string | undefined): string {
  return /^kubectl[-_]/.test(basename(script ?? '')) ? 'kubectl ingress2gw' : 'ingress2gw';
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough closes the pipe. That is no failure of ours, and nobody is left to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      if (text !== '') stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}
