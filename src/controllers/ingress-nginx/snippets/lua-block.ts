/** What ends a stretch of Lua in which braces do not count: strings, comments, long brackets. */
const openers = /--\[(=*)\[|\[(=*)\[|--|["'{}]/g;

/**
 * The end of a Lua block that begins at `start`: the offset of the brace that closes it. Undefined where there is none. Each
 * character is looked at once.
 */
export function luaBlockEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let at: number | undefined = start;
  while (at !== undefined) {
    openers.lastIndex = at;
    const found = openers.exec(text);
    if (found === null) return undefined;
    const [opener, comment, bracket] = found;
    if (opener === '{') depth += 1;
    else if (opener === '}') {
      if (depth === 0) return found.index;
      depth -= 1;
    }
    at = afterOpener(text, opener, comment ?? bracket, openers.lastIndex);
  }
  return undefined;
}

function afterOpener(text: string, opener: string, level: string | undefined, at: number): number | undefined {
  if (opener === '{' || opener === '}') return at;
  if (level !== undefined) return after(text, `]${level}]`, at);
  if (opener === '--') return after(text, '\n', at);
  return afterString(text, opener, at);
}

function after(text: string, end: string, at: number): number | undefined {
  const found = text.indexOf(end, at);
  return found === -1 ? undefined : found + end.length;
}

function afterString(text: string, quote: string, at: number): number | undefined {
  for (let position = at; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (character === quote) return position + 1;
    if (character === '\\') position += 1;
  }
  return undefined;
}
