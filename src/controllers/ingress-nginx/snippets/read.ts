import type { RowIndex } from '../../../interpret/row-index.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Row } from '../../../model/row.ts';
import type { SourceObject } from '../../../model/source-object.ts';
import { faultOf } from './faults.ts';
import { type Level, levelInside, levels } from './levels.ts';
import { type Directive, parse } from './parse.ts';

/** A directive of a snippet as a fact, with the row that knows it. */
export interface ReadDirective {
  readonly name: string;
  readonly arguments: readonly string[];
  readonly row?: Row;
  readonly fact: Fact;
  readonly inside: readonly ReadDirective[];
}

/** nginx text of an annotation or a ConfigMap. */
export interface Snippet {
  /** Name of its annotation or key, without prefix. */
  readonly name: string;
  readonly level: Level;
  /** The annotation or key itself. */
  readonly fact: Fact;
  readonly directives: readonly ReadDirective[];
  /** Why nginx refuses the configuration with this text in it. */
  readonly fault?: string;
  /** It does not end where it ends, and may be read with what stands behind it. */
  readonly open?: true;
  /** It closes the block it stands in, so what it does is not bound to that block. */
  readonly leaves?: true;
}

type Naming = Pick<RowIndex, 'directives'>;

/** Reads the text of a fact; undefined where its name is not that of nginx text. */
export function readSnippet(name: string, fact: Fact, source: SourceObject, index: Naming): Snippet | undefined {
  const level = levels[name];
  if (level === undefined) return undefined;
  const parsed = parse(fact.value);
  // The location of the authentication request is filled with other directives than those of the paths.
  const filled = !name.endsWith('auth-snippet');
  const reading: Reading = { fact, source, index, text: fact.value, filled, faults: [] };
  const directives = parsed.directives.map((directive, position) =>
    read(directive, `/${position}`, level, true, reading),
  );
  const fault = parsed.fault?.reason ?? reading.faults[0];
  return {
    name,
    level,
    fact,
    directives,
    ...(fault === undefined ? {} : { fault }),
    ...(parsed.fault !== undefined && parsed.leaves !== true ? { open: true as const } : {}),
    ...(parsed.leaves === true ? { leaves: true as const } : {}),
  };
}

interface Reading {
  readonly fact: Fact;
  readonly source: SourceObject;
  readonly index: Naming;
  readonly text: string;
  readonly filled: boolean;
  readonly faults: string[];
}

function read(directive: Directive, path: string, level: Level, outermost: boolean, reading: Reading): ReadDirective {
  const { name, block } = directive;
  const row = reading.index.directives.get(name);
  const fault = faultOf(directive, row, level, outermost && reading.filled);
  if (fault !== undefined) reading.faults.push(fault);
  const below = levelInside(name, level);
  const inside = below === undefined ? [] : (block ?? []);
  return {
    name,
    arguments: directive.arguments,
    ...(row === undefined ? {} : { row }),
    fact: factOf(directive, path, reading),
    inside: inside.map((inner, position) => read(inner, `${path}/${position}`, below ?? level, false, reading)),
  };
}

/** A directive stands where it stands in the text, which stands in a document. */
function factOf({ name, start, end }: Directive, path: string, { fact, source, text }: Reading): Fact {
  return {
    id: `${fact.id}${path}`,
    object: fact.object,
    pointer: `${fact.pointer}${path}`,
    name: `${fact.name}: ${name}`,
    value: text.slice(start, end).replaceAll(/\s+/g, ' '),
    at: source.locate(fact.pointer, start),
    within: fact.id,
  };
}

/** A directive and all that stands in its braces. */
export function withInside(directive: ReadDirective): readonly ReadDirective[] {
  return [directive, ...directive.inside.flatMap(withInside)];
}

export function allFacts({ directives }: Snippet): readonly Fact[] {
  return directives.flatMap(withInside).map(({ fact }) => fact);
}
