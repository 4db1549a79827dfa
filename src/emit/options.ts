import type { ObjectRef } from '../model/object-ref.ts';
import type { Channel, Release } from '../model/target.ts';

export interface EmitOptions {
  readonly release: Release;
  readonly channel: Channel;
  readonly gatewayClass?: string;
  /** An existing Gateway that all routes attach to. */
  readonly gateway?: { readonly namespace?: string; readonly name: string };
  /** Leave the Gateways out of the output; the routes name them all the same. */
  readonly noGateway: boolean;
  readonly gatewayNamespace?: string;
  /** One Gateway for each class, or for each namespace of a class. */
  readonly gatewayMode: 'class' | 'namespace';
  /** `auto`: where the target has them and they save a ReferenceGrant or a Gateway. */
  readonly listenerSets: 'auto' | 'always' | 'never';
  /** Hosts that ask for client certificates get Gateways of their own. */
  readonly separateClientCertificates: boolean;
  /** Listeners that one Gateway or ListenerSet takes: 64 in the API; tests ask for fewer. */
  readonly listenerLimit: number;
  readonly httpPort: number;
  readonly httpsPort: number;
  readonly defaultCertificate?: ObjectRef;
  /** Emit routes whose guard is lost without it. */
  readonly openUnprotected: boolean;
  /** `CODE` or `CODE=NAMESPACE/NAME`: losses that were accepted. */
  readonly allowedLosses: readonly string[];
}

/** Service ports as the input shows them, by object key: for names of ports and protocols. */
export interface KnownPort {
  readonly name?: string;
  readonly port: number;
  readonly appProtocol?: string;
}

export type KnownServices = ReadonlyMap<string, readonly KnownPort[]>;
