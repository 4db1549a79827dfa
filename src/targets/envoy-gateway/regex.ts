import { regexShape } from '../../model/regex-text.ts';
import type { PathMatch } from '../../model/route-plan.ts';

type RegexPath = Extract<PathMatch, { kind: 'regex' }>;

/**
 * Envoy matches the whole path, so what is open at its end gets `.*`. Each text is longer than its pattern by the same, because
 * the longer text is tried first here as in the source.
 */
export function wholePath({ pattern, anchor, ignoreCase }: RegexPath): string | undefined {
  if (!isRe2(pattern)) return undefined;
  const flags = ignoreCase ? '(?i)' : '';
  if (anchor === 'both') return `${flags}^(${pattern})$`;
  if (anchor === 'none') return `${flags}.*(${pattern}).*`;
  return `${flags}${isOpen(pattern) ? `${pattern}.*` : `^${pattern}$`}`;
}

/** The same for a substitution, which replaces what the pattern matches and nothing else. */
export function anchored({ pattern, ignoreCase }: RegexPath): string {
  return `${ignoreCase ? '(?i)' : ''}^${pattern}${isOpen(pattern) ? '.*' : ''}$`;
}

function isOpen(pattern: string): boolean {
  return !/(?<!\\)\.\*\)?$/.test(pattern);
}

/** Text that PCRE and RE2 read alike: no look-around, back reference, possessive or lazy quantifier, no bar outside groups. */
function isRe2(pattern: string): boolean {
  if (/\(\?|\\[1-9ZGKQEk]|[*+?}][+?]|\[\[/.test(pattern)) return false;
  const { balanced, openBar } = regexShape(pattern);
  return balanced && !openBar;
}

export interface RegexGroup {
  readonly text: string;
  /** It may take part in no match. */
  readonly optional: boolean;
}

/** The groups of a pattern in the order of their numbers. */
export function groupsOf(pattern: string): readonly RegexGroup[] {
  const groups: { start: number; end?: number }[] = [];
  const open: number[] = [];
  let inClass = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') open.push(groups.push({ start: index + 1 }) - 1);
    else if (character === ')') {
      const group = groups[open.pop() ?? -1];
      if (group !== undefined) group.end = index;
    }
  }
  return groups.map(({ start, end = pattern.length }) => ({
    text: pattern.slice(start, end),
    optional: /^[?*{]/.test(pattern.slice(end + 1)),
  }));
}
