import type { PathMatch } from '../../../model/route-plan.ts';
import { type Fault, isFault } from './fault.ts';
import type { Pattern, PatternNode } from './pattern/nodes.ts';
import { parsePattern } from './pattern/parse-pattern.ts';

type RegexPath = PathMatch & { readonly kind: 'regex' };

/**
 * A regular expression that is searched in the path, with its anchors as the model has them. One that is literal text
 * between its anchors is said without a regular expression.
 */
export function readPathRegex(text: string): PathMatch | Fault {
  const pattern = parsePattern(text);
  if (isFault(pattern)) return pattern;
  const ignoreCase = text.startsWith('(?i)');
  const bare = ignoreCase ? text.slice(4) : text;
  const [nodes = [], ...others] = pattern;
  const inner = ignoreCase ? nodes.slice(1) : nodes;
  if (others.length > 0 || !isEdge(inner[0], 'start') || !bare.startsWith('^')) {
    return { kind: 'regex', pattern: bare, dialect: 're2', anchor: 'none', ignoreCase };
  }
  const closed = inner.length > 1 && isEdge(inner.at(-1), 'end') && bare.endsWith('$');
  const plain = plainPath(inner.slice(1, closed ? -1 : undefined), closed, ignoreCase);
  if (plain !== undefined) return plain;
  return {
    kind: 'regex',
    pattern: bare.slice(1, closed ? -1 : undefined),
    dialect: 're2',
    anchor: closed ? 'both' : 'start',
    ignoreCase,
  };
}

/** Literal text, which may go on with any text. */
function plainPath(nodes: readonly PatternNode[], closed: boolean, ignoreCase: boolean): PathMatch | undefined {
  const goesOn = isAnything(nodes.at(-1));
  const literal = textOf(goesOn ? nodes.slice(0, -1) : nodes);
  if (literal === undefined) return undefined;
  if (closed && !goesOn) return literal.startsWith('/') ? { kind: 'exact', value: literal, ignoreCase } : undefined;
  // Every path begins with a slash.
  const value = literal === '' ? '/' : literal;
  return value.startsWith('/') ? { kind: 'string-prefix', value, ignoreCase } : undefined;
}

function textOf(nodes: readonly PatternNode[]): string | undefined {
  const start = literalStart(nodes);
  return start.length === nodes.length ? start.join('') : undefined;
}

function literalStart(nodes: readonly PatternNode[]): readonly string[] {
  const found: string[] = [];
  for (const node of nodes) {
    if (node.kind !== 'character') break;
    found.push(node.text);
  }
  return found;
}

/** The text that every path of a regular expression begins with, as far as it shows; empty where it may begin anyhow. */
export function startOf(path: RegexPath): string {
  const pattern: Pattern | Fault = parsePattern(path.pattern);
  if (isFault(pattern) || path.anchor === 'none' || path.ignoreCase || pattern.length !== 1) return '';
  return literalStart(pattern[0] ?? []).join('');
}

function isEdge(node: PatternNode | undefined, edge: 'start' | 'end'): boolean {
  return node?.kind === 'edge' && node.edge === edge;
}

/** `.*`. A line break in a path is encoded, so the dot takes whatever a path has. */
function isAnything(node: PatternNode | undefined): boolean {
  if (node?.kind !== 'repeat' || node.least !== 0 || node.most !== Number.POSITIVE_INFINITY) return false;
  const { node: one } = node;
  return one.kind === 'set' && one.set.negated && one.set.ranges.every(([low, high]) => low === 10 && high === 10);
}
