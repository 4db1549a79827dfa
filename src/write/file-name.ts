import { createHash } from 'node:crypto';

const longest = 200;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/**
 * One path element for a name that may come from anywhere. Names of Kubernetes stay as they are, all other characters are
 * written as `_` and their code, so that no name leaves its directory, hides, or meets another one.
 */
export function fileNameOf(name: string): string {
  if (name === '') return '_';
  const safe = name.replace(/[^a-z0-9.-]/gu, coded).replace(/^[.-]|\.$/g, coded);
  const named = reserved.test(safe) ? `_${safe}` : safe;
  if (named.length <= longest) return named;
  return `${named.slice(0, longest)}_${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}

function coded(character: string): string {
  return `_${(character.codePointAt(0) ?? 0).toString(16)}_`;
}
