import { X509Certificate } from 'node:crypto';
import { objectOf, textOf } from '../model/json.ts';
import type { SourceObject } from '../model/source-object.ts';

/** Whether a name is covered by a certificate's or a tls entry's name: equal, or one label below a wildcard. */
export function coversName(pattern: string, host: string): boolean {
  const [wanted, name] = [pattern.toLowerCase(), host.toLowerCase()];
  if (wanted === name) return true;
  return wanted.startsWith('*.') && name.includes('.') && name.slice(name.indexOf('.')) === wanted.slice(1);
}

/** Names in `tls.crt` of a Secret that was read with its data; undefined where they are not known. */
export function certificateNames(secret: SourceObject | undefined): readonly string[] | undefined {
  const encoded =
    textOf(objectOf(secret?.body.data)['tls.crt']) ?? textOf(objectOf(secret?.body.stringData)['tls.crt']);
  if (encoded === undefined) return undefined;
  try {
    const pem = encoded.includes('BEGIN CERTIFICATE') ? encoded : Buffer.from(encoded, 'base64').toString('utf8');
    const certificate = new X509Certificate(pem);
    const names = (certificate.subjectAltName ?? '')
      .split(', ')
      .flatMap((entry) => /^DNS:(.*)$/.exec(entry)?.[1] ?? []);
    const common = /^CN=(.*)$/m.exec(certificate.subject)?.[1];
    return names.length > 0 ? names : common === undefined ? [] : [common];
  } catch {
    return undefined;
  }
}
