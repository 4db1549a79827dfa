/**
 * Makes one formatted `export interface` a type alias with readonly fields and lists. An alias, because only those may stand where
 * a JsonObject is asked for; readonly, because we build objects and never change them.
 */
export function readonlyType(source: string): string {
  const lines = source
    .trim()
    .replace(/^export interface (\w+) \{/, 'export type $1 = {')
    .replace(/\}$/, '};')
    .split('\n');
  for (const [index, line] of lines.entries()) {
    const indent = / */.exec(line)?.[0] ?? '';
    if (/^ *[})]\[\];$/.test(line)) openReadonly(lines, index, indent);
    lines[index] = readonlyField(lines[index] ?? '');
  }
  return `${lines.join('\n')}\n`;
}

/** A list that closes at this line began at the nearest earlier line of the same indent. */
function openReadonly(lines: string[], close: number, indent: string): void {
  for (let index = close - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    if (!line.startsWith(indent) || line.charAt(indent.length) === ' ') continue;
    lines[index] = line.replace(/: ([{(])$/, ': readonly $1');
    return;
  }
}

function readonlyField(line: string): string {
  return line.replace(
    /^( +)((?:\w+|\[k: string\])\??:(?: |$))(.*\[\];$)?/,
    (_, indent: string, name: string, list?: string) =>
      list === undefined ? `${indent}readonly ${name}` : `${indent}readonly ${name}readonly ${list}`,
  );
}
