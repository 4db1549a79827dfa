import { X509Certificate } from 'node:crypto';
import { type JsonObject, listOf, objectOf } from '../../src/model/json.ts';
import type { Authority, Certificate } from './authority.ts';
import type { InputObjects } from './input-objects.ts';
import { htpasswd, type PasswordSecret } from './password-secrets.ts';

interface Around {
  readonly input: InputObjects;
  readonly assumes: readonly string[];
  readonly authority: Authority;
  readonly passwords: readonly PasswordSecret[];
}

/** Secrets and ConfigMaps that emitted objects refer to, filled with what `assumes` says they held. */
export class CaseSecrets {
  private readonly objects: readonly JsonObject[];
  private readonly input: InputObjects;
  private readonly assumes: readonly string[];
  private readonly authority: Authority;
  private readonly passwords: readonly PasswordSecret[];

  constructor(objects: readonly JsonObject[], { input, assumes, authority, passwords }: Around) {
    this.passwords = passwords;
    this.objects = objects;
    this.input = input;
    this.assumes = assumes;
    this.authority = authority;
  }

  /** Certificates of listeners, by `namespace/name` of their Secrets. One that the input does not have is not made. */
  certificates(): ReadonlyMap<string, Certificate> {
    const names = this.objects.filter(({ kind }) => kind === 'Gateway').flatMap(certificateRefs);
    const present = [...new Set(names)].filter((key) => this.input.has('Secret', key));
    return new Map(present.map((key) => [key, this.certificateOf(key)]));
  }

  manifests(): readonly JsonObject[] {
    const listeners = [...this.certificates()].map(([key, { certificate, key: secret }]) => ({
      ...held('Secret', key, { 'tls.crt': certificate, 'tls.key': secret }),
      type: 'kubernetes.io/tls',
    }));
    const authorities = this.objects
      .filter(({ kind }) => ['BackendTLSPolicy', 'ClientTrafficPolicy', 'Gateway'].includes(String(kind)))
      .flatMap(authorityRefs)
      .filter(({ kind, key }) => this.input.has(kind, key))
      .map(({ kind, key }) => held(kind, key, { 'ca.crt': this.authority.certificate }));
    const users = this.passwords
      .filter(({ source }) => this.input.holds('Secret', source))
      .map((secret) => held('Secret', secret.key, { '.htpasswd': htpasswd(secret, this.assumes) }));
    return [...listeners, ...authorities, ...users];
  }

  private certificateOf(key: string): Certificate {
    const begin = `Secret ${key} holds a certificate `;
    const said = this.assumes.find((text) => text.startsWith(begin))?.slice(begin.length);
    const common = /^with common name (\S+) and no subject/.exec(said ?? '')?.[1];
    if (common !== undefined) return this.authority.sign({ commonName: common });
    const names = /^for (.*)$/.exec(said ?? '')?.[1]?.split(', ');
    if (key.endsWith('/default-certificate')) return this.authority.sign({ commonName: 'default certificate' });
    return this.authority.sign({ commonName: key.replace('/', ' '), ...(names === undefined ? {} : { names }) });
  }
}

/** Name of the Secret whose certificate a server showed. */
export function secretOf(shown: Buffer, certificates: ReadonlyMap<string, Certificate>): string | undefined {
  return [...certificates].find(([, { certificate }]) => new X509Certificate(certificate).raw.equals(shown))?.[0];
}

function certificateRefs(gateway: JsonObject): readonly string[] {
  return listOf(objectOf(gateway.spec).listeners)
    .flatMap((listener) => listOf(objectOf(objectOf(listener).tls).certificateRefs))
    .map((ref) => refKey(ref, gateway));
}

function authorityRefs(policy: JsonObject): readonly { readonly kind: string; readonly key: string }[] {
  const { validation, tls } = objectOf(policy.spec);
  const { clientValidation, frontend } = objectOf(tls);
  const ofGateway = objectOf(objectOf(frontend).default).validation;
  const refs = [validation, clientValidation, ofGateway].flatMap((part) => listOf(objectOf(part).caCertificateRefs));
  return refs.map((ref) => ({ kind: String(objectOf(ref).kind ?? 'Secret'), key: refKey(ref, policy) }));
}

function refKey(ref: unknown, { metadata }: JsonObject): string {
  const { namespace = objectOf(metadata).namespace, name } = objectOf(ref);
  return `${namespace}/${name}`;
}

function held(kind: string, key: string, texts: Readonly<Record<string, string>>): JsonObject {
  const [namespace = '', name = ''] = key.split('/');
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const data =
    kind === 'Secret' ? Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, base64(text)])) : texts;
  return { apiVersion: 'v1', kind, metadata: { namespace, name }, data };
}
