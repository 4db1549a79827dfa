import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { objectRef } from '../../../model/object-ref.ts';
import type { Settings } from '../../../model/settings.ts';
import type { Capability, PartOutcome, Put, Site } from '../../../model/target.ts';
import { type AuthService, authService, type Place } from '../auth-service.ts';
import { backend, securityPolicy } from '../kinds.ts';

type ExternalAuth = Settings['externalAuth'];

/** Envoy passes host, method, path, length and Authorization by itself, and no other header that is not named. */
const passedHeaders = ['Accept', 'Cookie', 'Origin', 'Referer', 'User-Agent', 'X-Forwarded-For', 'X-Forwarded-Proto'];
const headerName = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]{1,256}$/;

/** What becomes of the parts that the policy has no field for; those not named here keep the route closed. */
const lesserParts = {
  method: 'unsupported',
  signIn: 'unsupported',
  signInParameter: 'unsupported',
  redirect: 'unsupported',
  alwaysSetCookie: 'unsupported',
  cacheKey: 'unsupported',
  cacheDuration: 'unsupported',
  keepalive: 'no-effect',
} as const satisfies { readonly [Part in keyof ExternalAuth]?: PartOutcome };

/**
 * SecurityPolicy.extAuth over HTTP: the path of the check is `pathOverride`, because `path` would have the path of the request
 * after it (api/v1alpha1/ext_auth_types.go; behaviour-ingress-nginx 24.57). It fails closed by default.
 */
export const externalAuth: Capability<'externalAuth'> = {
  name: 'SecurityPolicy.extAuth',
  realize(value, site) {
    const { url, responseHeaders = [] } = value;
    const service = url === undefined ? undefined : authService(url, site);
    if (service === undefined || !responseHeaders.every((name) => headerName.test(name))) return undefined;
    // A manifest that states no namespace cannot be granted a Service of another one.
    const { namespace } = site.route.owner;
    if (service.at.kind === 'service' && namespace === undefined && service.at.namespace !== undefined)
      return undefined;
    const lesser = Object.entries(lesserParts).filter(([part]) => value[part as keyof ExternalAuth] !== undefined);
    return {
      parts: {
        url: 'approximate',
        ...(value.responseHeaders === undefined ? {} : { responseHeaders: 'policy' }),
        ...Object.fromEntries(lesser),
      },
      puts: [policy(service, responseHeaders, namespace), ...putsFor(service.at, site)],
      diagnostics: findings(value, site),
    };
  },
};

function policy({ path, at }: AuthService, responseHeaders: readonly string[], namespace: string | undefined): Put {
  const http = {
    backendRefs: [refTo(at, namespace)],
    pathOverride: path,
    ...(responseHeaders.length === 0 ? {} : { headersToBackend: responseHeaders }),
  };
  return {
    slot: 'policy',
    of: securityPolicy,
    attaches: 'rule',
    guards: true,
    spec: { extAuth: { http, headersToExtAuth: passedHeaders } },
  };
}

function refTo(at: Place, home: string | undefined) {
  if (at.kind === 'address') return { group: backend.group, kind: backend.kind, name: backendName(at) };
  const foreign = at.namespace !== undefined && at.namespace !== home;
  return { name: at.name, ...(foreign ? { namespace: at.namespace } : {}), port: at.port };
}

/** One name for one address: hosts with hyphens keep their dots, which no other name has. */
function backendName({ host, port, tls }: Extract<Place, { kind: 'address' }>): string {
  const readable = host.includes('-') ? host : host.replaceAll('.', '-');
  return `${readable}-${port}${tls === 'none' ? '' : '-tls'}`;
}

/** A Service of another namespace needs a grant; an address is a Backend of its own. */
function putsFor(at: Place, { route }: Site): readonly Put[] {
  if (at.kind === 'service') {
    const to = objectRef('', 'Service', at.namespace, at.name);
    return at.namespace === route.owner.namespace
      ? []
      : [{ slot: 'grant', from: securityPolicy, attaches: 'rule', to }];
  }
  const { host, port, tls } = at;
  const numeric = /^[\d.]+$/.test(host);
  const endpoint = numeric ? { ip: { address: host, port } } : { fqdn: { hostname: host, port } };
  const verified = { wellKnownCACertificates: 'System', ...(numeric ? {} : { sni: host }) };
  const spec = {
    endpoints: [endpoint],
    ...(tls === 'none' ? {} : { tls: tls === 'verified' ? verified : { insecureSkipVerify: true } }),
  };
  return [{ slot: 'object', of: backend, name: backendName(at), spec }];
}

function findings(value: ExternalAuth, { route }: Site): readonly Diagnostic[] {
  const { url = '', signIn, responseHeaders = [], method, cacheKey } = value;
  const facts = route.settings.externalAuth?.facts ?? {};
  const context = {
    object: route.owner,
    facts: [...(facts.url ?? []), ...(facts.method ?? []), ...(facts.cacheKey ?? [])],
  };
  const list = [
    'only an answer of 200 lets a request pass, where any 2xx does today',
    `it is asked with the method of the request, not ${method ?? 'GET'}`,
    `of the headers of the request it sees ${passedHeaders.join(', ')} and Authorization alone`,
    'X-Original-URL, X-Original-Method, X-Auth-Request-Redirect, X-Sent-From and X-Real-IP are gone',
    'cookies it sets when it lets a request pass do not reach the client',
    ...(responseHeaders.length === 0
      ? []
      : [`a client can send ${responseHeaders.join(', ')} itself where it answers without them`]),
    ...(cacheKey === undefined ? [] : ['its answers are not kept']),
  ].join('; ');
  return [
    diagnose(codes.externalAuthDiffers, { url, list }, context),
    ...(signIn === undefined || signIn === ''
      ? []
      : [diagnose(codes.signInLost, { address: signIn }, { object: route.owner, facts: facts.signIn ?? [] })]),
  ];
}
