import { headerText, passes, serverNameText } from './characters.ts';
import { commaItems, sortedSet, trimLines, trimSpace, trimSpaces } from './go-text.ts';
import { empty, malformed, plainType, refused, type ValueType, value } from './value-type.ts';

/** Comma separated texts, unchecked. */
export const list: ValueType<readonly string[]> = plainType('list', (raw) => value(commaItems(raw)));

/** The same, but only U+0020 goes around an item, and a text without items is a list of nothing. */
export const spacedList: ValueType<readonly string[]> = {
  gives: 'list',
  takes: {},
  parse: (raw) =>
    value(
      raw
        .split(',')
        .map(trimSpaces)
        .filter((item) => item !== ''),
    ),
};

/** A server name in any form nginx knows, regular expressions included. */
export const serverName: ValueType<string> = plainType('text', (raw) => {
  const name = trimSpace(raw);
  if (!serverNameText.test(name)) return refused('holds characters that are not allowed in a name');
  return name === '' ? empty : value(name);
});

/** Comma separated server names, sorted, each once. */
export const nameList: ValueType<readonly string[]> = plainType('list', (raw) => {
  for (const name of raw.split(',')) {
    if (!serverNameText.test(trimSpace(name))) return refused('holds characters that are not allowed in a name');
  }
  const text = trimLines(raw);
  return text === '' ? empty : value(sortedSet(commaItems(text)));
});

/** Comma separated header names, each of letters, digits, dashes and underscores. */
export const headerNames: ValueType<readonly string[]> = plainType('list', (raw) => {
  if (!passes(raw, headerText)) return refused('holds characters that are not allowed in a header name');
  const text = trimLines(raw);
  if (text === '') return empty;
  const names = commaItems(text);
  const odd = names.find((name) => name.includes(' '));
  return odd === undefined ? value(names) : malformed(`holds ${odd}, which is no header name`);
});

/** Comma separated header names; those that are none are left out. */
export const allowedHeaderNames: ValueType<readonly string[]> = plainType('list', (raw) =>
  value(commaItems(raw).filter((name) => /^[a-zA-Z0-9\-_]+$/.test(name))),
);
