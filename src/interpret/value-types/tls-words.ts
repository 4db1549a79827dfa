import { hasLineBreak, trimLines, trimSpace, withoutSpaces } from './go-text.ts';
import { empty, plainType, refused, type ValueType, value } from './value-type.ts';

const cipher = /[A-Za-z0-9!:+\-_]/;

function cipherToken(text: string, at: number): number {
  if (cipher.test(text.charAt(at))) return 1;
  if (text.startsWith('@STRENGTH', at)) return 9;
  return text.startsWith('@SECLEVEL=', at) && /[0-5]/.test(text.charAt(at + 10)) ? 11 : 0;
}

/** An OpenSSL cipher list; the controller's own check nests repetitions, this one is linear. */
export const cipherList: ValueType<string> = plainType('text', (raw) => {
  const text = withoutSpaces(raw);
  for (let at = 0; at < text.length; ) {
    const length = cipherToken(text, at);
    if (length === 0) return refused('is no list of ciphers');
    at += length;
  }
  const given = trimLines(raw);
  return given === '' ? empty : value(given);
});

/** TLS 1.2 and 1.3 in the words of nginx, sorted. */
export const tlsProtocols: ValueType<string> = plainType('text', (raw) => {
  const text = withoutSpaces(raw);
  if (hasLineBreak(raw) || text.replaceAll(/TLSv1\.[23]/g, '') !== '')
    return refused('holds more than TLSv1.2 and TLSv1.3');
  const given = trimSpace(raw);
  return given === ''
    ? empty
    : value(
        given
          .split(' ')
          .filter((word) => word !== '')
          .sort()
          .join(' '),
      );
});
