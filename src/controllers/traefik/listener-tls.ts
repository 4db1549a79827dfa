import * as codes from '../../diagnostics/traefik-services.ts';
import { made } from '../../interpret/combine.ts';
import { diagnose } from '../../model/diagnostic.ts';
import { qualifiedName } from '../../model/object-ref.ts';
import type { SettingBag } from '../../model/settings.ts';
import type { Findings } from './findings.ts';
import type { ReadObject } from './own-route.ts';

/** Fields of a TLSOption that a target says once for all listeners, in the words of people. */
const shared: Readonly<Record<string, string>> = {
  minVersion: 'versions',
  maxVersion: 'versions',
  cipherSuites: 'ciphers',
  curvePreferences: 'curves',
};

/** What all hosts offer clients over TLS. `options`: of each host, the TLSOption in force. */
export function listenerTls(options: readonly (ReadObject | undefined)[], found: Findings): SettingBag {
  const different = new Set(options);
  const [only] = options;
  if (different.size === 1) return only === undefined ? {} : offered(only);
  for (const option of different) if (option !== undefined) tellUneven(option, found);
  return {};
}

function statedIn({ interpretation }: ReadObject) {
  return interpretation.statements.filter(({ row }) => shared[row.name] !== undefined);
}

function tellUneven(option: ReadObject, found: Findings): void {
  const stated = statedIn(option);
  if (stated.length === 0) return;
  const { ref, at } = option.source;
  const facts = stated.map(({ fact }) => fact);
  const what = [...new Set(stated.map(({ row }) => shared[row.name] ?? row.name))].join(' and ');
  const reason = 'it is not the same for all hosts';
  found.accounts.push(...facts.map((fact) => ({ fact, outcome: 'unsupported' as const, reason })));
  const args = { name: qualifiedName(ref), what };
  found.diagnostics.push(diagnose(codes.tlsOptionUneven, args, { at, object: ref, facts }));
}

const versions = ['VersionTLS10', 'VersionTLS11', 'VersionTLS12', 'VersionTLS13'];
const words = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];

function offered(option: ReadObject): SettingBag {
  const stated = statedIn(option);
  const one = (name: string) => stated.find(({ row }) => row.name === name);
  const [least, most] = [one('minVersion'), one('maxVersion')];
  // Go offers 1.2 and newer where nothing is said (crypto/tls, Config.MinVersion).
  const from = least === undefined ? 2 : versions.indexOf(least.value as string);
  const to = most === undefined ? 3 : versions.indexOf(most.value as string);
  const ciphers = one('cipherSuites');
  const curves = one('curvePreferences');
  const inWords = (list: unknown, table: Readonly<Record<string, string>>) =>
    (list as readonly string[]).map((name) => table[name] ?? name).join(':');
  const parts = [
    ...(least === undefined && most === undefined
      ? []
      : [{ part: { protocols: words.slice(from, to + 1).join(' ') }, of: [least, most] }]),
    ...(ciphers === undefined ? [] : [{ part: { ciphers: inWords(ciphers.value, cipherWords) }, of: [ciphers] }]),
    ...(curves === undefined ? [] : [{ part: { curves: inWords(curves.value, curveWords) }, of: [curves] }]),
  ];
  let setting: SettingBag['listenerTls'];
  for (const { part, of } of parts) {
    const facts = of.flatMap((statement) => (statement === undefined ? [] : [statement.fact]));
    const next = made('listenerTls', part, facts).listenerTls;
    if (next === undefined) continue;
    setting =
      setting === undefined
        ? next
        : { ...next, value: { ...setting.value, ...next.value }, facts: { ...setting.facts, ...next.facts } };
  }
  return setting === undefined ? {} : { listenerTls: setting };
}

/** Names of the Go language in the words of OpenSSL (crypto/tls, CipherSuites; openssl-ciphers). */
const cipherWords: Readonly<Record<string, string>> = {
  TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256: 'ECDHE-ECDSA-AES128-GCM-SHA256',
  TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384: 'ECDHE-ECDSA-AES256-GCM-SHA384',
  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256: 'ECDHE-RSA-AES128-GCM-SHA256',
  TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384: 'ECDHE-RSA-AES256-GCM-SHA384',
  TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305: 'ECDHE-ECDSA-CHACHA20-POLY1305',
  TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256: 'ECDHE-ECDSA-CHACHA20-POLY1305',
  TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305: 'ECDHE-RSA-CHACHA20-POLY1305',
  TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256: 'ECDHE-RSA-CHACHA20-POLY1305',
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA: 'ECDHE-ECDSA-AES128-SHA',
  TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA: 'ECDHE-ECDSA-AES256-SHA',
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA: 'ECDHE-RSA-AES128-SHA',
  TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA: 'ECDHE-RSA-AES256-SHA',
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256: 'ECDHE-ECDSA-AES128-SHA256',
  TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256: 'ECDHE-RSA-AES128-SHA256',
  TLS_RSA_WITH_AES_128_GCM_SHA256: 'AES128-GCM-SHA256',
  TLS_RSA_WITH_AES_256_GCM_SHA384: 'AES256-GCM-SHA384',
  TLS_RSA_WITH_AES_128_CBC_SHA: 'AES128-SHA',
  TLS_RSA_WITH_AES_256_CBC_SHA: 'AES256-SHA',
  TLS_RSA_WITH_AES_128_CBC_SHA256: 'AES128-SHA256',
  TLS_RSA_WITH_3DES_EDE_CBC_SHA: 'DES-CBC3-SHA',
};

const curveWords: Readonly<Record<string, string>> = {
  CurveP256: 'P-256',
  CurveP384: 'P-384',
  CurveP521: 'P-521',
  secp256r1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
  x25519: 'X25519',
};
