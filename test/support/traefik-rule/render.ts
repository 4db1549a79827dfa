import type { Condition, RuleTree } from './evaluate.ts';

/** Numbers that decide how a rule is written; they come round again. */
export class Choices {
  private readonly numbers: readonly number[];
  private next = 0;

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  of<T>(list: readonly [T, ...T[]]): T {
    this.next += 1;
    return list[(this.numbers[this.next % this.numbers.length] ?? 0) % list.length] ?? list[0];
  }
}

/** Space where a line may end, and where it may not (Go specification, Semicolons). */
const loose = ['', ' ', '', '\n', '\t', ' // who?\n', '/* why\n */', '\r\n  '] as const;
const tight = ['', '', ' ', '  ', '\t', ' /* why */ '] as const;

/** The text of a rule, with spaces, brackets, quotes and spellings by choice. */
export function render(tree: RuleTree, choices: Choices): string {
  const inner = bare(tree, choices, 0);
  return `${choices.of(loose)}${inner}${choices.of(loose)}`;
}

const ranks = { or: 1, and: 2, not: 3, condition: 4 } as const;

/** `least`: what binds weaker than this has to stand in brackets. */
function bare(tree: RuleTree, choices: Choices, least: number): string {
  const bracketed = ranks[tree.kind] < least || choices.of([false, false, false, true]);
  const text = plain(tree, choices);
  return bracketed ? `(${choices.of(loose)}${text}${choices.of(tight)})` : text;
}

function plain(tree: RuleTree, choices: Choices): string {
  if (tree.kind === 'condition') return call(tree.condition, choices);
  if (tree.kind === 'not') return `!${choices.of(loose)}${bare(tree.inner, choices, ranks.not)}`;
  const rank = ranks[tree.kind];
  const sign = tree.kind === 'and' ? '&&' : '||';
  return `${bare(tree.left, choices, rank)}${choices.of(tight)}${sign}${choices.of(loose)}${bare(tree.right, choices, rank)}`;
}

function call({ name, values }: Condition, choices: Choices): string {
  const lower = name.toLowerCase();
  const spelled = choices.of([name, name, lower, name.toUpperCase(), `${name.charAt(0)}${lower.slice(1)}`]);
  const list = values.map((value) => `${choices.of(loose)}${quoted(value, choices)}${choices.of(tight)}`);
  const comma = choices.of(['', '', `,${choices.of(loose)}`]);
  return `${spelled}${choices.of(tight)}(${list.join(',')}${comma})`;
}

function quoted(value: string, choices: Choices): string {
  if (choices.of([true, false])) return `\`${value}\``;
  return `"${[...value].map((character) => escaped(character, choices)).join('')}"`;
}

function escaped(character: string, choices: Choices): string {
  const code = character.charCodeAt(0);
  if (character === '\\' || character === '"') return `\\${character}`;
  return choices.of([
    character,
    character,
    character,
    `\\x${code.toString(16).padStart(2, '0')}`,
    `\\u${code.toString(16).padStart(4, '0')}`,
    `\\${code.toString(8).padStart(3, '0')}`,
  ]);
}
