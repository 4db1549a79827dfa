/** Begins with a letter, digit, slash or underscore, and holds nothing that ever means something inside a plain text. */
const plain = /^[A-Za-z0-9/_](?:[A-Za-z0-9/_.+=@%~$&;(),*?!^|-]|:(?=[^ ])| (?=[^ ]))*$/;

/** Words that YAML 1.1 or 1.2 reads as a boolean or null, in any case. */
const words = new Set(['y', 'yes', 'n', 'no', 'on', 'off', 'true', 'false', 'null']);

/**
 * What could be a number, time or date of either version: more than they really read so, which costs only quotes. The library
 * `yaml` takes even `e0` for a number of 1.1.
 */
const numberLike = /^(?:[0-9][0-9a-fxot_.,:z +-]*|e[+-]?[0-9]+)$/i;

/** A text as a YAML scalar that readers of YAML 1.1 (kubectl) and 1.2 take for the same text. */
export function yamlText(text: string): string {
  if (plain.test(text) && !words.has(text.toLowerCase()) && !numberLike.test(text)) return text;
  return `"${text.replace(special, escaped)}"`;
}

/** Quotes, backslashes, and all that is invisible, breaks lines, or changes how the text around it is shown. */
const special = /["\\]|(?! )[\p{C}\p{Z}]/gu;

const short: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function escaped(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
