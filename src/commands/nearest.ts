const longestName = 100;

/** Up to `count` candidates that a name was probably meant to be, the nearest first. */
export function nearest(name: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const wanted = name.toLowerCase().slice(0, longestName);
  const near = Math.max(2, Math.floor(wanted.length / 3));
  const scored = [...new Set(candidates)].flatMap((candidate) => {
    const distance = distanceOf(wanted, candidate.toLowerCase());
    return distance <= near ? [{ candidate, distance }] : [];
  });
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, count).map((entry) => entry.candidate);
}

/** A part of a name counts as one step away, so that `timeout` finds `proxy-read-timeout`. */
function distanceOf(wanted: string, candidate: string): number {
  return wanted.length > 3 && candidate.includes(wanted) ? 1 : editDistance(wanted, candidate);
}

/** Insertions, deletions and replacements between two texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
