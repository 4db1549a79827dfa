import type { FactId } from '../../../model/fact.ts';
import { narrowed, type PathState, type Rewritten, withHead } from './path-state.ts';
import { compiled, groupCount, hasAlternatives, literalOf, literalStart, type Piece, piecesOf } from './regex-text.ts';

/** replacePathRegex in the forms that a route can say (pkg/middlewares/replacepathregex: every occurrence is replaced). */
export function replaceRegex(
  state: PathState,
  pattern: string,
  replacement: string,
  facts: readonly FactId[],
): Rewritten {
  const pieces = piecesOf(replacement, pattern);
  if (pieces === undefined) return 'unsayable';
  if (state.tail.kind === 'none') return ofKnownPath(state, pattern, replacement, facts);
  if (state.tail.kind !== 'rest') return 'unsayable';
  return (
    ofWholePath(state, pattern, pieces, facts) ??
    ofPrefix(state, pattern, pieces, facts) ??
    ofElement(state, pattern, pieces, facts) ??
    ofGroups(state, pattern, pieces, facts) ??
    'unsayable'
  );
}

function ofKnownPath(state: PathState, pattern: string, replacement: string, facts: readonly FactId[]): Rewritten {
  const expression = compiled(pattern, 'g');
  const pieces = piecesOf(replacement, pattern);
  if (expression === undefined || pieces === undefined) return 'unsayable';
  const head = state.head.replaceAll(expression, (...found: readonly unknown[]) =>
    pieces.map((piece) => (piece.kind === 'text' ? piece.text : String(found[piece.index] ?? ''))).join(''),
  );
  if (head === state.head) return [state];
  return head.startsWith('/') ? [withHead(state, head, facts)] : 'unsayable';
}

function constantOf(pieces: readonly Piece[]): string | undefined {
  const texts = pieces.map((piece) => (piece.kind === 'text' ? piece.text : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** `^.*$`: whatever the path is, it becomes a fixed one. */
function ofWholePath(
  state: PathState,
  pattern: string,
  pieces: readonly Piece[],
  facts: readonly FactId[],
): Rewritten | undefined {
  const constant = constantOf(pieces);
  if (constant === undefined || !/^\^?\/?(?:\.\*|\(\.\*\))\$?$/.test(pattern)) return undefined;
  if (!constant.startsWith('/')) return 'unsayable';
  return [{ ...withHead(state, constant, facts), tail: { kind: 'none' } }];
}

/** `^/old(.*)` to `/new$1`: one text for another at the beginning. */
function ofPrefix(
  state: PathState,
  pattern: string,
  pieces: readonly Piece[],
  facts: readonly FactId[],
): Rewritten | undefined {
  const [, start] = /^\^(.*?)\(\.\*\)\$?$/.exec(pattern) ?? [];
  const literal = start === undefined ? undefined : literalOf(start);
  const [text, group, ...more] = pieces[0]?.kind === 'group' ? [undefined, ...pieces] : pieces;
  if (literal === undefined || group?.kind !== 'group' || group.index !== 1 || more.length > 0) return undefined;
  const head = text?.kind === 'text' ? text.text : '';
  if (!head.startsWith('/')) return 'unsayable';
  // What comes after has no slash of its own then, so this is no prefix that becomes another one.
  if (literal.endsWith('/') && !head.endsWith('/')) return undefined;
  return swapped(state, literal, head, facts);
}

/** Requests whose path begins with `literal` have `head` there instead. */
function swapped(state: PathState, literal: string, head: string, facts: readonly FactId[]): Rewritten {
  if (state.head.startsWith(literal)) return [withHead(state, head + state.head.slice(literal.length), facts)];
  if (!literal.startsWith(state.head)) return [state];
  const narrow = narrowed(state, literal);
  return narrow === undefined ? 'unsayable' : [withHead(narrow, head, facts), state];
}

/** `^/old(/|$)(.*)` to `/$2` or `/new$1$2`: the same for whole path elements. */
function ofElement(
  state: PathState,
  pattern: string,
  pieces: readonly Piece[],
  facts: readonly FactId[],
): Rewritten | undefined {
  const [, start] = /^\^(.*?)\((?:\/\|\$|\$\|\/)\)\(\.\*\)\$?$/.exec(pattern) ?? [];
  const literal = start === undefined ? undefined : literalOf(start);
  if (literal === undefined || state.changed) return undefined;
  const groups = pieces.flatMap((piece, at) => (piece.kind === 'group' ? [{ index: piece.index, at }] : []));
  const order = groups.map(({ index }) => index).join();
  const last = groups.at(-1)?.at === pieces.length - 1 && groups[0]?.at === pieces.length - groups.length;
  const head = constantOf(pieces.slice(0, pieces.length - groups.length)) ?? '';
  const sayable =
    last && ((order === '2' && head.endsWith('/')) || (order === '1,2' && head !== '' && !head.endsWith('/')));
  if (!sayable || !head.startsWith('/')) return undefined;
  if (state.head !== literal && !literal.startsWith(state.head)) return undefined;
  const match = { kind: 'element-prefix', value: literal, ignoreCase: false } as const;
  const rewritten = { ...withHead({ ...state, match, head: literal }, head, facts), joined: head.endsWith('/') };
  return [rewritten, state];
}

/** Any other anchored expression, as the expression of the route itself. */
function ofGroups(
  state: PathState,
  pattern: string,
  pieces: readonly Piece[],
  facts: readonly FactId[],
): Rewritten | undefined {
  if (!pattern.startsWith('^') || hasAlternatives(pattern) || state.changed || compiled(pattern) === undefined)
    return undefined;
  if (!literalStart(pattern).startsWith(state.head)) return undefined;
  const bare = pattern.slice(1).replace(/(?<!\\)\$$/, '');
  const whole = /\.\*\)?$/.test(bare) || bare.length < pattern.length - 1;
  const groups = groupCount(pattern) + (whole ? 0 : 1);
  const all: readonly Piece[] = whole ? pieces : [...pieces, { kind: 'group', index: groups }];
  const text = groups > 9 ? undefined : groupText(all);
  if (text === undefined || !text.startsWith('/')) return undefined;
  const match = {
    kind: 'regex',
    pattern: whole ? bare : `${bare}(.*)`,
    dialect: 're2',
    anchor: 'both',
    ignoreCase: false,
  } as const;
  const changed = { ...withHead(state, '/', facts), match };
  return text.includes('$')
    ? [{ ...changed, head: '', tail: { kind: 'groups', text } }, state]
    : [{ ...changed, head: text, tail: { kind: 'none' } }, state];
}

/** `$1` with text after it that no digit begins. */
function groupText(pieces: readonly Piece[]): string | undefined {
  let text = '';
  for (const [at, piece] of pieces.entries()) {
    const before = pieces[at - 1];
    if (piece.kind === 'group') text += `$${piece.index}`;
    else if (/\$/.test(piece.text) || (before?.kind === 'group' && /^\d/.test(piece.text))) return undefined;
    else text += piece.text;
  }
  return text;
}
