// What JSON lets through in a text and a terminal acts on: DEL, C1, separators and marks that reorder.
const unsafe = /[\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A value as JSON for people and programs: two blanks, a line break at the end, nothing a terminal would obey. */
export function writeJson(value: unknown): string {
  return `${safeJson(value)}\n`;
}

/** What `writeJson` gives for an object, in parts: its long lists item by item. */
export function* jsonParts(value: object): Generator<string> {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return yield '{}\n';
  let before = '{\n';
  for (const [name, field] of fields) {
    yield `${before}  ${safeJson(name)}: `;
    if (Array.isArray(field) && field.length > 0) yield* listParts(field);
    else yield indented(safeJson(field), '  ');
    before = ',\n';
  }
  yield '\n}\n';
}

function* listParts(list: readonly unknown[]): Generator<string> {
  let before = '[\n';
  for (const item of list) {
    yield `${before}    ${indented(safeJson(item ?? null), '    ')}`;
    before = ',\n';
  }
  yield '\n  ]';
}

/** No text of JSON holds a line break, so each one is between fields. */
function indented(json: string, indent: string): string {
  return json.replaceAll('\n', `\n${indent}`);
}

function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
