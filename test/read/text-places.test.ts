import { describe, expect, it } from 'vitest';
import { only, read } from './helpers.ts';

const key = 'example.com/text';
const pointer = '/metadata/annotations/example.com~1text';

function documentOf(written: string): string {
  return `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\n  annotations:\n    ${key}: ${written}\n    z: "1"\n`;
}

/** The piece of the document that stands where the object says that a piece of its text stands. */
function found(document: string, piece: string): string {
  const object = only(read(document));
  const text = (object.body.metadata as { annotations: Record<string, string> }).annotations[key] ?? '';
  const { line, column } = object.locate(pointer, text.indexOf(piece));
  return (document.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + piece.length);
}

describe('the place of a piece of a text', () => {
  it.each([
    ['a literal block', '|\n      one;\n        two;\n\n      three;'],
    ['one without its last line break', '|-\n      one;\n      two;\n      three;'],
    ['one of another indent', '|\n         one;\n         two;\n         three;'],
    ['one with its indent stated', '|2\n        one;\n      two;\n      three;'],
    ['one that begins with empty lines', '|\n\n\n      one;\n      two;\n      three;'],
    ['double quotes', '"one; two; three;"'],
    ['single quotes', "'one; two; three;'"],
    ['a plain text', 'one; two; three;'],
    ['a plain text of another space', '  one; two; three;'],
  ])('is known in %s', (_name, written) => {
    const document = documentOf(written);
    for (const piece of ['one;', 'two;', 'three;']) expect(found(document, piece), piece).toBe(piece);
  });

  it('is known in JSON, as far as no character is escaped before it', () => {
    const object = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'a', annotations: { [key]: 'one; two;' } },
    };
    expect(found(JSON.stringify(object, null, 2), 'two;')).toBe('two;');
  });

  it('is the beginning of the text where its lines are folded', () => {
    const object = only(read(documentOf('>\n      one;\n      two;')));
    expect(object.locate(pointer, 6)).toMatchObject({ line: 6 });
  });

  it('is that of the key where there is no text, or no offset', () => {
    const object = only(read(documentOf('"one; two;"')));
    expect(object.locate(pointer)).toMatchObject({ line: 6, column: 5 });
    expect(object.locate('/metadata/annotations/z', 1)).toMatchObject({ line: 7, column: 5 });
  });
});
