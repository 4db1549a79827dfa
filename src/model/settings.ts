import type { FactId } from './fact.ts';

/** Names an object in a namespace; without one, in the namespace of whoever names it. */
export interface ResourceName {
  readonly namespace?: string;
  readonly name: string;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** No name is in more than one of the lists, nor twice in one. */
export interface HeaderChanges {
  readonly set?: readonly Header[];
  /** Beside those of the same name that are there already. */
  readonly add?: readonly Header[];
  readonly remove?: readonly string[];
}

/** A port that gets copies of requests in clear text; of 100 requests so many, or of all. */
export interface MirrorService {
  readonly service: ResourceName;
  readonly port: number;
  readonly percent?: number;
}

export type PathRewrite =
  /** The whole path becomes `value`. */
  | { readonly kind: 'full'; readonly value: string }
  /** The matched prefix becomes `value`; the rest is kept. */
  | { readonly kind: 'prefix'; readonly value: string }
  /** The whole path becomes `replacement`, whose `$1`… are groups of the route's regular expression. */
  | { readonly kind: 'groups'; readonly replacement: string };

/** Words for what a proxy can be told, in no controller's terms. A group is read, dropped and merged as a unit. */
export interface Settings {
  /** Client addresses: every list of `allow` must admit, no list of `deny` may hold. */
  readonly access: {
    readonly allow?: readonly string[];
    readonly deny?: readonly string[];
    readonly satisfy?: 'any' | 'all';
    readonly agents?: readonly string[];
    readonly referers?: readonly string[];
  };
  readonly basicAuth: {
    readonly scheme?: 'basic' | 'digest';
    readonly secret?: ResourceName;
    readonly secretFormat?: string;
    readonly realm?: string;
    /** The backend gets user and password as well. */
    readonly keepsCredentials?: boolean;
  };
  readonly externalAuth: {
    readonly url?: string;
    readonly method?: string;
    readonly requestHeaders?: ResourceName;
    readonly responseHeaders?: readonly string[];
    readonly signIn?: string;
    readonly signInParameter?: string;
    readonly redirect?: string;
    readonly alwaysSetCookie?: boolean;
    readonly cacheKey?: string;
    readonly cacheDuration?: string;
    readonly keepalive?: number;
    /** Addresses of further services that have to let the request pass as well. */
    readonly also?: readonly string[];
  };
  readonly clientTls: {
    readonly authority?: ResourceName;
    readonly mode?: 'on' | 'off' | 'optional' | 'optional_no_ca';
    readonly depth?: number;
    readonly subject?: string;
    readonly errorPage?: string;
    readonly forward?: boolean;
  };
  /** The controller answers an error on this route because a value is bad. */
  readonly denied: { readonly reason?: string; readonly status?: number };
  /** Text in a proxy's own language that may keep requests out. */
  readonly ownRules: { readonly text?: string };
  readonly rewrite: {
    readonly path?: PathRewrite;
    readonly hostname?: string;
    readonly prefixHeader?: string;
  };
  readonly protocol: {
    readonly name?: 'http' | 'https' | 'h2c' | 'grpc' | 'grpcs' | 'auto' | 'fastcgi' | 'passthrough';
  };
  readonly backendTls: {
    readonly secret?: ResourceName;
    readonly verify?: boolean;
    readonly hostname?: string;
    readonly serverName?: boolean;
    readonly depth?: number;
    readonly ciphers?: string;
    readonly protocols?: string;
    /** Beside the name: what the certificate of the backend has to be of. */
    readonly subject?: string;
    /** What the backend is shown, where that is another Secret than that of the authority. */
    readonly clientCertificate?: ResourceName;
  };
  readonly requestHeaders: HeaderChanges;
  readonly responseHeaders: HeaderChanges;
  readonly cors: {
    readonly enabled?: boolean;
    readonly origins?: readonly string[];
    readonly methods?: readonly string[];
    readonly requestHeaders?: readonly string[];
    readonly exposeHeaders?: readonly string[];
    readonly credentials?: boolean;
    /** Seconds. */
    readonly maxAge?: number;
  };
  /** Seconds. `read` and `send` are the longest silence between two operations, not totals. */
  readonly timeouts: { readonly connect?: number; readonly read?: number; readonly send?: number };
  readonly retry: {
    /** `error`, `timeout`, `http_502` …, `non_idempotent`, or `off`. */
    readonly conditions?: readonly string[];
    /** The first one counted; 0: no limit. */
    readonly tries?: number;
    /** Seconds for all tries; 0: no limit. */
    readonly timeout?: number;
  };
  /** For each client address; 0: no limit. */
  readonly rateLimit: {
    readonly perSecond?: number;
    readonly perMinute?: number;
    readonly connections?: number;
    /** How many times the limit may come at once. */
    readonly burst?: number;
    /** Client addresses without a limit. */
    readonly except?: readonly string[];
  };
  /** Requests of one client stay with one endpoint. */
  readonly session: {
    readonly by?: 'cookie';
    readonly mode?: 'balanced' | 'persistent';
    readonly cookie?: string;
    readonly path?: string;
    readonly domain?: string;
    /** Seconds, as written. */
    readonly expires?: string;
    readonly maxAge?: string;
    readonly sameSite?: string;
    readonly secure?: boolean;
    readonly conditionalSameSite?: boolean;
    readonly changeOnFailure?: boolean;
  };
  /** How requests are spread over the endpoints of a Service. */
  readonly balancing: {
    readonly algorithm?: string;
    /** Text with variables of the request (`$remote_addr`, `$http_NAME`, `$arg_NAME`, `$cookie_NAME`): one key, one endpoint. */
    readonly hashBy?: string;
    /** A key means a few endpoints. */
    readonly hashSubset?: boolean;
    readonly hashSubsetSize?: number;
    /** Requests go to the cluster address of the Service, not to its endpoints. */
    readonly serviceAddress?: boolean;
  };
  /** Each request is sent to a second place, and the answer thrown away. */
  readonly mirror: {
    /** Where to; `$request_uri` stands for path and query of the request. */
    readonly url?: string;
    readonly body?: 'on' | 'off';
    /** Host header of the copy. */
    readonly hostname?: string;
    /** Of 100 requests; absent: all. */
    readonly percent?: number;
    /** In place of `url`: Services by their names. */
    readonly services?: readonly MirrorService[];
  };
  /** Error answers of backends that clients do not see. */
  readonly errorPages: {
    readonly statuses?: readonly string[];
    /** They do see them after all. */
    readonly off?: boolean;
    /** What clients get in place of them, where no Service is asked for a page. */
    readonly status?: number;
  };
  /** Endpoints that fail a request of the proxy's own get no others; times in seconds. */
  readonly healthCheck: {
    readonly path?: string;
    readonly hostname?: string;
    readonly method?: string;
    /** Of the endpoints, where it is not that of the requests. */
    readonly port?: number;
    readonly protocol?: 'http' | 'tcp' | 'grpc';
    readonly interval?: number;
    readonly timeout?: number;
    /** How many failures in a row take an endpoint out. */
    readonly unhealthy?: number;
    /** How many successes in a row bring it back. */
    readonly healthy?: number;
    /** Statuses of a good answer: a number, or a range `200-399`. */
    readonly statuses?: readonly string[];
  };
  /** Largest request body, with a unit; 0: no limit. */
  readonly body: { readonly limit?: string };
  /** Where the address of a client comes from, where it is not that of the connection. */
  readonly clientAddress: {
    /** From a header, and forwarded scheme, host and port are believed as well. */
    readonly forwarded?: boolean;
    /** From a header, and nothing else is believed. */
    readonly detect?: boolean;
    readonly proxyProtocol?: boolean;
    /** Networks of the proxies that are believed. */
    readonly trusted?: readonly string[];
    readonly header?: string;
    /** The backend gets the addresses of all proxies, not the client's alone. */
    readonly chain?: boolean;
  };
  /** What is offered to clients over TLS, in the words of OpenSSL. */
  readonly listenerTls: { readonly protocols?: string; readonly ciphers?: string; readonly curves?: string };
  /** Which names of request headers reach backends. */
  readonly headerNames: { readonly underscores?: boolean; readonly dropOdd?: boolean };
  /** Whose Server header clients see. */
  readonly serverHeader: { readonly own?: boolean; readonly backends?: boolean };
  /** Connections of clients; times in seconds. */
  readonly connections: {
    /** For all headers of a request. */
    readonly headerTimeout?: number;
    /** Longest silence between two reads of a body. */
    readonly bodyTimeout?: number;
    /** Longest time without a request. */
    readonly idle?: number;
    readonly requests?: number;
    readonly http2?: boolean;
    /** Requests of one HTTP/2 connection at a time. */
    readonly streams?: number;
  };
  readonly compression: {
    readonly gzip?: boolean;
    readonly gzipLevel?: number;
    readonly gzipMinLength?: number;
    readonly gzipTypes?: string;
    readonly gzipDisable?: string;
    readonly brotli?: boolean;
    readonly brotliLevel?: number;
    readonly brotliMinLength?: number;
    readonly brotliTypes?: string;
  };
  /** Strict-Transport-Security. */
  readonly hsts: {
    readonly on?: boolean;
    readonly maxAge?: number;
    readonly subdomains?: boolean;
    readonly preload?: boolean;
  };
}

export type Group = keyof Settings;

/** The value of one group at one place, with the facts behind each of its parts. */
export interface Setting<G extends Group = Group> {
  readonly group: G;
  readonly value: Settings[G];
  readonly origin: 'stated' | 'configured' | 'default';
  readonly facts: { readonly [Part in keyof Settings[G]]?: readonly FactId[] };
}

/** Where a bag hangs is the scope of what is in it. */
export type SettingBag = { readonly [G in Group]?: Setting<G> };

/** What happens to a route where no capability of the target can say the group. */
export const onLoss: Readonly<Record<Group, 'close' | 'drop'>> = {
  access: 'close',
  basicAuth: 'close',
  externalAuth: 'close',
  clientTls: 'close',
  denied: 'close',
  ownRules: 'close',
  rewrite: 'close',
  protocol: 'close',
  backendTls: 'close',
  requestHeaders: 'drop',
  responseHeaders: 'drop',
  cors: 'drop',
  timeouts: 'drop',
  retry: 'drop',
  rateLimit: 'drop',
  session: 'drop',
  balancing: 'drop',
  mirror: 'drop',
  errorPages: 'drop',
  healthCheck: 'drop',
  body: 'drop',
  clientAddress: 'drop',
  listenerTls: 'drop',
  headerNames: 'drop',
  serverHeader: 'drop',
  connections: 'drop',
  compression: 'drop',
  hsts: 'drop',
};

/** Groups of the whole class: they hang on its Gateways, never on a route. What `clientAddress` loses, the guards that need it answer for. */
export const classGroups = [
  'clientAddress',
  'listenerTls',
  'headerNames',
  'serverHeader',
  'connections',
  'compression',
  'hsts',
] as const satisfies readonly Group[];

export type ClassGroup = (typeof classGroups)[number];

/** Groups that keep requests out: no request that meets one today may reach a backend without it. */
export const guardGroups: readonly Group[] = ['access', 'basicAuth', 'externalAuth', 'clientTls', 'denied', 'ownRules'];

/** All facts behind a setting, in a stable order without repetition. */
export function settingFacts(setting: Setting): readonly FactId[] {
  const lists = Object.values(setting.facts) as (readonly FactId[] | undefined)[];
  const [only] = lists;
  if (lists.length === 1 && only !== undefined && only.length <= 1) return only;
  return [...new Set(lists.flatMap((list) => list ?? []))].sort();
}
