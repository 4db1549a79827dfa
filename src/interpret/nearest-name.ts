/** The known name that is at most a third of its length away from a misspelt one. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const limit = Math.min(best?.distance ?? Number.POSITIVE_INFINITY, Math.ceil(candidate.length / 3) + 1);
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const distance = editDistance(name, candidate);
    if (distance < limit) best = { name: candidate, distance };
  }
  return best?.name;
}

/** Levenshtein distance, in code units; texts here are names of at most 64. */
function editDistance(a: string, b: string): number {
  const left = a.slice(0, 64);
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (left[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
