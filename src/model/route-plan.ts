import type { Diagnostic } from './diagnostic.ts';
import type { FactId } from './fact.ts';
import type { ObjectRef } from './object-ref.ts';
import type { Group, ResourceName, Setting, SettingBag, Settings } from './settings.ts';

export type Scheme = 'http' | 'https';

export type PathMatch =
  | { readonly kind: 'exact'; readonly value: string; readonly ignoreCase: boolean }
  /** Whole path elements: `/a` matches `/a` and `/a/b`, not `/ab`. */
  | { readonly kind: 'element-prefix'; readonly value: string; readonly ignoreCase: boolean }
  | { readonly kind: 'string-prefix'; readonly value: string; readonly ignoreCase: boolean }
  | {
      readonly kind: 'regex';
      readonly pattern: string;
      readonly dialect: 'pcre' | 're2';
      readonly anchor: 'start' | 'both' | 'none';
      readonly ignoreCase: boolean;
    };

/** What a text of a request has to be. */
export type TextMatch =
  | { readonly kind: 'exact'; readonly value: string }
  /** Found anywhere in it, letter case compared. */
  | { readonly kind: 'regex'; readonly pattern: string }
  /** There at all, with any text. */
  | { readonly kind: 'any' };

export interface HeaderMatch {
  readonly name: string;
  readonly text: TextMatch;
  /** Facts that ask for it. */
  readonly facts: readonly FactId[];
}

export interface CookieMatch {
  readonly name: string;
  readonly value: string;
  readonly facts: readonly FactId[];
}

/** A key of the query with one of its values, or an empty one. */
export interface QueryMatch {
  readonly name: string;
  readonly text: TextMatch;
  readonly facts: readonly FactId[];
}

export interface MethodMatch {
  /** In capitals. */
  readonly value: string;
  readonly facts: readonly FactId[];
}

/** Path, method, and all the headers, cookies and query keys. */
export interface Match {
  readonly path: PathMatch;
  readonly method?: MethodMatch;
  readonly query?: readonly QueryMatch[];
  readonly headers?: readonly HeaderMatch[];
  readonly cookies?: readonly CookieMatch[];
}

export interface Backend {
  readonly service: ObjectRef;
  /** Service port number; absent where the text of the port could not be looked up. */
  readonly port?: number;
  /** As written: a number or a name. */
  readonly portText: string;
  readonly weight: number;
}

export interface Forward {
  readonly kind: 'forward';
  readonly backends: readonly Backend[];
}

/** What the source does and the redirect filter cannot say, in words, with the facts that ask for it. */
export interface Difference {
  readonly words: string;
  readonly facts: readonly FactId[];
}

export interface Redirect {
  readonly kind: 'redirect';
  readonly why: 'https' | 'slash' | 'app-root' | 'www' | 'stated';
  readonly scheme?: Scheme;
  readonly hostname?: string;
  readonly port?: number;
  /** Replaces the whole path; absent: the path is kept. */
  readonly path?: string;
  /** Replaces the matched prefix, where `path` is absent; the rest is kept. */
  readonly prefix?: string;
  readonly statusCode: number;
  /** The facts that ask for it, its code among them. */
  readonly facts?: readonly FactId[];
  readonly differs?: readonly Difference[];
  /** What it leads to is guarded: a request that meets it today must not reach another backend instead. */
  readonly guard?: true;
}

/** What the source says by itself to every request of a route. */
export interface OwnAnswer {
  readonly status: number;
  /** Absent: a page of its own, or none. */
  readonly body?: string;
  readonly contentType?: string;
  /** A Service says it, not the proxy. */
  readonly elsewhere?: true;
  /** The facts that ask for it. */
  readonly facts: readonly FactId[];
  /** What there is to say where the target has no such answer, so that the route is closed. */
  readonly whenClosed?: readonly Diagnostic[];
}

/** The proxy answers by itself with an error status. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** A guard may come before the answer today, although no setting of the route says so. */
  readonly guard?: true;
}

/** A route that has to be closed although no setting says so: its backend cannot be named, and the like. */
export interface Refuse {
  readonly kind: 'refuse';
  /** kebab-case; becomes the name in the closed form. */
  readonly reason: string;
  /** Its requests may be kept out by a guard today, although no setting of the route says so. */
  readonly guard?: true;
  /** What the source says to these requests: a target that can say it need not close the route. */
  readonly answers?: OwnAnswer;
}

export type Action = Forward | Redirect | Answer | Refuse;

export interface PlannedRoute {
  /** Stable and unique in the plan: `<class>|<host>|<scheme set>|<n>` as the controller built it. */
  readonly id: string;
  readonly owner: ObjectRef;
  /** Other objects that have a part in it: whoever asks for a share of its requests. */
  readonly contributors?: readonly ObjectRef[];
  readonly schemes: readonly Scheme[];
  readonly match: Match;
  readonly action: Action;
  readonly settings: SettingBag;
  /** Facts that made the route itself: the path, the host, a redirect annotation. */
  readonly facts: readonly FactId[];
}

