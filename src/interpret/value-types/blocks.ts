import { plainType, refused, type ValueType, value } from './value-type.ts';

/** Opens a group of names: nothing, or `true` in any letter case. Every other text closes it, spaces around the word included. */
export const block: ValueType<boolean> = {
  gives: 'boolean',
  takes: {},
  parse: (raw) => value(raw === '' || raw.toLowerCase() === 'true'),
};

/** Comma separated texts without the spaces around them; an empty item stays one, an empty text has none. */
export const keptList: ValueType<readonly string[]> = {
  gives: 'list',
  takes: {},
  parse: (raw) => value(raw === '' ? [] : raw.split(',').map((item) => item.trim())),
};

const sites: Readonly<Record<string, string>> = { none: 'None', lax: 'Lax', strict: 'Strict' };

/** SameSite of a cookie, in any letter case. */
export const sameSite: ValueType<string> = plainType('text', (raw) => {
  const site = sites[raw.toLowerCase()];
  return site === undefined ? refused('is none of none, lax, strict') : value(site);
});

/** Name of a cookie (RFC 6265: a token); what may not stand in it becomes `_`. */
export const cookieToken: ValueType<string> = plainType('text', (raw) =>
  value(raw.replaceAll(/[^A-Za-z0-9!#$%&'*+\-.^_`|~]/g, '_')),
);
