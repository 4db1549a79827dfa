import type { Rule } from './emitted.ts';

type PathField = NonNullable<NonNullable<Rule['matches']>[number]['path']>;

export interface PathRule {
  readonly type: 'Exact' | 'PathPrefix' | 'RegularExpression';
  readonly value: string;
  /** As it stands in the rule. */
  readonly written: string;
  readonly pattern?: RegExp;
}

/** Regular expressions before prefixes (Envoy Gateway), or after them; the longer text first, or as listed. */
export type RegexRank = 'before-longest' | 'before-listed' | 'after-longest' | 'after-listed';

export const regexRanks: readonly RegexRank[] = ['before-longest', 'before-listed', 'after-longest', 'after-listed'];

/** `read` is what the gateway does to a path before it compares: to the value of a rule as to that of a request. */
export function pathRuleOf(path: PathField | undefined, read: (path: string) => string): PathRule {
  const { type = 'PathPrefix', value = '/' } = path ?? {};
  return type === 'RegularExpression'
    ? { type, value, written: value, pattern: fullMatch(value) }
    : { type, value: read(value), written: value };
}

/** The whole path has to match; `(?i)` in front is a flag in RegExp. */
function fullMatch(text: string): RegExp {
  const flag = text.startsWith('(?i)');
  return new RegExp(`^(?:${flag ? text.slice(4) : text})$`, flag ? 'i' : '');
}

export function pathMatches({ type, value, pattern }: PathRule, path: string): boolean {
  if (type === 'Exact') return path === value;
  if (pattern !== undefined) return pattern.test(path);
  const prefix = value.replace(/\/$/, '');
  return path === prefix || path.startsWith(`${prefix}/`);
}

/** Negative where `a` comes first; 0 where the path does not decide. */
export function comparePaths(a: PathRule, b: PathRule, regexes: RegexRank = 'before-longest'): number {
  const byType = typeRank(a, regexes) - typeRank(b, regexes);
  if (byType !== 0 || a.type === 'Exact') return byType;
  if (a.type === 'RegularExpression' && regexes.endsWith('listed')) return 0;
  return b.value.length - a.value.length;
}

function typeRank({ type }: PathRule, regexes: RegexRank): number {
  if (type === 'Exact') return 0;
  if (type === 'PathPrefix') return 2;
  return regexes.startsWith('before') ? 1 : 3;
}
