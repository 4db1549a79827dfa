import type { Diagnostic } from './diagnostic.ts';
import type { PathMatch, PlannedClass, PlannedHost, PlannedRoute } from './route-plan.ts';
import type { Group, HeaderChanges, Settings } from './settings.ts';

export type Release = '1.4' | '1.5' | '1.6';
export type Channel = 'standard' | 'experimental';

/** A place where a setting is to be realised: one route of one host, for one release and channel. */
export interface Site {
  readonly planClass: PlannedClass;
  readonly host: PlannedHost;
  readonly route: PlannedRoute;
  readonly release: Release;
  readonly channel: Channel;
}

/** What a capability writes, into slots of which the assembler makes filters, fields and policies. */
export type Put =
  | ({ readonly slot: 'requestHeaders' | 'responseHeaders' } & HeaderChanges)
  | {
      readonly slot: 'rewrite';
      readonly hostname?: string;
      readonly path?: { readonly kind: 'full' | 'prefix'; readonly value: string };
    }
  | {
      readonly slot: 'cors';
      readonly origins: readonly string[];
      readonly methods: readonly string[];
      readonly requestHeaders: readonly string[];
      readonly exposeHeaders: readonly string[];
      readonly credentials: boolean;
      readonly maxAge: number;
    }
  | { readonly slot: 'timeouts'; readonly request: string }
  | { readonly slot: 'backendTls'; readonly hostname: string; readonly authority: string }
  /** The backend speaks HTTP/2 in clear text. */
  | { readonly slot: 'protocol'; readonly name: 'h2c' };

/** What a capability made of the parts it names; parts it does not name are left to the next capability. */
export interface Realization<G extends Group> {
  readonly parts: { readonly [Part in keyof Settings[G]]?: 'exact' | 'approximate' | 'no-effect' | 'unsupported' };
  readonly puts: readonly Put[];
  /** Gateway API features beyond Core that the puts need. */
  readonly requires?: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** Realises one group at one site, in one way. */
export interface Capability<G extends Group> {
  readonly name: string;
  realize(value: Settings[G], site: Site): Realization<G> | undefined;
}

/** Features by which Gateways and listeners are arranged, by their names in conformance reports. */
export type TopologyFeature = 'ListenerSet' | 'GatewayFrontendClientCertificateValidation';

export interface Profile {
  readonly name: string;
  /** The GatewayClass the implementation's chart creates; absent where there is no usual one. */
  readonly className?: string;
  /** Text of a RegularExpression path that matches what the source's regular expression does; undefined: cannot be said. */
  regex(path: Extract<PathMatch, { kind: 'regex' }>): string | undefined;
  /** Text of a RegularExpression header that is matched where the source finds the pattern; undefined: cannot be said. */
  headerRegex(pattern: string): string | undefined;
  listenerPort(port: number): number;
  /** Whether a feature beyond Core can be used: what its release and channel serve, and the implementation has. */
  serves(feature: TopologyFeature, release: Release, channel: Channel): boolean;
}

export interface Target {
  readonly profile: Profile;
  readonly capabilities: { readonly [G in Group]?: readonly Capability<G>[] };
}
