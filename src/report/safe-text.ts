// Control characters (C0, DEL, C1), line and paragraph separators, and marks that reorder what a terminal shows.
const unsafe = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of a manifest for a terminal: on one line, and nothing in it moves the cursor, colours or reorders. */
export function safeText(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The text cut to a length, with a sign that it was cut: for values of any size. */
export function shortened(text: string, length: number): string {
  const characters = [...text.slice(0, length * 2 + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
