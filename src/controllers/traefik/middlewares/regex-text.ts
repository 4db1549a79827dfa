/** What can be read off an expression of Go without knowing what it matches. */

/** The literal text that an expression stands for; undefined where it has anything else in it. */
export function literalOf(pattern: string): string | undefined {
  let text = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at] ?? '';
    if (character === '\\') {
      const next = pattern[at + 1] ?? '';
      if (!/[^A-Za-z0-9]/.test(next)) return undefined;
      text += next;
      at += 1;
    } else if (/[.*+?()[\]{}|^$]/.test(character)) return undefined;
    else text += character;
  }
  return text;
}

/** The literal text that everything an anchored expression matches begins with. */
export function literalStart(pattern: string): string {
  const text = pattern.replace(/^\^/, '');
  let end = /^(?:\\[^A-Za-z0-9]|[^\\.*+?()[\]{}|^$])*/.exec(text)?.[0] ?? '';
  // What may come not at all, or several times, is no part of it.
  if (/^[?*{]/.test(text.slice(end.length))) end = end.replace(/(?:\\.|.)$/, '');
  return literalOf(end) ?? '';
}

/** Whether it has alternatives outside of groups. */
export function hasAlternatives(pattern: string): boolean {
  const plain = pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  let depth = 0;
  for (const character of plain) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) return true;
  }
  return false;
}

/** How many groups it has that can be named by number. */
export function groupCount(pattern: string): number {
  const plain = pattern.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/g, '');
  return [...plain.matchAll(/\((?!\?)|\(\?P?</g)].length;
}

/** An expression that JavaScript reads as Go does, as far as it is plain; one that repeats a group may take it forever. */
export function compiled(pattern: string, flags = ''): RegExp | undefined {
  if (/\(\?(?!:)|\\[A-Za-ce-rt-vx-z]|\[\[:|\\[pPQEzAbB]|[*+?}]\+|\)[*+{]/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'group'; readonly index: number };

/**
 * A replacement as Go expands it: `$name` takes as many letters, digits and underscores as there are, and a name that no group
 * has is nothing (recorded: middlewares/replace-path-regex-group-text). Undefined where a group has a name of its own.
 */
export function piecesOf(replacement: string, pattern: string): readonly Piece[] | undefined {
  if (/\(\?P?<[A-Za-z]/.test(pattern)) return undefined;
  const count = groupCount(pattern);
  const pieces: Piece[] = [];
  let last = 0;
  for (const found of replacement.matchAll(/\$\$|\$\{(\w+)\}|\$(\w+)/g)) {
    pieces.push({ kind: 'text', text: replacement.slice(last, found.index) });
    last = found.index + found[0].length;
    const name = found[1] ?? found[2];
    if (name === undefined) pieces.push({ kind: 'text', text: '$' });
    else if (/^\d+$/.test(name) && Number(name) <= count) pieces.push({ kind: 'group', index: Number(name) });
  }
  pieces.push({ kind: 'text', text: replacement.slice(last) });
  return pieces.filter((piece) => piece.kind === 'group' || piece.text !== '');
}
