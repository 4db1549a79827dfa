import type { EmitOptions } from './emit/options.ts';
import { objectRef } from './model/object-ref.ts';
import type { Channel, Release, Target } from './model/target.ts';
import { targets } from './registry.ts';

/** What a conversion is asked for, whatever the input comes from. */
export interface InventoryRequest {
  readonly from?: readonly string[];
  readonly className?: readonly string[];
  /** Target; `standard` by default. */
  readonly to?: string;
  readonly release?: Release;
  readonly channel?: Channel;
  /** `NAMESPACE/NAME` of an existing Gateway. */
  readonly gateway?: string;
  readonly noGateway?: boolean;
  readonly gatewayClass?: string;
  readonly gatewayNamespace?: string;
  readonly gatewayMode?: 'class' | 'namespace';
  readonly listenerSets?: 'auto' | 'always' | 'never';
  readonly separateGatewayFor?: readonly 'client-certificates'[];
  readonly httpPort?: number;
  readonly httpsPort?: number;
  /** `NAMESPACE/NAME` of a Secret. */
  readonly defaultCertificate?: string;
  readonly unprotected?: 'allow' | 'close';
  readonly allowLoss?: readonly string[];
}

/** What no user decides: a limit so low that tests see what happens above it. */
export interface Internals {
  readonly listenerLimit?: number;
}

export function targetOf(name: string): Target {
  const target = targets[name];
  if (target === undefined) throw new Error(`no target ${name}`);
  return target;
}

export function emitOptions(request: InventoryRequest, internals: Internals): EmitOptions {
  const gateway = request.gateway === undefined ? undefined : splitName(request.gateway);
  const certificate = request.defaultCertificate === undefined ? undefined : splitName(request.defaultCertificate);
  return {
    release: request.release ?? '1.6',
    channel: request.channel ?? 'standard',
    noGateway: request.noGateway ?? false,
    httpPort: request.httpPort ?? 80,
    httpsPort: request.httpsPort ?? 443,
    gatewayMode: request.gatewayMode ?? 'class',
    listenerSets: request.listenerSets ?? 'auto',
    separateClientCertificates: request.separateGatewayFor?.includes('client-certificates') ?? false,
    listenerLimit: internals.listenerLimit ?? 64,
    openUnprotected: request.unprotected === 'allow',
    allowedLosses: request.allowLoss ?? [],
    ...(request.gatewayClass === undefined ? {} : { gatewayClass: request.gatewayClass }),
    ...(request.gatewayNamespace === undefined ? {} : { gatewayNamespace: request.gatewayNamespace }),
    ...(gateway === undefined ? {} : { gateway }),
    ...(certificate === undefined
      ? {}
      : { defaultCertificate: objectRef('', 'Secret', certificate.namespace, certificate.name) }),
  };
}

function splitName(text: string): { readonly namespace?: string; readonly name: string } {
  const [first = '', second] = text.split('/');
  return second === undefined ? { name: first } : { namespace: first, name: second };
}
