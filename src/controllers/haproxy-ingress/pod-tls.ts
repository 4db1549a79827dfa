import * as codes from '../../diagnostics/haproxy-ingress.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { type ObjectRef, qualifiedName } from '../../model/object-ref.ts';
import type { Setting, SettingBag, Settings } from '../../model/settings.ts';
import type { Findings } from '../../plan/findings.ts';
import type { Closing } from './closing.ts';
import type { Words } from './words.ts';

export interface PodTls {
  readonly settings: SettingBag;
  readonly closing?: Closing;
}

type Protocol = NonNullable<Settings['protocol']['name']>;

const spoken: Readonly<Record<string, readonly [plain: Protocol, encrypted: Protocol, tls: boolean]>> = {
  h1: ['http', 'https', false],
  http: ['http', 'https', false],
  'h1-ssl': ['http', 'https', true],
  https: ['http', 'https', true],
  h2: ['h2c', 'grpcs', false],
  grpc: ['grpc', 'grpcs', false],
  'h2-ssl': ['h2c', 'grpcs', true],
  grpcs: ['grpc', 'grpcs', true],
  fcgi: ['fastcgi', 'fastcgi', false],
  'fcgi-ssl': ['fastcgi', 'fastcgi', true],
};

const tlsNames = ['secure-verify-ca-secret', 'secure-verify-hostname', 'secure-sni', 'secure-crt-secret'];

/** What is spoken to pods, and how they are checked (recorded backend/protocol-*, secure-*, verify-*). */
export function podTls(words: Words, service: ObjectRef, found: Findings): PodTls {
  const [plain, encrypted, tls] =
    spoken[(words.value('backend-protocol') ?? 'h1').toLowerCase()] ?? (['http', 'https', false] as const);
  const isTls = tls || words.value('secure-backends') === true;
  const name = isTls ? encrypted : plain;
  const facts = words.facts('backend-protocol', 'secure-backends', ...(name === 'fastcgi' ? ['fcgi-app'] : []));
  if (name !== 'fastcgi') idle(words, ['fcgi-app'], 'FastCGI is not spoken', found);
  const protocol = name === 'http' ? {} : made('protocol', { name }, facts);
  if (name === 'http') {
    const reason = 'plain HTTP/1.1 is what a route speaks by itself';
    found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'exact' as const, reason })));
  }
  if (!isTls) {
    idle(words, tlsNames, 'TLS is not spoken to the pods', found);
    return { settings: protocol };
  }
  const certificate = words.fact('secure-crt-secret');
  if (certificate !== undefined && certificate.value !== '') {
    const args = {
      name: 'secure-crt-secret',
      what: 'pods are shown a certificate today',
      service: qualifiedName(service),
    };
    found.diagnostics.push(
      diagnose(codes.podsUnsayable, args, { object: certificate.object, facts: [certificate.id] }),
    );
    return { settings: {}, closing: { reason: 'certificate-to-pods', facts: [certificate.id] } };
  }
  return { settings: { ...protocol, backendTls: checkOf(words, service, facts, found) } };
}

function checkOf(words: Words, service: ObjectRef, asking: readonly string[], found: Findings): Setting<'backendTls'> {
  const authority = words.fact('secure-verify-ca-secret');
  const [, namespace, name] = /^(?:([a-z0-9.-]+)\/)?([a-z0-9.-]+)$/.exec(authority?.value ?? '') ?? [];
  const sni = words.value('secure-sni');
  const literal = sni === undefined || sni === 'sni' || sni === 'host' ? undefined : sni;
  const hostname = words.value('secure-verify-hostname') ?? literal;
  const lost = sni === 'sni' ? ['secure-sni'] : [];
  for (const one of lost)
    found.accounts.push(
      ...words.facts(one).map((fact) => ({
        fact,
        outcome: 'unsupported' as const,
        reason: 'pods are not asked for the name that the client asks for',
      })),
    );
  if (sni === 'host') idle(words, ['secure-sni'], 'pods see no server name with this word', found);
  if (name === undefined) {
    idle(words, ['secure-verify-hostname'], 'nothing is checked without secure-verify-ca-secret', found);
    const value = { verify: false, ...(literal === undefined ? {} : { hostname: literal }) };
    const facts = { verify: asking, ...(literal === undefined ? {} : { hostname: words.facts('secure-sni') }) };
    return { group: 'backendTls', value, origin: 'stated', facts };
  }
  const behind = words.facts('secure-verify-ca-secret');
  if (hostname === undefined) {
    const place = authority === undefined ? {} : { object: authority.object, facts: behind };
    found.diagnostics.push(diagnose(codes.podName, { service: qualifiedName(service) }, place));
  }
  const value = {
    verify: true,
    secret: { ...(namespace === undefined ? {} : { namespace }), name },
    ...(hostname === undefined ? {} : { hostname }),
  };
  const named = words.facts('secure-verify-hostname', ...(literal === undefined ? [] : ['secure-sni']));
  const facts = { verify: behind, secret: behind, ...(hostname === undefined ? {} : { hostname: named }) };
  return { group: 'backendTls', value, origin: 'stated', facts };
}

function idle(words: Words, names: readonly string[], reason: string, found: Findings): void {
  found.accounts.push(...words.facts(...names).map((fact) => ({ fact, outcome: 'no-effect' as const, reason })));
}

export function proxyProtocolOf(words: Words, service: ObjectRef, found: Findings): Closing | undefined {
  const version = words.value('proxy-protocol');
  const fact = words.fact('proxy-protocol');
  if (version === undefined || fact === undefined) return undefined;
  if (version === 'no') {
    idle(words, ['proxy-protocol'], 'it is switched off', found);
    return undefined;
  }
  const what = 'pods get the PROXY protocol before each connection today';
  const args = { name: 'proxy-protocol', what, service: qualifiedName(service) };
  found.diagnostics.push(diagnose(codes.podsUnsayable, args, { object: fact.object, facts: [fact.id] }));
  return { reason: 'proxy-protocol', facts: [fact.id] };
}
