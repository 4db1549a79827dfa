// What JSON lets through in a text and a terminal acts on: DEL, C1, separators and marks that reorder.
const unsafe = /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON for people and programs: two blanks, a line break at the end, nothing a terminal would obey. */
export function writeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}
