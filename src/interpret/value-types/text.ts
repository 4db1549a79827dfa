import { hasLineBreak, trimLines } from './go-text.ts';
import { empty, type Parsed, refused, type ValueOptions, type ValueType, value } from './value-type.ts';

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern);
  patterns.set(pattern, made);
  return made;
}

function parse(raw: string, options?: ValueOptions): Parsed<string> {
  if (raw === '') return empty;
  if (options?.pattern !== undefined && (hasLineBreak(raw) || !compiled(options.pattern).test(raw))) {
    return refused('holds characters that are not allowed');
  }
  const text = trimLines(raw);
  return text === '' ? empty : value(text);
}

/** Any text, trimmed line by line; with a `pattern`, the whole of the untrimmed text has to match, in one line. */
export const text: ValueType<string> = { gives: 'text', takes: { pattern: 'optional' }, parse };
