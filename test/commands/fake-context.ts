import type { Context } from '../../src/commands/context.ts';
import { run } from '../../src/commands/program.ts';
import type { ConvertRequest, ValidateRequest } from '../../src/index.ts';
import type { Conversion } from '../../src/model/conversion.ts';
import type { ControllerRows, Row } from '../../src/model/row.ts';
import type { Validation } from '../../src/model/validation.ts';
import { fullConversion } from '../report/sample-conversion.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly requests: readonly ConvertRequest[];
  readonly validations: readonly ValidateRequest[];
}

export interface Fake {
  readonly conversion?: Conversion;
  readonly validation?: Validation;
  readonly fails?: Error;
  readonly program?: string;
  readonly terminal?: boolean;
  readonly controllers?: readonly ControllerRows[];
}

const emptyValidation: Validation = {
  release: '1.6',
  channel: 'standard',
  objects: [],
  findings: [],
  read: { files: 0, documents: 0, kept: {}, counted: {}, skipped: [], unread: [] },
};

/** Runs a command line without process, files or converter. */
export async function runWith(args: readonly string[], fake: Fake = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const requests: ConvertRequest[] = [];
  const validations: ValidateRequest[] = [];
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: fake.terminal === true,
    columns: 80,
  });
  const context: Context = {
    program: fake.program ?? 'ingress2gw',
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Object.assign((async function* () {})(), { isTTY: fake.terminal === true }),
    env: {},
    controllers: async () => fake.controllers ?? [sampleRows],
    convert: async (request) => {
      requests.push(request);
      if (fake.fails !== undefined) throw fake.fails;
      return fake.conversion ?? fullConversion;
    },
    validate: async (request) => {
      validations.push(request);
      return fake.validation ?? emptyValidation;
    },
  };
  const code = await run(args, context);
  return { code, ...written, requests, validations };
}

const readTimeout: Row = {
  name: 'proxy-read-timeout',
  aliases: ['read-timeout'],
  on: 'annotation',
  unit: 'proxy-read-timeout',
  destination: { kind: 'setting', group: 'timeouts', part: 'read' },
  type: 'seconds',
  scope: 'route',
  merge: 'first',
  default: '60',
  configmap: 'proxy-read-timeout',
  invalid: 'default',
  guards: false,
  effect: 'Longest silence between two reads from the backend.',
  docs: 'https://example.com/docs',
  examples: [
    { value: '120', setting: 120 },
    { value: '2m', invalid: true },
  ],
};

export const sampleRows: ControllerRows = {
  controller: 'ingress-nginx',
  prefixes: ['nginx.ingress.kubernetes.io'],
  rows: [
    readTimeout,
    { ...readTimeout, on: 'configmap', scope: 'class', effect: 'The same for the whole class.' },
    {
      ...readTimeout,
      name: 'whitelist-source-range',
      aliases: [],
      destination: { kind: 'setting', group: 'access', part: 'allow' },
      guards: true,
      invalid: 'route-denied',
    },
  ],
  dead: { 'secure-backends': 'backend-protocol: HTTPS', 'base-url-scheme': '' },
};