export type Certificate =
  | {
      readonly kind: 'secret';
      readonly secret: ObjectRef;
      /** Names in the certificate, where the input shows it. */
      readonly names?: readonly string[];
      readonly facts: readonly FactId[];
    }
  /** The controller's default certificate, which no Ingress names. */
  | { readonly kind: 'default'; readonly facts: readonly FactId[] };

export interface PlannedHost {
  /** Absent: every name no other host claims. `*.x` is one label in an Ingress. */
  readonly hostname?: string;
  /** A wildcard that means any number of labels in the source too. */
  readonly anyDepth?: true;
  /** Its TLS connections are a stream of the class: over https it has no routes. */
  readonly unopenedTls?: true;
  /** A path no route of this host matches goes on to a wider host. */
  readonly fallsThrough: boolean;
  readonly certificate?: Certificate;
  readonly settings: SettingBag;
  /** Clients show a certificate before any route is tried, to a Gateway that has just such hosts. */
  readonly clientCertificates?: { readonly authority: ResourceName; readonly setting: Setting<'clientTls'> };
  /** In the order the source tries them. */
  readonly routes: readonly PlannedRoute[];
}

/** Connections of which no requests are read: of a port, or of TLS by the server name the client asks for. */
export interface PlannedStream {
  /** Stable and unique in the plan. */
  readonly id: string;
  readonly protocol: 'tcp' | 'udp' | 'tls';
  /** What clients connect to; absent for TLS on the port of https. */
  readonly port?: number;
  /** Server name; for TLS alone. */
  readonly hostname?: string;
  /** A wildcard that means any number of labels in the source too. */
  readonly anyDepth?: true;
  /** TLS ends at the proxy, which shows this certificate; absent: it goes on unopened. */
  readonly certificate?: Certificate;
  /** Whose namespace the route stands in, and whose name it bears. */
  readonly owner: ObjectRef;
  readonly action: Forward | Refuse;
  readonly facts: readonly FactId[];
}

/** An annotation of the Service in front of a controller, which its load balancer is made by. */
export interface ReachAnnotation {
  readonly name: string;
  readonly value: string;
  /** Its name says that it keeps clients out, or the load balancer off the internet. */
  readonly restricts: boolean;
}

export interface KnownExposure {
  readonly kind: 'known';
  readonly service: ObjectRef;
  readonly type: string;
  readonly annotations: readonly ReachAnnotation[];
  readonly sourceRanges: readonly string[];
  /** Fields of the Service that decide who reaches it and that no Gateway has: `spec.loadBalancerClass: tailscale`. */
  readonly fields: readonly string[];
  /** Annotations that name the one load balancer of today, so that a second Service must not have them. */
  readonly leftOut: readonly string[];
}

export type Exposure =
  /** `services`: those that may be the controller's, where there are several. */
  { readonly kind: 'unknown'; readonly services: readonly ObjectRef[]; readonly restricted: boolean } | KnownExposure;

/** An annotation that a tool beside the controller reads, with the fact it is. */
export interface ToolAnnotation {
  readonly name: string;
  readonly value: string;
  readonly fact: FactId;
}

/** What other tools read on a source object, which they have to find elsewhere after the move. */
export interface OtherTools {
  readonly owner: ObjectRef;
  readonly annotations: readonly ToolAnnotation[];
  /** Secrets that it names for its hosts. */
  readonly certificates: readonly { readonly secret: ObjectRef; readonly names: readonly string[] }[];
}

/** What the controller does without being told: in words, and by the parts of settings it consists of, as far as settings say it. */
export interface PlannedDefault {
  readonly words: string;
  readonly pieces?: readonly { readonly group: Group; readonly part: string; readonly words: string }[];
}

export interface PlannedClass {
  readonly name: string;
  readonly controller: string;
  readonly exposure: Exposure;
  /**
   * Who a client is does not stand in the connection itself: a proxy is in front. `proxy-protocol`: it is what everybody who
   * connects says before the first request, and nothing else. `forwarded`: it may stand in a header.
   */
  readonly clientAddress?: 'forwarded' | 'proxy-protocol';
  /** Namespaces and names of the Ingresses of the class, and of the Services behind them. */
  readonly settings: SettingBag;
  readonly hosts: readonly PlannedHost[];
  readonly streams: readonly PlannedStream[];
  /** Shown to hosts that have no certificate of their own. */
  readonly defaultCertificate?: { readonly secret: ObjectRef; readonly facts: readonly FactId[] };
  /** Of every Ingress that has any. */
  readonly otherTools: readonly OtherTools[];
  /** What the controller does by default and the routes do not repeat: told once. */
  readonly defaults: readonly PlannedDefault[];
  /** The same as values, as far as a target may say them. */
  readonly byDefault?: Partial<Settings>;
}

export interface RoutePlan {
  readonly classes: readonly PlannedClass[];
}
