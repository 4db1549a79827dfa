import * as codes from '../../../diagnostics/envoy-gateway.ts';
import { type Diagnostic, diagnose } from '../../../model/diagnostic.ts';
import { objectRef } from '../../../model/object-ref.ts';
import { type Settings, settingFacts } from '../../../model/settings.ts';
import type { Capability, Put, Realization, Site } from '../../../model/target.ts';
import { clientTrafficPolicy, securityPolicy } from '../kinds.ts';

type ClientTls = Settings['clientTls'];

/** Headers by which the source tells the backend of the certificate: they are its own, so a client must not send them. */
const certificateHeaders = ['ssl-client-cert', 'ssl-client-issuer-dn', 'ssl-client-subject-dn', 'ssl-client-verify'];

/**
 * ClientTrafficPolicy on the listener that serves the host over TLS: each listener has its own filter chain and routes, so a
 * request cannot come to the host over the connection of another one. A CA that cannot be read closes the listener
 * (translateClientTrafficPolicyForListener in internal/gatewayapi/clienttrafficpolicy.go).
 */
export const clientTls: Capability<'clientTls'> = {
  name: 'ClientTrafficPolicy.tls.clientValidation',
  realize(value, site) {
    const { host, route, ownGateways } = site;
    const { authority, mode = 'on', subject } = value;
    const encrypted = host.certificate !== undefined && route.schemes.includes('https');
    if (!encrypted) return subject === undefined ? unchecked(value) : undefined;
    if (mode !== 'on' || authority?.namespace === undefined || route.owner.namespace === undefined) return undefined;
    const rule = subject === undefined ? [] : subjectRule(subject, site);
    if (!ownGateways || rule === undefined) return undefined;
    return {
      parts: { ...partsOf(value), authority: 'policy', ...(subject === undefined ? {} : { subject: 'policy' }) },
      puts: [...listenerPuts(authority.namespace, authority.name), ...rule, headerPut(site)],
      diagnostics: [difference(value, site)],
    };
  },
};

/** Plain http is not checked by the source either (recorded client-cert/plain-http). */
function unchecked(value: ClientTls): Realization<'clientTls'> {
  return { parts: Object.fromEntries(Object.keys(value).map((part) => [part, 'no-effect'])), puts: [] };
}

function partsOf({ mode, depth, errorPage, forward }: ClientTls): Realization<'clientTls'>['parts'] {
  return {
    ...(mode === undefined ? {} : { mode: 'policy' }),
    ...(depth === undefined ? {} : { depth: 'unsupported' }),
    ...(errorPage === undefined ? {} : { errorPage: 'unsupported' }),
    ...(forward === undefined ? {} : { forward: forward ? 'unsupported' : 'exact' }),
  };
}

function listenerPuts(namespace: string, name: string): readonly Put[] {
  return [
    {
      slot: 'policy',
      of: clientTrafficPolicy,
      attaches: 'listener',
      guards: true,
      spec: { tls: { clientValidation: { mode: 'RequireAndVerify', caCertificateRefs: [{ name, namespace }] } } },
    },
    { slot: 'grant', from: clientTrafficPolicy, attaches: 'listener', to: objectRef('', 'Secret', namespace, name) },
  ];
}

/**
 * The subject, searched for in the form of RFC 2253 by both. It allows, so that an expression that cannot be evaluated keeps
 * out. Beside address lists a second rule that allows would be one way in too many.
 */
function subjectRule(subject: string, { route }: Site): readonly Put[] | undefined {
  const lists = route.settings.access?.value;
  if (lists?.allow !== undefined || lists?.deny !== undefined) return undefined;
  if (/\(\?|\\[1-9ZGKQEk]|[*+?}]\+/.test(subject) || subject.length > 1024) return undefined;
  const cel = `connection.subject_peer_certificate.matches(${JSON.stringify(subject)})`;
  const authorization = { defaultAction: 'Deny', rules: [{ action: 'Allow', cel }] };
  return [{ slot: 'policy', of: securityPolicy, attaches: 'rule', guards: true, spec: { authorization } }];
}

/** Whoever comes over TLS has passed the check; over plain http nobody has. */
function headerPut({ route }: Site): Put {
  const alone = route.schemes.every((scheme) => scheme === 'https');
  const remove = alone ? certificateHeaders.filter((name) => name !== 'ssl-client-verify') : certificateHeaders;
  const set = alone ? { set: [{ name: 'ssl-client-verify', value: 'SUCCESS' }] } : {};
  return { slot: 'requestHeaders', ...set, remove };
}

function difference({ errorPage, depth, forward }: ClientTls, { host, route }: Site): Diagnostic {
  const list = [
    'a client without a good certificate gets no connection, where it is answered 400 today',
    'the backend does not learn subject and issuer',
    ...(forward === true ? ['the backend does not get the certificate itself'] : []),
    ...(errorPage === undefined || errorPage === '' ? [] : [`nobody is sent to ${errorPage}`]),
    ...(depth === undefined ? [] : ['chains of any length are taken']),
    ...(route.schemes.includes('http') ? ['plain http is open, as it is today'] : []),
  ].join('; ');
  const setting = host.settings.clientTls ?? route.settings.clientTls;
  const facts = setting === undefined ? [] : settingFacts(setting);
  return diagnose(codes.clientCertificateDiffers, { host: host.hostname ?? '*', list }, { object: route.owner, facts });
}
