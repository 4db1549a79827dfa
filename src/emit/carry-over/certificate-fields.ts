import type { JsonObject } from '../../model/json.ts';

/** Where an annotation of cert-manager stands in a Certificate (cert-manager.io/docs/usage/gateway, Supported Annotations). */
interface CertificateField {
  readonly path: readonly [string] | readonly [string, string];
  readonly type: 'text' | 'list' | 'number';
}

const prefix = 'cert-manager.io/';

const certificateFields: Readonly<Record<string, CertificateField>> = {
  [`${prefix}common-name`]: { path: ['commonName'], type: 'text' },
  [`${prefix}alt-names`]: { path: ['dnsNames'], type: 'list' },
  [`${prefix}ip-sans`]: { path: ['ipAddresses'], type: 'list' },
  [`${prefix}uri-sans`]: { path: ['uris'], type: 'list' },
  [`${prefix}email-sans`]: { path: ['emailAddresses'], type: 'list' },
  [`${prefix}subject-organizations`]: { path: ['subject', 'organizations'], type: 'list' },
  [`${prefix}subject-organizationalunits`]: { path: ['subject', 'organizationalUnits'], type: 'list' },
  [`${prefix}subject-countries`]: { path: ['subject', 'countries'], type: 'list' },
  [`${prefix}subject-provinces`]: { path: ['subject', 'provinces'], type: 'list' },
  [`${prefix}subject-localities`]: { path: ['subject', 'localities'], type: 'list' },
  [`${prefix}subject-postalcodes`]: { path: ['subject', 'postalCodes'], type: 'list' },
  [`${prefix}subject-streetaddresses`]: { path: ['subject', 'streetAddresses'], type: 'list' },
  [`${prefix}subject-serialnumber`]: { path: ['subject', 'serialNumber'], type: 'text' },
  [`${prefix}duration`]: { path: ['duration'], type: 'text' },
  [`${prefix}renew-before`]: { path: ['renewBefore'], type: 'text' },
  [`${prefix}usages`]: { path: ['usages'], type: 'list' },
  [`${prefix}revision-history-limit`]: { path: ['revisionHistoryLimit'], type: 'number' },
  [`${prefix}private-key-algorithm`]: { path: ['privateKey', 'algorithm'], type: 'text' },
  [`${prefix}private-key-encoding`]: { path: ['privateKey', 'encoding'], type: 'text' },
  [`${prefix}private-key-size`]: { path: ['privateKey', 'size'], type: 'number' },
  [`${prefix}private-key-rotation-policy`]: { path: ['privateKey', 'rotationPolicy'], type: 'text' },
};

/** Annotations that say who issues: every request has one of the first three. */
export const issuerAnnotations: readonly string[] = [
  `${prefix}issuer`,
  `${prefix}cluster-issuer`,
  'kubernetes.io/tls-acme',
  `${prefix}issuer-kind`,
  `${prefix}issuer-group`,
];

/** Those that a Gateway is read for as well: all but the names, which it takes from its listeners. */
export function isReadOnGateway(name: string): boolean {
  if (issuerAnnotations.includes(name)) return true;
  return name in certificateFields && !/(alt-names|ip-sans|uri-sans)$/.test(name);
}

/** Whether a Certificate says what an annotation states: not where its value is none of the type. */
export function isWritten(name: string, value: string): boolean {
  const field = certificateFields[name];
  return field !== undefined && fieldValue(value, field.type) !== undefined;
}

/** The fields of a Certificate that annotations stand for; a value that is none of its type is left out. */
export function fieldsOf(settings: ReadonlyMap<string, string>): JsonObject {
  const spec: Record<string, JsonObject[string]> = {};
  for (const [name, { path, type }] of Object.entries(certificateFields)) {
    const value = fieldValue(settings.get(name), type);
    if (value === undefined || path[0] === 'dnsNames') continue;
    const [field, inner] = path;
    spec[field] = inner === undefined ? value : { ...(spec[field] as JsonObject | undefined), [inner]: value };
  }
  return spec;
}

export function listOfText(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function fieldValue(text: string | undefined, type: CertificateField['type']): JsonObject[string] {
  if (text === undefined || text.trim() === '') return undefined;
  if (type === 'list') return listOfText(text);
  if (type === 'text') return text;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
