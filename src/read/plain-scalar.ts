import type { Json } from '../model/json.ts';

const TRUE = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']);
const FALSE = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']);
const NULL = new Set(['', '~', 'null', 'Null', 'NULL']);

const DECIMAL = /^[-+]?(?:0|[1-9][0-9]*)$/;
const OCTAL = /^[-+]?0o?[0-7]+$/;
const HEXADECIMAL = /^[-+]?0[xX][0-9a-fA-F]+$/;
const BINARY = /^[-+]?0[bB][01]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * What an unquoted scalar is to kubectl, whose parser (go-yaml v2) reads YAML 1.1 without its times: `yes` is true and `0644` is
 * 420, but `12:30:45` and `2024-01-01` are texts.
 */
export function resolvePlain(text: string): Json {
  if (text.length <= 5) {
    if (TRUE.has(text)) return true;
    if (FALSE.has(text)) return false;
    if (NULL.has(text)) return null;
  }
  return couldBeNumber(text) ? (numberOf(text.replaceAll('_', '')) ?? text) : text;
}

/** A scalar with an explicit core tag, whether quoted or not: `!!int "5"`. */
export function resolveTagged(text: string, tag: string | undefined): Json {
  switch (tag) {
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
    case 'tag:yaml.org,2002:bool':
    case 'tag:yaml.org,2002:null':
      return resolvePlain(text);
    case 'tag:yaml.org,2002:binary':
      return Buffer.from(text, 'base64').toString('utf8');
    default:
      return text;
  }
}

function couldBeNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  // + - . and digits: all others are texts to go-yaml before it looks any further.
  return first === 0x2b || first === 0x2d || first === 0x2e || (first >= 0x30 && first <= 0x39);
}

function numberOf(text: string): number | undefined {
  if (DECIMAL.test(text)) return finite(Number(text));
  if (OCTAL.test(text)) return signed(text, /^0o?/, 8);
  if (HEXADECIMAL.test(text)) return signed(text, /^0[xX]/, 16);
  if (BINARY.test(text)) return signed(text, /^0[bB]/, 2);
  return FLOAT.test(text) ? finite(Number(text)) : undefined;
}

function signed(text: string, prefix: RegExp, base: number): number | undefined {
  const negative = text.startsWith('-');
  const digits = text.replace(/^[-+]/, '').replace(prefix, '');
  const value = Number.parseInt(digits, base);
  return finite(negative ? -value : value);
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value + 0 : undefined;
}
