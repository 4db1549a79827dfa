import type { Settings } from '../../../model/settings.ts';
import type { ClassCapability, PartOutcome } from '../../../model/target.ts';
import { classDiffers, clientPart } from '../gateway-part.ts';

type ListenerTls = Settings['listenerTls'];

/** What one part becomes, and what is left out of it. */
interface Said {
  readonly spec: Readonly<Record<string, string | readonly string[]>>;
  readonly outcome: PartOutcome;
  readonly left?: string;
}

const versions: Readonly<Record<string, number>> = { TLSv1: 0, 'TLSv1.1': 1, 'TLSv1.2': 2, 'TLSv1.3': 3 };

/** All that Envoy Gateway takes (the field's description; any other name makes the listener answer 500). */
const ciphers: ReadonlySet<string> = new Set(
  ['ECDHE-ECDSA-', 'ECDHE-RSA-', '']
    .flatMap((keys) =>
      ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA', 'AES256-SHA'].map((name) => keys + name),
    )
    .concat('ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305'),
);

/** Exclusions that none of these names is touched by. */
const idle =
  /^!(aNULL|eNULL|NULL|EXPORT|EXP|LOW|DES|3DES|RC4|MD5|PSK|SRP|DSS|aDSS|CAMELLIA|SEED|IDEA|ARIA|ADH|AECDH|aECDH|DH|kDH|DHE|EDH)$/;

const curves: Readonly<Record<string, string>> = {
  X25519: 'X25519',
  prime256v1: 'P-256',
  'P-256': 'P-256',
  secp384r1: 'P-384',
  'P-384': 'P-384',
  secp521r1: 'P-521',
  'P-521': 'P-521',
};

/** ClientTrafficPolicy.tls. What cannot be said is left out, never widened: no client gets weaker TLS than today. */
export const listenerTls: ClassCapability<'listenerTls'> = {
  name: 'ClientTrafficPolicy.tls',
  realize(value, planClass) {
    const said = saidOf(value);
    const parts = Object.entries(said).flatMap(([part, one]) => (one === undefined ? [] : [[part, one] as const]));
    const tls = Object.assign({}, ...parts.map(([, { spec }]) => spec)) as Said['spec'];
    const left = parts.flatMap(([part, one]) => (one.left === undefined ? [] : [{ part, left: one.left }]));
    return {
      parts: Object.fromEntries(parts.map(([part, { outcome }]) => [part, outcome])),
      policies:
        Object.keys(tls).length === 0 ? [] : [clientPart({ tls }, 'Envoy offers clients its own TLS otherwise.')],
      diagnostics: classDiffers(
        planClass,
        'listenerTls',
        left.map(({ part }) => part),
        'TLS for clients',
        left.map((entry) => entry.left),
      ),
    };
  },
};

function saidOf({ protocols, ciphers: list, curves: names }: ListenerTls): Partial<Record<keyof ListenerTls, Said>> {
  const range = protocols === undefined ? undefined : rangeOf(protocols);
  const alone = range?.spec.minVersion === '1.3';
  const suites = list === undefined ? undefined : suitesOf(list, alone);
  const groups = names === undefined ? undefined : curvesOf(names);
  return {
    ...(range === undefined ? {} : { protocols: range }),
    ...(suites === undefined ? {} : { ciphers: suites }),
    ...(groups === undefined ? {} : { curves: groups }),
  };
}

/** One range without gaps; SSL 2 and 3 are gone from both. */
function rangeOf(text: string): Said | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '' && !/^SSLv[23]$/.test(word));
  const known = [...new Set(words.map((word) => versions[word]))].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.includes(undefined)) return undefined;
  if (known.length !== last - first + 1) return undefined;
  const spec = { minVersion: `1.${first}`, maxVersion: `1.${last}` };
  if (first >= 2) return { spec, outcome: 'policy' };
  return { spec, outcome: 'approximate', left: 'versions before 1.2 work only with ciphers that are named as well' };
}

/** Names alone, in their order. Words such as HIGH mean what the library of the source says, so they are not guessed. */
function suitesOf(text: string, onlyNewest: boolean): Said | undefined {
  // Ciphers of TLS 1.3 are in no such list (SSL_CTX_set_cipher_list), and a list beside 1.3 alone is refused by the CRD.
  if (onlyNewest) return { spec: {}, outcome: 'no-effect' };
  const items = text.split(/[:, ]+/).filter((item) => item !== '' && !idle.test(item) && !item.startsWith('TLS_'));
  if (!items.every((item) => /^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(item))) return undefined;
  const kept = items.filter((item) => ciphers.has(item));
  if (kept.length === 0) return undefined;
  const lost = items.filter((item) => !ciphers.has(item));
  if (lost.length === 0) return { spec: { ciphers: kept }, outcome: 'policy' };
  return { spec: { ciphers: kept }, outcome: 'approximate', left: `Envoy has no ${lost.join(', ')}` };
}

function curvesOf(text: string): Said | undefined {
  const items = text.split(':').filter((item) => item !== '');
  const kept = items.flatMap((item) => curves[item] ?? []);
  if (kept.length === 0) return undefined;
  const lost = items.filter((item) => curves[item] === undefined);
  if (lost.length === 0) return { spec: { ecdhCurves: kept }, outcome: 'policy' };
  return { spec: { ecdhCurves: kept }, outcome: 'approximate', left: `Envoy has no curve ${lost.join(', ')}` };
}
