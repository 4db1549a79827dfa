import { type NamedConfiguration, withConfiguration } from './configuration.ts';
import { convertInventory, type InventoryRequest } from './convert.ts';
import type { Conversion } from './model/conversion.ts';
import type { Validation } from './model/validation.ts';
import { type ReadResult, readInputs } from './read/inputs.ts';
import { controllers } from './registry.ts';
import { stageDone } from './stages.ts';
import { type ValidationRequest, validateInventory } from './validation.ts';

export type { NamedConfiguration } from './configuration.ts';
export type {
  Conversion,
  EmittedObject,
  Prerequisite,
  ReadSummary,
  Requirement,
  SourceVerdict,
  Verdict,
} from './model/conversion.ts';
export type { Diagnostic, Severity } from './model/diagnostic.ts';
export type { Fact } from './model/fact.ts';
export type { Account, LedgerEntry, Outcome } from './model/ledger.ts';
export type { ObjectRef } from './model/object-ref.ts';
export type { Location } from './model/source-object.ts';
export type { Channel, Release } from './model/target.ts';
export type { ValidatedObject, Validation, ValidationFinding, ValidationLevel } from './model/validation.ts';

/** Where manifests come from. */
export interface InputRequest {
  /** Files and directories; `-` is standard input. */
  readonly paths: readonly string[];
  readonly exclude?: readonly string[];
  /** Namespace of objects that state none. */
  readonly namespace?: string;
  readonly stdin?: AsyncIterable<Uint8Array>;
}

export interface ConvertRequest extends InventoryRequest, InputRequest {
  /** Files that configure the controllers: manifests of any name, values of charts. They are read as if the input held what they say. */
  readonly controllerConfig?: readonly NamedConfiguration[];
}

export interface ValidateRequest extends ValidationRequest, InputRequest {}

/**
 * Converts manifests to Gateway API objects.
 * @returns objects, ledger and findings. Problems of the input are findings, never exceptions.
 */
export async function convert(request: ConvertRequest): Promise<Conversion> {
  stageDone('start');
  return readInputs({
    paths: request.paths,
    exclude: request.exclude,
    namespace: request.namespace,
    stdin: request.stdin,
    kinds: [
      ...controllers.flatMap((controller) => controller.kinds),
      { group: 'gateway.networking.k8s.io', kind: 'GatewayClass' },
      { group: 'cert-manager.io', kind: 'Issuer' },
      { group: 'cert-manager.io', kind: 'ClusterIssuer' },
    ],
  })
    .then((read) => configured(read, request))
    .then((read) => {
      stageDone('read');
      return convertInventory(read, request);
    });
}

async function configured(read: ReadResult, request: ConvertRequest): Promise<ReadResult> {
  const { controllerConfig = [], from, namespace } = request;
  return controllerConfig.length === 0
    ? read
    : withConfiguration(read, controllerConfig, { controllers, from, namespace });
}

/**
 * Checks manifests as an API server with the Gateway API of a release and channel would, and what no CRD can state between them.
 * @returns findings with their places. Problems of the input are findings, never exceptions.
 */
export async function validate(request: ValidateRequest): Promise<Validation> {
  const { paths, exclude, namespace, stdin } = request;
  return validateInventory(await readInputs({ paths, exclude, namespace, stdin, kinds: 'all' }), request);
}
