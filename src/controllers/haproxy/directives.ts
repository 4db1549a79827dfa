import type { RowIndex } from '../../interpret/row-index.ts';
import type { Fact } from '../../model/fact.ts';
import type { Row } from '../../model/row.ts';
import type { SourceObject } from '../../model/source-object.ts';
import { type ConfigurationLine, linesOf } from './tokens.ts';

/** One line of a text in the language of HAProxy, as a fact, with the row that knows its first words. */
export interface ReadLine extends ConfigurationLine {
  readonly row?: Row;
  /** What its name is in the row: `http-request deny`. */
  readonly name: string;
  /** Words behind the name, without the condition. */
  readonly arguments: readonly string[];
  /** It holds for some requests alone. */
  readonly conditional: boolean;
  readonly fact: Fact;
}

/** The lines of the text of an annotation or a key. */
export function readLines(
  fact: Fact,
  source: SourceObject | undefined,
  index: Pick<RowIndex, 'directives'>,
): readonly ReadLine[] {
  return linesOf(fact.value).map((line, position) => {
    const { name, length, row } = named(line.words, index);
    const rest = line.words.slice(length);
    const at = rest.findIndex((word) => word === 'if' || word === 'unless');
    return {
      ...line,
      name,
      ...(row === undefined || line.broken === true ? {} : { row }),
      arguments: at < 0 ? rest : rest.slice(0, at),
      conditional: at >= 0,
      fact: {
        id: `${fact.id}/${position}`,
        object: fact.object,
        pointer: `${fact.pointer}/${position}`,
        name: `${fact.name}: ${name}`,
        value: line.text,
        at: source?.locate(fact.pointer, line.offset) ?? fact.at,
        within: fact.id,
      },
    };
  });
}

/** The longest beginning that has a row; arguments in brackets belong to a word, not to its name: `set-var(txn.x)`. */
function named(words: readonly string[], { directives }: Pick<RowIndex, 'directives'>) {
  const [first = '', second = ''] = words.map((word) => word.replace(/\(.*$/s, ''));
  for (const [name, length] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    const row = directives.get(name);
    if (row !== undefined) return { name, length, row };
  }
  return { name: first, length: 1 };
}
