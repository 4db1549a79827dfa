import type { Syntax } from './functions.ts';
import { readRule } from './read-rule.ts';

/**
 * The syntax of a rule that Traefik could read in one alone: `Headers(` or two hosts in one `Host(` in v2, `Header(` or
 * `PathRegexp(` in v3. Undefined where the text is fine for both, or for none (traefik-own-routes 3).
 */
export function onlySyntax(text: string): Syntax | undefined {
  const [first, second] = (['v2', 'v3'] as const).filter((syntax) => readRule(text, syntax).kind !== 'broken');
  return second === undefined ? first : undefined;
}
