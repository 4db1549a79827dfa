/**
 * True where a pattern names a path or one of its parents. A pattern without slash is compared with every part (`*.md`,
 * `node_modules`), one with a slash from the start (`overlays/*`, or `dir/**` for all below). `*` stays within a part, `**` does not.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
  const parts = path.split('/');
  if (!wanted.includes('/')) return parts.some((part) => matchesPart(wanted, part));
  const pieces = wanted.replace(/^\/+/, '').split('/');
  return parts.some((_, index) => matchesParts(pieces, parts.slice(0, index + 1)));
}

/** Row by row, so that many `**` cost no more than pattern times path. */
function matchesParts(pieces: readonly string[], parts: readonly string[]): boolean {
  let row = parts.map(() => false);
  row.unshift(true);
  for (const piece of pieces) {
    const next = [piece === '**' && row[0] === true];
    for (const [index, part] of parts.entries()) {
      const above = piece === '**' ? row[index + 1] === true || next[index] === true : false;
      next.push(above || (piece !== '**' && row[index] === true && matchesPart(piece, part)));
    }
    row = next;
  }
  return row.at(-1) === true;
}

/** `*` and `?` by going back to the last star only, which is enough and never exponential. */
function matchesPart(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < text.length; ) {
    const char = pattern[at];
    if (char === '*') {
      star = at++;
      resume = index;
    } else if (char === '?' || (char !== undefined && char === text[index])) {
      at++;
      index++;
    } else if (star !== -1) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
