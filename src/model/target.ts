import type { Prerequisite } from './conversion.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { JsonObject } from './json.ts';
import type { ObjectRef } from './object-ref.ts';
import type { OwnAnswer, PathMatch, PlannedClass, PlannedHost, PlannedRoute } from './route-plan.ts';
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
  /** The Gateways are made here, so that their listeners can be named and told things. */
  readonly ownGateways: boolean;
  /** What the class asks of its Gateways is in the output as well, not a step for a person. */
  readonly gatewayPolicies: boolean;
}

/** A path as HTTPRoute writes it. */
export interface EmittedPath {
  readonly type: 'Exact' | 'PathPrefix' | 'RegularExpression';
  readonly value: string;
}

/** A kind that an implementation adds to the Gateway API. */
export interface OwnKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
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
  /** Status codes that are tried again, and how often after the first try. */
  | { readonly slot: 'retry'; readonly codes: readonly number[]; readonly attempts: number }
  /** A cookie by which the gateway remembers the endpoint; without an age until the browser is closed. */
  | { readonly slot: 'session'; readonly cookie: string; readonly absoluteTimeout?: string }
  | { readonly slot: 'backendTls'; readonly hostname: string; readonly authority: string }
  /** A Service that gets a copy of each request, or of so many of 100. */
  | { readonly slot: 'mirror'; readonly service: ObjectRef; readonly port: number; readonly percent?: number }
  /** The backend speaks HTTP/2 in clear text. */
  | { readonly slot: 'protocol'; readonly name: 'h2c' }
  /** A part of a policy of the target's own: all parts of one kind at one place become one object. */
  | {
      readonly slot: 'policy';
      readonly of: OwnKind;
      readonly attaches: 'rule' | 'listener';
      readonly spec: JsonObject;
      /** The part keeps requests out: without it the rule would be open. */
      readonly guards?: true;
    }
  /** A part of an object of the target's own that the rule names as a filter. */
  | { readonly slot: 'filter'; readonly of: OwnKind; readonly spec: JsonObject }
  /** A further object beside the route, which a part of a policy names. */
  | { readonly slot: 'object'; readonly of: OwnKind; readonly name: string; readonly spec: JsonObject }
  /** A part names an object that may stand in another namespace than the policy. */
  | {
      readonly slot: 'grant';
      readonly from: OwnKind;
      readonly attaches: 'rule' | 'listener';
      readonly to: ObjectRef;
    }
  /** What a person must do before the rule works. */
  | { readonly slot: 'prerequisite'; readonly prerequisite: Prerequisite };

export type PartOutcome = 'exact' | 'policy' | 'approximate' | 'no-effect' | 'unsupported';

/** What a capability made of the parts it names; parts it does not name are left to the next capability. */
export interface Realization<G extends Group> {
  readonly parts: { readonly [Part in keyof Settings[G]]?: PartOutcome };
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
  /** Which of two rules of one host is tried first, where both match; `unspecified` where nobody can rely on it. */
  order(a: EmittedPath, b: EmittedPath): 'first' | 'second' | 'unspecified';
  /** A regular expression of the same meaning with one character more, where the longer text is tried first. */
  lengthened?(text: string): string;
  listenerPort(port: number): number;
  /** Whether a feature beyond Core can be used: what its release and channel serve, and the implementation has. */
  serves(feature: TopologyFeature, release: Release, channel: Channel): boolean;
  /** The controller that serves the class; where its chart makes no GatewayClass, one is emitted. */
  readonly controllerName?: string;
  readonly chartCreatesClass?: boolean;
  /** What the implementation must be set up with, for the kinds of its own that the output uses. */
  prerequisites?(kinds: ReadonlySet<string>): readonly Prerequisite[];
}

/** A part of a policy that every Gateway of ours gets: all parts of one kind become one object. */
export interface GatewayPart {
  readonly of: OwnKind;
  readonly spec: JsonObject;
  /** What happens on a Gateway without it, in a sentence. */
  readonly why: string;
}

/** What a capability made of the parts it names; of the others nothing comes. */
export interface ClassRealization<G extends Group> {
  readonly parts: Realization<G>['parts'];
  readonly policies: readonly GatewayPart[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** Realises one group for a whole class at its Gateways: what is stated for the class, over what its source does by default. */
export interface ClassCapability<G extends Group> {
  readonly name: string;
  realize(value: Settings[G], planClass: PlannedClass): ClassRealization<G> | undefined;
}

export interface Target {
  readonly profile: Profile;
  /** Groups of the class, and what the source does by default on every route and this target only where its Gateway says so. */
  readonly onGateway?: { readonly [G in Group]?: ClassCapability<G> };
  readonly capabilities: { readonly [G in Group]?: readonly Capability<G>[] };
  /** How a rule without a backend says what the source says by itself; undefined: it cannot, and the rule is closed. */
  answer?(answer: OwnAnswer, site: Site): AnswerRealization | undefined;
}

/** A filter that answers in place of a backend. */
export interface AnswerRealization {
  readonly put: Extract<Put, { slot: 'filter' }>;
  readonly outcome: PartOutcome;
  readonly diagnostics: readonly Diagnostic[];
}
