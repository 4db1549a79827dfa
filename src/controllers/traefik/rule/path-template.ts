import type { PathMatch } from '../../../model/route-plan.ts';
import { broken, type Fault, isFault } from './fault.ts';
import { freeVariable, plainText, readTemplate, templateRegex } from './template.ts';

/** A path of the v2 syntax, whole or the beginning of one. */
export function readPathTemplate(text: string, whole: boolean): PathMatch | Fault {
  if (!text.startsWith('/')) return broken(`The path ${text} does not begin with a slash.`);
  const template = readTemplate(text, freeVariable.path);
  if (isFault(template)) return template;
  const value = plainText(template);
  if (value !== undefined) return { kind: whole ? 'exact' : 'string-prefix', value, ignoreCase: false };
  const pattern = templateRegex(template);
  return { kind: 'regex', pattern, dialect: 're2', anchor: whole ? 'both' : 'start', ignoreCase: false };
}

/** A path of the v3 syntax, where braces are themselves. */
export function readPlainPath(text: string, whole: boolean): PathMatch | Fault {
  if (!text.startsWith('/')) return broken(`The path ${text} does not begin with a slash.`);
  return { kind: whole ? 'exact' : 'string-prefix', value: text, ignoreCase: false };
}
