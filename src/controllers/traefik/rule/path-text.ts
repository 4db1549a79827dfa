import type { PathMatch } from '../../../model/route-plan.ts';

/** A path match in the words of a rule. */
export function pathText(path: PathMatch): string {
  if (path.kind === 'exact') return `Path ${path.value}`;
  return path.kind === 'regex' ? `PathRegexp ${path.pattern}` : `PathPrefix ${path.value}`;
}
