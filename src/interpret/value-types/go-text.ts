/** Text handling as Go does it, where JavaScript differs; all of it linear in the length of the text. */

const whiteSpace = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** strings.TrimSpace: U+0085 goes, U+FEFF stays. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && whiteSpace.test(text.charAt(start))) start += 1;
  while (end > start && whiteSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** strings.Trim(text, " "): U+0020 alone. */
export function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return text.slice(start, end);
}

/** Trims every line. */
export function trimLines(text: string): string {
  return text.split('\n').map(trimSpace).join('\n');
}

/** Without U+0020; tabs and the like stay. */
export function withoutSpaces(text: string): string {
  return text.replaceAll(' ', '');
}

export function hasLineBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}

/** Items of a comma separated text, trimmed, without empty ones. */
export function commaItems(text: string): string[] {
  return text
    .split(',')
    .map(trimSpace)
    .filter((item) => item !== '');
}

/** Without repetitions, in the order of code units. */
export function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9' && char.length === 1;
}
