import { captureText, passes, urlText, variableUrlText } from './characters.ts';
import { trimLines } from './go-text.ts';
import { notAbsolute, parseGoUrl } from './go-url.ts';
import {
  empty,
  malformed,
  type Parsed,
  plainType,
  refused,
  type ValueOptions,
  type ValueType,
  value,
} from './value-type.ts';

const characters = 'holds characters that are not allowed in a URL';

/** A URL with scheme and host, in which nginx variables may stand. */
export const url: ValueType<string> = plainType('text', (raw) => {
  if (!passes(raw, variableUrlText)) return refused(characters);
  const text = trimLines(raw);
  if (text === '') return empty;
  const fault = notAbsolute(text);
  return fault === undefined ? value(text) : malformed(fault);
});

/** A URL with scheme and host, of whatever characters. */
export const anyUrl: ValueType<string> = plainType('text', (raw) => {
  const fault = notAbsolute(raw);
  return fault === undefined ? value(raw) : malformed(fault);
});

function parseTarget(raw: string, options?: ValueOptions): Parsed<string> {
  if (raw === '') return empty;
  if (!passes(raw, urlText)) return refused(characters);
  const schemes = options?.values;
  if (schemes === undefined) return value(raw);
  const parsed = parseGoUrl(raw);
  if (typeof parsed === 'string') return malformed(parsed);
  const fits = schemes.some((scheme) => parsed.scheme.startsWith(scheme));
  return fits ? value(raw) : malformed(`has no scheme that begins with ${schemes.join(' or ')}`);
}

/** Where a redirect leads, without spaces or variables; `values` are beginnings its scheme must have. */
export const redirectUrl: ValueType<string> = { gives: 'text', takes: { values: 'optional' }, parse: parseTarget };

/** An absolute path without host. */
export const absolutePath: ValueType<string> = plainType('text', (raw) => {
  if (!passes(raw, captureText)) return refused('holds characters that are not allowed in a path');
  return raw.startsWith('/') ? value(raw) : refused('is not an absolute path');
});

const page = /^(?:@[A-Za-z0-9_-]+|(?:(?:https?:\/\/)?[A-Za-z0-9\-.]+(?::[0-9]+)?)?(?:\/[A-Za-z0-9\-_.]+)*\/?)$/;

/** Where an error leads: a URL, a path or a named location. */
export const errorPage: ValueType<string> = plainType('text', (raw) => {
  const text = raw.replaceAll(' ', '');
  if (!passes(text, page)) return refused('is neither a URL, a path nor a named location');
  return text === '' ? empty : value(text);
});
