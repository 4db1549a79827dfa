import { Composer, type CST, Lexer, type Node, Parser, Schema } from 'yaml';
import { brokenDocument, documentTooLarge, nestedTooDeep } from '../diagnostics/read.ts';
import type { ReadLimits } from './limits.ts';
import { type Problem, ProblemError, problem } from './problem.ts';

/**
 * Everything scalar stays a text here, and `plain-scalar` decides what it is: so only kubectl's rules count. One schema serves all
 * documents; making one for each costs more than parsing a small document.
 */
const schema = new Schema({ schema: 'failsafe', merge: false, resolveKnownTags: false });

/** The syntax tree of one document; null where it holds nothing but comments. Throws a ProblemError. */
export function syntaxTree(text: string, limits: ReadLimits): Node | null {
  const composer = new Composer({ version: '1.1', schema, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens(text, limits), true, text.length)];
  const first = documents[0];
  if (first === undefined) return null;
  const error = first.errors[0];
  if (error !== undefined) throw new ProblemError(broken(error.message, error.pos[0]));
  const second = documents[1];
  if (second !== undefined)
    throw new ProblemError(broken('more than one document without --- between', second.range[0]));
  return first.contents;
}

/**
 * The library's composer is recursive, and a stack that overflows inside a regular expression ends the process, past any catch. So
 * the depth is bounded while the parser, which is not recursive, runs.
 */
function tokens(text: string, limits: ReadLimits): readonly CST.Token[] {
  const parser = new Parser();
  const found: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > limits.tokens) throw new ProblemError(tooLarge(limits, parser.offset));
    for (const token of parser.next(lexeme)) found.push(token);
    if (parser.stack.length > limits.depth) throw new ProblemError(tooDeep(limits, parser.offset));
  }
  for (const token of parser.end()) found.push(token);
  return found;
}

export function broken(reason: string, offset: number): Problem {
  return problem(brokenDocument, { format: 'YAML', reason: reason.replace(/\s+/g, ' ').trim() }, offset);
}

export function tooDeep(limits: ReadLimits, offset: number): Problem {
  return problem(nestedTooDeep, { limit: limits.depth }, offset);
}

function tooLarge(limits: ReadLimits, offset: number): Problem {
  return problem(documentTooLarge, { limit: `${limits.tokens} tokens` }, offset);
}
