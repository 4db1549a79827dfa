/** How brackets and bars stand in the text of a regular expression. */
export interface RegexShape {
  /** Groups and classes are closed, and none is closed that was not opened. */
  readonly balanced: boolean;
  /** A bar outside groups and classes splits the expression: a match may begin with anything. */
  readonly openBar: boolean;
}

/** One pass over the text; the expression is never run. */
export function regexShape(pattern: string): RegexShape {
  let depth = 0;
  let inClass = false;
  let openBar = false;
  let below = false;
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) openBar = true;
    if (depth < 0) below = true;
  }
  return { balanced: depth === 0 && !inClass && !below, openBar };
}
