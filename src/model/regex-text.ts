/** How brackets and bars stand in the text of a regular expression. */
export interface RegexShape {
  /** Groups and classes are closed, and none is closed that was not opened. */
  readonly balanced: boolean;
  /** A bar outside groups and classes splits the expression: a match may begin with anything. */
  readonly openBar: boolean;
  /** What stands between such bars; the whole text where there is none. */
  readonly alternatives: readonly string[];
}

/** One pass over the text; the expression is never run. */
export function regexShape(pattern: string): RegexShape {
  let depth = 0;
  let inClass = false;
  const bars: number[] = [];
  let below = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) bars.push(index);
    if (depth < 0) below = true;
  }
  const alternatives = [-1, ...bars].map((bar, position) => pattern.slice(bar + 1, bars[position]));
  return { balanced: depth === 0 && !inClass && !below, openBar: bars.length > 0, alternatives };
}
