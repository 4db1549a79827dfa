export type Syntax = 'v2' | 'v3';

/** What a function of a rule looks at, and how it reads its values. One meaning a name, whatever the syntax calls it. */
export type HttpSubject =
  | 'client-address'
  | 'method'
  | 'host'
  | 'host-regex'
  | 'path'
  | 'path-prefix'
  | 'path-regex'
  | 'header'
  | 'header-regex'
  | 'query'
  | 'query-regex';
export type TcpSubject = 'client-address' | 'sni' | 'sni-regex' | 'alpn';

/** How many values a function takes: these counts, any number above none, or pairs. */
export type Count = readonly number[] | 'any' | 'pairs';

export interface RuleFunction<S> {
  readonly name: string;
  readonly subject: S;
  readonly takes: Count;
}

type Functions<S> = Readonly<Record<Syntax, readonly RuleFunction<S>[]>>;

function known<S>(name: string, subject: S, takes: Count): RuleFunction<S> {
  return { name, subject, takes };
}

/** Of IngressRoute (traefik-own-routes 3; pkg/muxer/http/matcher.go, matcher_v2.go). */
export const httpFunctions: Functions<HttpSubject> = {
  v3: [
    known('ClientIP', 'client-address', [1]),
    known('Method', 'method', [1]),
    known('Host', 'host', [1]),
    known('HostRegexp', 'host-regex', [1]),
    known('Path', 'path', [1]),
    known('PathRegexp', 'path-regex', [1]),
    known('PathPrefix', 'path-prefix', [1]),
    known('Header', 'header', [2]),
    known('HeaderRegexp', 'header-regex', [2]),
    known('Query', 'query', [1, 2]),
    known('QueryRegexp', 'query-regex', [1, 2]),
  ],
  v2: [
    known('ClientIP', 'client-address', 'any'),
    known('Method', 'method', 'any'),
    known('Host', 'host', 'any'),
    known('HostHeader', 'host', 'any'),
    known('HostRegexp', 'host-regex', 'any'),
    known('Path', 'path', 'any'),
    known('PathPrefix', 'path-prefix', 'any'),
    known('Headers', 'header', 'pairs'),
    known('HeadersRegexp', 'header-regex', 'pairs'),
    // Each value is `key=text`; which numbers are right depends on the equals signs in them.
    known('Query', 'query', 'any'),
  ],
};

/** Of IngressRouteTCP (pkg/muxer/tcp/matcher.go, matcher_v2.go). */
export const tcpFunctions: Functions<TcpSubject> = {
  v3: [
    known('ALPN', 'alpn', [1]),
    known('ClientIP', 'client-address', [1]),
    known('HostSNI', 'sni', [1]),
    known('HostSNIRegexp', 'sni-regex', [1]),
  ],
  v2: [
    known('ALPN', 'alpn', 'any'),
    known('ClientIP', 'client-address', 'any'),
    known('HostSNI', 'sni', 'any'),
    known('HostSNIRegexp', 'sni-regex', 'any'),
  ],
};
