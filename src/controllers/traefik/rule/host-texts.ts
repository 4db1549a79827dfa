import { type CharacterSet, has, type Pattern, type PatternNode } from './pattern/nodes.ts';

/**
 * A part of the hosts that a regular expression matches: text, one label, `deep` one or more characters, `open` the same
 * or nothing (also where an anchor is missing), `some` a text of another kind.
 */
export type HostPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'label' | 'deep' | 'open' | 'some' };
export type HostText = readonly HostPart[];

/** A regular expression with more different texts than this is no list of hosts any more. */
const most = 256;

/**
 * The texts that a regular expression for hosts stands for, or undefined where it is too far from a list of names. Hosts
 * come in lower case; with `ignoreCase` the letters of the pattern count as lower case too.
 */
export function hostTexts(pattern: Pattern, ignoreCase: boolean): readonly HostText[] | undefined {
  const found: HostText[] = [];
  for (const alternative of pattern) {
    const [first, last] = [alternative.at(0), alternative.at(-1)];
    const starts = first?.kind === 'edge' && first.edge === 'start';
    const ends = alternative.length > 1 && last?.kind === 'edge' && last.edge === 'end';
    const inner = expand(alternative.slice(starts ? 1 : 0, ends ? -1 : undefined), ignoreCase);
    if (inner === undefined) return undefined;
    const open: HostPart = { kind: 'open' };
    found.push(...inner.map((parts) => simple([...(starts ? [] : [open]), ...parts, ...(ends ? [] : [open])])));
    if (found.length > most) return undefined;
  }
  return found;
}

function expand(nodes: readonly PatternNode[], ignoreCase: boolean): readonly HostText[] | undefined {
  let texts: readonly HostText[] = [[]];
  for (const node of nodes) {
    const next = textsOf(node, ignoreCase);
    if (next === undefined || texts.length * next.length > most) return undefined;
    texts = texts.flatMap((text) => next.map((more) => simple([...text, ...more])));
  }
  return texts;
}

function textsOf(node: PatternNode, ignoreCase: boolean): readonly HostText[] | undefined {
  switch (node.kind) {
    case 'character':
      return [[{ kind: 'text', text: ignoreCase ? node.text.toLowerCase() : node.text }]];
    case 'set':
      return [[{ kind: 'some' }]];
    case 'group': {
      if (node.flags !== '') return undefined;
      const lists = node.alternatives.map((list) => expand(list, ignoreCase));
      const all = lists.flatMap((list) => list ?? []);
      return lists.includes(undefined) || all.length > most ? undefined : all;
    }
    case 'repeat':
      return repeated(node, ignoreCase);
    default:
      return undefined;
  }
}

function repeated(
  node: PatternNode & { readonly kind: 'repeat' },
  ignoreCase: boolean,
): readonly HostText[] | undefined {
  if (node.least === 0 && node.most === 1) {
    const inner = textsOf(node.node, ignoreCase);
    return inner === undefined ? undefined : [[], ...inner];
  }
  const { least, most: greatest, node: one } = node;
  if (one.kind !== 'set' || greatest !== Number.POSITIVE_INFINITY || least > 1) return [[{ kind: 'some' }]];
  if (!labelCharacters.every((character) => takes(one.set, character, ignoreCase))) return [[{ kind: 'some' }]];
  if (has(one.set, '.') === true) return [[{ kind: least === 0 ? 'open' : 'deep' }]];
  return [[{ kind: has(one.set, '.') === false ? 'label' : 'some' }]];
}

/** Without letter case a class has both letters, and the negation of a class neither. */
function takes(set: CharacterSet, character: string, ignoreCase: boolean): boolean {
  const cases = ignoreCase ? [character, character.toUpperCase()] : [character];
  const taken = cases.map((one) => has(set, one) === true);
  return set.negated ? !taken.includes(false) : taken.includes(true);
}

/** What labels of host names are made of. */
const labelCharacters = [...'abcdefghijklmnopqrstuvwxyz0123456789-'];

/** Texts that stand beside each other are one, and so are parts that take any text. */
function simple(parts: HostText): HostText {
  const found: HostPart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last?.kind === 'text' && part.kind === 'text')
      found[found.length - 1] = { kind: 'text', text: last.text + part.text };
    else if (last === undefined || !isRun(last) || !isRun(part)) found.push(part);
    else found[found.length - 1] = bothRuns(last, part);
  }
  return found;
}

function isRun(part: HostPart): boolean {
  return part.kind === 'open' || part.kind === 'deep' || part.kind === 'label';
}

/** Beside an open run anything may stand, so one character is all that the other adds. */
function bothRuns(first: HostPart, second: HostPart): HostPart {
  const kinds = [first.kind, second.kind];
  if (!kinds.includes('open')) return { kind: 'some' };
  return { kind: kinds.every((one) => one === 'open') ? 'open' : 'deep' };
}
